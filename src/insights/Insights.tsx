import conditions from 'virtual:conditions';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { conditionTree } from '../core/condition-tree.ts';
import { csv } from '../core/csv.ts';
import { type Days, GAPS_BY, type GapsBy, insightsOf, OFFERS_BY, type OffersBy, type Result } from '../core/insights.ts';
import type { Role } from '../core/practice.ts';
import type { SafeTable } from '../core/small-cells.ts';
import { readGaps } from '../data/gaps.ts';
import { readAttempts } from '../data/progress.ts';
import { readReferrals } from '../data/referrals.ts';
import { nameWith } from '../ui/condition-names.ts';
import page from '../ui/page.module.css';
import { Mark } from '../ui/parts/Mark.tsx';
import { Note } from '../ui/parts/Note.tsx';
import { roleWords } from '../ui/referral-words.ts';
import { saveFile } from '../ui/save-file.ts';
import { useLiveState } from '../ui/use-live.ts';
import { asKey, countyName, dateName, formatWords, languageName } from '../ui/words.ts';
import { barsOf, Counted } from './Counted.tsx';
import s from './Insights.module.css';

/** What the practice offered, what came of it and what was missing: counts on this computer, for this computer. */
export function Insights() {
  const live = useLiveState(async () => {
    const [referrals, gaps, attempts] = await Promise.all([readReferrals(), readGaps(), readAttempts()]);
    const lessons = new Set(attempts.filter(({ finished }) => finished).map(({ lesson }) => lesson)).size;
    return { insights: insightsOf(referrals, gaps, groupOf), lessons };
  });
  const [offersBy, setOffersBy] = useState<OffersBy>('month');
  const [gapsBy, setGapsBy] = useState<GapsBy>('month');
  const names = useMemo(() => nameWith(conditions), []);
  if (live.state === 'loading') return <p>{i18n.t('app.opening')}</p>;

  const nameOf = (by: OffersBy | GapsBy) => (name: string) => {
    if (by === 'month') return dateName(name);
    if (by === 'group') return names(name);
    if (by === 'language') return languageName(name);
    if (by === 'county') return countyName(name);
    if (by === 'role') return roleWords(name as Role); // made from rows that passed their schema
    return by === 'format' ? formatWords(name) : name.replace('-', '–');
  };
  return (
    <main class={page.page}>
      <header class={page.header}>
        <Mark />
        <h1>{i18n.t('insights.title')}</h1>
      </header>
      <p class={page.quiet}>{i18n.t('insights.how')}</p>
      {live.state === 'failed' ? (
        <Note tone="warm">{i18n.t('proof.noDatabase')}</Note>
      ) : (
        <>
          <section class={page.section} data-section="offers">
            <h2>{i18n.t('insights.offers')}</h2>
            <Total total={live.value.insights.offers} none={i18n.t('insights.noOffers')} />
            {live.value.insights.by.month && (
              <>
                <dl class={s.numbers}>
                  <dt>{i18n.t('insights.offers')}</dt>
                  <dd data-number="offers">{live.value.insights.offers}</dd>
                  <dt>{i18n.t('insights.connected')}</dt>
                  <dd data-number="connected">{live.value.insights.connected ?? i18n.t('insights.tooFew')}</dd>
                  {live.value.insights.medianDays !== undefined && (
                    <>
                      <dt>{i18n.t('insights.median')}</dt>
                      <dd data-number="median">{i18n.t('insights.inDays', { days: Math.ceil(live.value.insights.medianDays) })}</dd>
                    </>
                  )}
                </dl>
                <By<OffersBy> names={OFFERS_BY} value={offersBy} onChange={setOffersBy} />
                <Table table={live.value.insights.by[offersBy]} by={i18n.t(`insights.by.${offersBy}`)} nameOf={nameOf(offersBy)} splits />
              </>
            )}
          </section>
          {live.value.insights.results && (
            <section class={page.section} data-section="results">
              <h2>{i18n.t('insights.results')}</h2>
              <p class={page.quiet}>{i18n.t('insights.declinedIsGood')}</p>
              <Table table={live.value.insights.results} by={i18n.t('insights.by.result')} nameOf={resultWords} />
            </section>
          )}
          {live.value.insights.days && (
            <section class={page.section} data-section="days">
              <h2>{i18n.t('insights.days')}</h2>
              <Table table={live.value.insights.days} by={i18n.t('insights.by.days')} nameOf={daysWords} />
            </section>
          )}
          <section class={page.section} data-section="gaps">
            <h2>{i18n.t('insights.gaps')}</h2>
            <p class={page.quiet}>{i18n.t('insights.gapsHow')}</p>
            <Total total={live.value.insights.gaps} none={i18n.t('insights.noGaps')} />
            {live.value.insights.gapsBy.month && (
              <>
                <By<GapsBy> names={GAPS_BY} value={gapsBy} onChange={setGapsBy} />
                <Table table={live.value.insights.gapsBy[gapsBy]} by={i18n.t(`insights.by.${gapsBy}`)} nameOf={nameOf(gapsBy)} />
              </>
            )}
          </section>
          <section class={page.section} data-section="lessons">
            <h2>{i18n.t('insights.lessons')}</h2>
            <p>{i18n.t('insights.lessonsDone', live.value.lessons)}</p>
          </section>
          <section class={page.section} data-section="file">
            <h2>{i18n.t('insights.file')}</h2>
            <p>{i18n.t('insights.leaves')}</p>
            <div class={page.acts}>
              <button
                type="button"
                data-action="save-csv"
                onClick={() => saveFile('beside-insights.csv', file(live.value, nameOf), 'text/csv')}
              >
                {i18n.t('insights.save')}
              </button>
            </div>
          </section>
        </>
      )}
    </main>
  );
}

