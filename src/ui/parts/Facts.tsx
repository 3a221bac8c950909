import s from './Facts.module.css';

/** With `lang`: words in another language than the page's. */
type Fact = string | undefined | { words: string; lang?: string };

/** Short facts in one quiet line, dots between them; empty ones are left out. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <p class={s.facts}>
    {facts
      .flatMap((fact) => (fact ? [typeof fact === 'string' ? { words: fact } : fact] : []))
      .map(({ words, ...lang }, index) => [
        index > 0 && ' ', // the dots are drawn, and drawn things keep no words apart for those who listen or copy
        <span key={words} {...lang}>
          {words}
        </span>,
      ])}
  </p>
);
