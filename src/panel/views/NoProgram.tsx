import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found } from '../../core/found.ts';
import { type Gap, newGap } from '../../core/gap.ts';
import type { Needs } from '../../core/needs.ts';
import type { Program } from '../../core/program.ts';
import { addGap, removeGap } from '../../data/gaps.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { notKeptWords } from '../../ui/error-words.ts';
import { langOf } from '../../ui/parts/Listed.tsx';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import { countyName, dateName, formatWords, languageName, placeName } from '../../ui/words.ts';
import { LessonLink } from '../parts/LessonLink.tsx';
import type { CatalogueState } from '../use-catalogue.ts';
import { useSuggestions } from '../use-programs.ts';
import type { Family, ViewProps } from '../view-props.ts';
import s from './NoProgram.module.css';

/** What to do without a program of one's own, each with the page that says it (no step is our opinion). */
const STEPS = [
  ['community', 'survey', 'https://pubmed.ncbi.nlm.nih.gov/39666254'],
  ['assign', 'survey', 'https://pubmed.ncbi.nlm.nih.gov/39666254'],
  ['begin', 'pollock', 'https://scholars.duke.edu/display/pub1521324'],
  ['need', 'hall', 'https://doi.org/10.1038/jp.2015.143'],
  ['mentors', 'hallSelect', 'https://pubannotation.org/docs/sourcedb/PMC/sourceid/4694192/spans/16871-18794.txt'],
  [
    'workforce',
    'hhs',
    'https://aspe.hhs.gov/report/standards-privacy-individually-identifiable-health-information-final-privacy-rule-preamble/workforce',
  ],
  ['report', 'kobrin', 'https://doi.org/10.1007/s10995-025-04062-1'],
] as const;

const NO_NEEDS: Needs = {};

type Props = ViewProps & { chart?: string | undefined; family?: Family | undefined };

/** "Nothing fits": note what is missing, offer what exists for everyone, and how a practice begins without a program of its own. */
export function NoProgram({ chart, family, catalogue, conditions, today, open }: Props) {
  const { condition, needs = NO_NEEDS } = family ?? {};
  const fallback = useFallback(catalogue, condition ?? conditions[0]?.id, needs);
  return (
    <article class={s.page}>
      <h2 tabIndex={-1}>{i18n.t('noProgram.title')}</h2>
      <NoteGap key={chart} chart={chart} family={family} today={today} nameOf={nameWith(conditions)} />
      <div class={s.block}>
        <h3>{i18n.t('noProgram.meanwhile')}</h3>
        <p class={s.quiet}>{i18n.t(fallback.length > 0 ? 'noProgram.meanwhileHow' : 'noProgram.meanwhileNone')}</p>
        <ul class={s.block} data-fallback>
          {fallback.map((program) => (
            <li key={program.id} data-program={program.id}>
              <button
                type="button"
                data-look="link"
                data-action="open"
                {...langOf(program)}
                onClick={() => open({ kind: 'program', id: program.id, ...(chart ? { chart } : {}), ...(family ? { family } : {}) })}
              >
                {program.name}
              </button>
              <p class={s.quiet}>{placeName(program.place)}</p>
            </li>
          ))}
        </ul>
      </div>
      <div class={s.block}>
        <h3>{i18n.t('noProgram.own')}</h3>
        <ol class={s.steps}>
          {STEPS.map(([step, name, href]) => (
            <li key={step} data-step={step}>
              {i18n.t(`noProgram.step.${step}`)}{' '}
              <small class={s.source}>
                <OutsideLink href={href}>{i18n.t('noProgram.source', { name: i18n.t(`noProgram.sourceName.${name}`) })}</OutsideLink>
              </small>
            </li>
          ))}
        </ol>
      </div>
      <LessonLink id="know-your-list" catalogue={catalogue} open={open} />
    </article>
  );
}

/** What every family of this place has, whatever the diagnosis; without one, any will do to ask. */
function useFallback(catalogue: CatalogueState, condition: string | undefined, needs: Needs): readonly Program[] {
  const found = useMemo(
    (): Found[] => (condition ? [{ condition, status: 'present', via: ['name'], sections: ['none'], count: 1 }] : []),
    [condition],
  );
  const suggestions = useSuggestions(catalogue.state === 'ready' ? catalogue.source : undefined, found, needs);
  return suggestions?.fallback.slice(0, 4).map(({ program }) => program) ?? [];
}

/** Gaps by the chart that they were noted for: memory only, so that one family counts once. */
const noted = new Map<string, string>();

type NoteProps = { chart: string | undefined; family: Family | undefined; today: string; nameOf(id: string): string };

/** Shows what would be noted before anything is. */
function NoteGap({ chart, family, today, nameOf }: NoteProps) {
  const [id, setId] = useState(chart === undefined ? undefined : noted.get(chart));
  const [failed, setFailed] = useState('');
  const keep = (next: string | undefined) => {
    setId(next);
    if (chart === undefined) return;
    if (next) noted.set(chart, next);
    else noted.delete(chart);
  };
  const fail = (error: unknown) => setFailed(notKeptWords(error, i18n.t('error.notWritten')));
  // Under any id: it only shows which words there will be.
  const gap = (as: string) => newGap(family?.condition, family?.needs ?? {}, { id: as, today });
  const note = () => {
    const row = gap(crypto.randomUUID());
    setFailed('');
    addGap(row).then(() => keep(row.id), fail);
  };
  return (
    <div class={s.block} data-gap={id ? 'noted' : 'open'}>
      <p>{i18n.t('noProgram.noteHow')}</p>
      <GapWords gap={gap('00000000-0000-4000-8000-000000000000')} nameOf={nameOf} />
      <div role="status">
        {id && <p class={s.noted}>{i18n.t('noProgram.noted')}</p>}
        {failed && <p class={s.warm}>{failed}</p>}
      </div>
      {id ? (
        <button type="button" data-look="link" data-action="undo-gap" onClick={() => void removeGap(id).then(() => keep(undefined), fail)}>
          {i18n.t('noProgram.undo')}
        </button>
      ) : (
        <button type="button" data-look="go" data-action="note-gap" onClick={note}>
          {i18n.t('noProgram.note')}
        </button>
      )}
    </div>
  );
}

function GapWords({ gap, nameOf }: { gap: Gap; nameOf(id: string): string }) {
  const rows = [
    [i18n.t('options.correctionsColumn.condition'), gap.condition && nameOf(gap.condition)],
    [i18n.t('needs.language'), gap.language && languageName(gap.language)],
    [i18n.t('find.facet.county'), gap.county && countyName(gap.county)],
    [
      i18n.t('needs.childAge'),
      gap.ageBand && i18n.t('program.agesRange', { from: gap.ageBand.split('-')[0] ?? '', to: gap.ageBand.split('-')[1] ?? '' }),
    ],
    [i18n.t('needs.format'), gap.format && formatWords(gap.format)],
    [i18n.t('noProgram.month'), dateName(gap.month)],
  ] as const;
  return (
    <dl class={s.gap}>
      {rows.map(([name, value]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} is`} class={value ? undefined : s.quiet}>
          {value ?? i18n.t('noProgram.any')}
        </dd>,
      ])}
    </dl>
  );
}
