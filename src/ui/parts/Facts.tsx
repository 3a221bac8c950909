import s from './Facts.module.css';

/** Short facts in one quiet line, dots between them; empty ones are left out. */
export const Facts = ({ facts }: { facts: readonly (string | undefined)[] }) => (
  <p class={s.facts}>
    {facts.filter(Boolean).map((fact, index) => [
      index > 0 && ' ', // the dots are drawn, and drawn things keep no words apart for those who listen or copy
      <span key={fact}>{fact}</span>,
    ])}
  </p>
);