const tree = conditionTree(conditions);

/** The shelf of a condition: "neurological" for Dravet syndrome. */
const groupOf = (condition: string): string | undefined => [condition, ...tree.ancestors(condition)].findLast((id) => tree.isGroup(id));

const resultWords = (name: string) => i18n.t(`insights.result.${asKey(name as Result)}`);
const daysWords = (name: string) => i18n.t(`insights.band.${({ '0-7': 'week', '8-30': 'month', '31-': 'later' } as const)[name as Days]}`);

const Total = ({ total, none }: { total: number | undefined; none: string }) =>
  total === undefined ? <p data-state="few">{i18n.t('insights.few')}</p> : total === 0 ? <p data-state="none">{none}</p> : null;

const Table = ({ table, ...props }: Omit<Parameters<typeof Counted>[0], 'table'> & { table: SafeTable | undefined }) =>
  table ? <Counted table={table} {...props} /> : null;

function By<Name extends OffersBy | GapsBy>({
  names,
  value,
  onChange,
}: {
  names: readonly Name[];
  value: Name;
  onChange(name: Name): void;
}) {
  return (
    <label class={page.field}>
      <span>{i18n.t('insights.countBy')}</span>
      <select data-field="by" value={value} onChange={(event) => onChange(names.find((one) => one === event.currentTarget.value) ?? value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {i18n.t(`insights.by.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

type Known = { insights: ReturnType<typeof insightsOf>; lessons: number };

/** Every number that this page shows, and no other. */
function file({ insights, lessons }: Known, nameOf: (by: OffersBy | GapsBy) => (name: string) => string): string {
  const lines = (section: string, by: string, table: SafeTable | undefined, name: (name: string) => string, splits = false) =>
    table ? barsOf(table, name).map((bar) => [section, by, bar.name, bar.count, splits ? (bar.yes ?? '') : '']) : [];
  return csv([
    ['section', 'by', 'category', 'count', 'connected'],
    ['offers', '', '', insights.offers ?? '', insights.connected ?? ''],
    ...OFFERS_BY.flatMap((by) => lines('offers', by, insights.by[by], nameOf(by), true)),
    ...lines('not connected', 'result', insights.results, resultWords),
    ...lines('connected', 'days', insights.days, daysWords),
    ['connected', 'median days', '', insights.medianDays ?? '', ''],
    ['gaps', '', '', insights.gaps ?? '', ''],
    ...GAPS_BY.flatMap((by) => lines('gaps', by, insights.gapsBy[by], nameOf(by))),
    ['lessons finished', '', '', lessons, ''],
  ]);
}
