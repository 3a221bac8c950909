import { useRef, useState } from 'preact/hooks';

/** What was to be copied, and whether the browser did it. */
export type Copied = { text: string; ok: boolean };

/** Rejections and missing interfaces alike are a no: a panel without focus, a permission that was denied, an old browser. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies in a click handler, at once: the browser allows it only as long as the press is fresh. */
export function useCopy(): { copied: Copied | undefined; copy(text: string): void; forget(): void } {
  const [copied, setCopied] = useState<Copied>();
  const turn = useRef(0);
  const copy = (text: string) => {
    const mine = ++turn.current;
    void copyText(text).then((ok) => {
      if (mine === turn.current) setCopied({ text, ok });
    });
  };
  const forget = () => {
    turn.current++;
    setCopied(undefined);
  };
  return { copied, copy, forget };
}
