import { i18n } from '#i18n';
import type { SearchResult } from '../../core/search.ts';
import { Facts } from '../../ui/parts/Facts.tsx';
import { comma, formatWords, languageName } from '../../ui/words.ts';
import { placeWords } from '../reason-words.ts';
import s from './ResultItem.module.css';

type Props = { result: SearchResult; nameOf(conditionId: string): string; onOpen(): void };

/** One program in a list, with what led to it. */
export function ResultItem({ result: { program, matched, throughCondition }, nameOf, onOpen }: Props) {
  const through = throughCondition && nameOf(throughCondition);
  const words = matched.map(nameOf).filter((word) => word !== through);
  return (
    <li class={s.item} data-program={program.id}>
      <button type="button" data-look="link" class={s.name} onClick={onOpen}>
        {program.name}
      </button>
      <Facts
        facts={[
          program.organization === program.name ? undefined : program.organization,
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
