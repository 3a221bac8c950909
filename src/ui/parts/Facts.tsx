import s from './Facts.module.css';

/** Short facts in one quiet line, dots between them; empty ones are left out. */
export const Facts = ({ facts }: { facts: readonly (string | undefined)[] }) => (
  <p class={s.facts}>
    {facts.filter(Boolean).map((fact) => (
      <span key={fact}>{fact}</span>
    ))}
  </p>
);
