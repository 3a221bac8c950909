/** Everything of the panel that no first suggestion needs, in one file of its own (rest.tsx), loaded right after it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { firstShown } from './first-shown.ts';

export type Rest = typeof import('./rest.tsx');

let loaded: Rest | undefined;

/** Rejects when the file is not there any more, as after an update of the extension's folder. */
export async function loadRest(): Promise<Rest> {
  loaded ??= await import('./rest.tsx');
  return loaded;
}

/** Undefined until it is loaded, which begins after the first suggestion. */
export function useRest(): Rest | undefined {
  const [rest, setRest] = useState(loaded);
  useEffect(() => {
    if (rest) return;
    let wanted = true;
    firstShown.then(loadRest).then(
      (now) => wanted && setRest(() => now),
      () => {}, // whoever opens something that is in it is told
    );
    return () => {
      wanted = false;
    };
  }, [rest]);
  return rest ?? loaded; // somebody else may have loaded it since
}

/** Draws a part of the rest within what is there from the beginning; nothing until it is loaded. */
export function WithRest({ children }: { children(rest: Rest): ComponentChildren }) {
  const rest = useRest();
  return <>{rest && children(rest)}</>;
}
