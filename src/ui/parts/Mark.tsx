/** The mark of Beside: two overlapping circles, drawn in the accent color. Decoration: the name stands next to it. */
export const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <circle cx="8" cy="11" r="7" fill="var(--accent)" />
    <circle cx="14" cy="11" r="7" fill="none" stroke="var(--accent)" stroke-width="1.75" />
  </svg>
);
