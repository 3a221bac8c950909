import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { recentPrograms } from '../../browser/settings.ts';
import type { ConditionName } from '../../core/condition-name.ts';
import type { Program } from '../../core/program.ts';
import type { ProgramSource } from '../../core/program-source.ts';
import { ORDERS, type Order } from '../../core/search-order.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { Note } from '../../ui/parts/Note.tsx';
import { comma, languageName } from '../../ui/words.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { FacetBar } from '../parts/FacetBar.tsx';
import { FindHelp } from '../parts/FindHelp.tsx';
import { KnownPrograms } from '../parts/KnownPrograms.tsx';
import { LessonLink } from '../parts/LessonLink.tsx';
import { ResultItem } from '../parts/ResultItem.tsx';
import { type Question, type Shown, useFind } from '../use-find.ts';
import { useLead } from '../use-lead.ts';
import type { Family, ViewProps } from '../view-props.ts';
import s from './Find.module.css';

/** As many as two screens; each one more costs a key press some of its time. */
const FIRST = 12;
const STEP = 30;

/** Programs by typing and by choosing. All of it on this computer: no network, no waiting. */
export function Find({ catalogue, conditions, defaults, open }: ViewProps) {
  const [asked, setAsked] = useState<Omit<Question, 'from' | 'home'>>({ words: '', facets: {}, order: 'fit', most: FIRST });
  const question = useMemo(
    (): Question => ({ ...asked, from: defaults.county, home: defaults.state }),
    [asked, defaults.county, defaults.state],
  );
  const source = catalogue.state === 'ready' ? catalogue.source : undefined;
  const shown = useFind(source, question);
  const [lead] = useLead().acts;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const ask = (change: Partial<Question>) => setAsked({ ...asked, most: FIRST, ...change });
  const remember = (program: Program) => void recentPrograms.add(program.id).catch(() => {}); // a list that cannot be kept is no reason not to open
  const openProgram = (program: Program) => {
    remember(program);
    open({ kind: 'program', id: program.id });
  };

  // Enter may come before the answer to the last letter: it opens the best result of what was typed, not of what stood there before.
  const enter = useRef(false);
  const openFirst = () => {
    const first = shown?.question === question ? shown.results[0] : undefined;
    enter.current = shown?.question !== question;
    if (first) openProgram(first.program);
  };
  useEffect(() => {
    if (enter.current && shown?.question === question) openFirst();
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    const inInput = event.target === input.current;
    if (event.key === 'ArrowDown' && (inInput || at >= 0)) all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) all[at - 1]?.focus();
    else if ((event.key === 'ArrowUp' && at === 0) || (event.key === 'Escape' && at >= 0)) input.current?.focus();
    else if (event.key === 'Enter' && inInput) openFirst();
    else return;
    event.preventDefault();
  };

  const skipped = catalogue.state === 'ready' ? catalogue.skipped : 0;
  const preparing = catalogue.state === 'ready' ? catalogue.preparing : undefined;
  const { words, facets } = asked;
  const blank = words.trim() === '' && Object.values(facets).every((value) => value === undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the box and the results inside
    <div class={s.find} ref={root} onKeyDown={onKeyDown}>
      <h2 tabIndex={-1}>{i18n.t('find.title')}</h2>
      {/* There from the first moment: what is typed before the catalogue is open is not lost. */}
      <search class={s.form}>
        <label for={`${id}-query`}>{i18n.t('find.label')}</label>
        <input
          ref={input}
          id={`${id}-query`}
          type="search"
          value={words}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            enter.current = false;
            ask({ words: event.currentTarget.value });
          }}
        />
        <p id={`${id}-hint`} class={s.hint}>
          {i18n.t('find.hint')}
        </p>
        {shown && (
          <FacetBar facets={facets} counts={shown.answer.counts} conditions={conditions} onChange={(next) => ask({ facets: next })} />
        )}
      </search>
      {skipped > 0 && (
        <p class={s.hint} data-skipped={skipped}>
          {i18n.t('find.skipped', skipped)}
        </p>
      )}
      {preparing !== undefined && (
        <p class={s.hint} data-state="preparing">
          {i18n.t('find.preparing', { percent: Math.floor(100 * preparing) })}
        </p>
      )}
      {!shown && <p class={s.hint}>{i18n.t('app.opening')}</p>}
      {blank && <KnownPrograms catalogue={catalogue} onOpen={openProgram} />}
      {source && shown && (
        <Results
          shown={shown}
          source={source}
          conditions={conditions}
          orders={ORDERS.filter((order) => order !== 'near' || defaults.county || facets.county)}
          onAsk={ask}
          onOpen={openProgram}
          leadOf={(program) => <ActButton act={lead} program={program} look="link" named open={open} onPress={() => remember(program)} />}
        />
      )}
      {shown?.answer.total === 0 && (
        <button
          type="button"
          data-look="link"
          class={s.gap}
          data-action="nothing-fits"
          onClick={() => open({ kind: 'no-program', family: soughtBy(shown) })}
        >
          {i18n.t('noProgram.button')}
        </button>
      )}
      {shown?.answer.total === 0 && <LessonLink id="know-your-list" catalogue={catalogue} open={open} />}
    </div>
  );
}

