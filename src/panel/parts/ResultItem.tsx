import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Program } from '../../core/program.ts';
import type { Hit } from '../../core/search.ts';
import { Facts } from '../../ui/parts/Facts.tsx';
import { langOf } from '../../ui/parts/Listed.tsx';
import { comma, formatWords, languageName } from '../../ui/words.ts';
import { placeWords } from '../reason-words.ts';
import s from './ResultItem.module.css';

type Props = {
  program: Program;
  hit: Hit;
  /** The button that a result leads with, beside its name. */
  lead: ComponentChildren;
  nameOf(conditionId: string): string;
  onOpen(): void;
};

/** One program in a list, with what led to it. */
export function ResultItem({ program, hit: { matched, throughCondition, read }, lead, nameOf, onOpen }: Props) {
  const through = throughCondition && nameOf(throughCondition);
  const readAs = new Set(read.map((one) => one.as));
  const words = [
    ...read.map((one) => i18n.t('find.match.read', { typed: one.typed, as: nameOf(one.as) })),
    ...matched.filter((word) => !readAs.has(word) && nameOf(word) !== through).map(nameOf),
  ];
  return (
    <li class={s.item} data-program={program.id}>
      <div class={s.head}>
        <button type="button" data-look="link" data-result class={s.name} {...langOf(program)} onClick={onOpen}>
          {program.name}
        </button>
        {lead}
      </div>
      <Facts
        facts={[
          program.organization === program.name ? undefined : { words: program.organization, ...langOf(program) },
          placeWords(program.place),
          comma(program.formats.map(formatWords)),
          comma(program.languages.map(languageName)),
        ]}
      />
      {(through || words.length > 0) && (
        <p class={s.match}>
          {through && i18n.t('find.match.condition', { name: through })}
          {through && words.length > 0 && ' · '}
          {words.length > 0 && i18n.t('find.match.words', { words: comma(words) })}
        </p>
      )}
    </li>
  );
}
