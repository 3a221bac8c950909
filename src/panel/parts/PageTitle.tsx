import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The heading of a page that had to be read first: it takes over the focus that was on "Opening…" and went with it.
 * Not for views, which are built while somebody may be elsewhere.
 */
export function PageTitle({ children, ...lang }: { children: ComponentChildren; lang?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 tabIndex={-1} ref={title} {...lang}>
      {children}
    </h2>
  );
}