/** What was sought, as far as Beside has a name of its own for it; what was typed goes nowhere. */
function soughtBy({ question: { facets, home }, answer }: Shown): Family {
  const { condition = answer.conditions[0], language = answer.unlisted[0], county, format, who } = facets;
  const needs = {
    ...(home ? { state: home } : {}),
    ...(language ? { language } : {}),
    ...(county ? { county } : {}),
    ...(format ? { format } : {}),
    ...(who ? { who } : {}),
  };
  return { needs, ...(condition ? { condition } : {}) };
}

type ResultsProps = {
  shown: Shown;
  source: ProgramSource;
  conditions: readonly ConditionName[];
  orders: readonly Order[];
  onAsk(change: Partial<Question>): void;
  onOpen(program: Program): void;
  /** The button that a result leads with. */
  leadOf(program: Program): ComponentChildren;
};

/** How many there are, in which order, and the first of them. */
function Results({ shown, source, conditions, orders, onAsk, onOpen, leadOf }: ResultsProps) {
  const { answer, results, question } = shown;
  const nameOf = nameWith(conditions);
  return (
    <>
      <div class={s.acts}>
        <p role="status" class={s.count} data-results={answer.total} data-words={question.words}>
          {i18n.t('find.found', answer.total)}
        </p>
        <label class={s.sort}>
          <span>{i18n.t('find.sort')}</span>
          <select data-sort value={question.order} onChange={(event) => onAsk({ order: event.currentTarget.value as Order })}>
            {orders.map((order) => (
              <option key={order} value={order}>
                {i18n.t(`find.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {answer.total > 0 && answer.unlisted.length > 0 && (
        <Note>
          <p data-state="unlisted">{i18n.t('find.unlisted', { language: comma(answer.unlisted.map(languageName)) })}</p>
        </Note>
      )}
      {answer.total > 0 && answer.sameSex && !answer.partly && (
        <Note>
          <p data-state="unlisted">{i18n.t('find.sameSex')}</p>
        </Note>
      )}
      {answer.partly && (
        <Note>
          <p role="status" data-state="partly">
            {answer.partly.length > 0 ? i18n.t('find.partlyWithout', { words: comma(answer.partly) }) : i18n.t('find.partly')}
          </p>
        </Note>
      )}
      {answer.total === 0 && (
        <FindHelp shown={shown} source={source} conditions={conditions} onAsk={onAsk} onOpen={onOpen} leadOf={leadOf} />
      )}
      {results.length > 0 && (
        <ol class={s.list} aria-label={i18n.t('find.results')}>
          {results.map(({ program, hit }) => (
            <ResultItem
              key={program.id}
              program={program}
              hit={hit}
              lead={leadOf(program)}
              nameOf={nameOf}
              onOpen={() => onOpen(program)}
            />
          ))}
        </ol>
      )}
      {answer.total > answer.hits.length && (
        <div class={s.acts}>
          <span class={s.hint}>{i18n.t('find.shown', { shown: results.length, total: answer.total })}</span>
          <button type="button" data-action="more" onClick={() => onAsk({ most: question.most + STEP })}>
            {i18n.t('find.more')}
          </button>
        </div>
      )}
    </>
  );
}
