import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import type { Field, LocalProgram, Overlay, Verified } from '../core/overlay.ts';
import type { Program } from '../core/program.ts';
import { changeOverlays } from '../data/overlays.ts';
import { notKeptWords } from '../ui/error-words.ts';
import page from '../ui/page.module.css';
import { Around, Listed, langOf } from '../ui/parts/Listed.tsx';
import { Note } from '../ui/parts/Note.tsx';
import { OutsideLink } from '../ui/parts/OutsideLink.tsx';
import { ageName, comma, languageName, placeName } from '../ui/words.ts';
import s from './Keeper.module.css';

/** One sitting is about twenty calls. */
export const SITTING = 20;

type Props = {
  /** What is due, in order; looked at once, so that the order does not change under the keeper's hands. */
  due: readonly Program[];
  local(id: string): LocalProgram | undefined;
  /** Role and initials. */
  by: string;
  onEdit(id: string): void;
  onEnd(): void;
};

type Done = { id: string; result: Result; undo(): Promise<void> };
type Result = 'verified' | 'dead' | 'gone' | 'later';

/** Twenty listings, one at a time, one key each. */
export function Sitting({ due, local, by, onEdit, onEnd }: Props) {
  const [queue] = useState(() => due.slice(0, SITTING).map(({ id }) => id));
  const [done, setDone] = useState<readonly Done[]>([]);
  const [how, setHow] = useState<Verified['how']>('phone');
  const [failed, setFailed] = useState('');
  const busy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = queue[done.length];
  const at = id === undefined ? undefined : local(id);

  useLayoutEffect(() => heading.current?.focus(), [done.length]);

  const write = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setFailed('');
    await work().catch((error) => setFailed(notKeptWords(error, i18n.t('error.notWritten'))));
    busy.current = false;
  };
  const finish = (result: Result, changes: readonly Change[]) =>
    write(async () => {
      if (!id) return;
      const on = dayOf(new Date());
      const undo =
        changes.length > 0
          ? await changeOverlays(
              changes.map((change) => ({ ...change, program: id, on, by }) as Overlay),
              { on, by },
            )
          : async () => {};
      setDone([...done, { id, result, undo }]);
    });
  const undo = () =>
    write(async () => {
      await done.at(-1)?.undo();
      setDone(done.slice(0, -1));
    });

  const verified = (): Change => ({ field: 'verified', value: { by, on: dayOf(new Date()), how } });
  const actions: { key: string; name: 'verified' | 'gone' | 'later' | 'edit'; run(): void }[] = at
    ? [
        { key: '1', name: 'verified', run: () => finish('verified', [verified()]) },
        { key: '2', name: 'edit', run: () => onEdit(at.program.id) },
        { key: '3', name: 'gone', run: () => finish('gone', [{ field: 'status', value: 'defunct', base: at.program.status }]) },
        { key: '4', name: 'later', run: () => finish('later', []) },
      ]
    : [];

  const keys = useRef<(event: KeyboardEvent) => void>(() => {});
  keys.current = (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'u' && done.length > 0) undo();
    actions.find(({ key }) => key === event.key)?.run();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => keys.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <section class={page.section} data-section="sitting" data-done={done.length}>
      <h2 tabIndex={-1} ref={heading} {...(at && langOf(at.program))}>
        {at ? at.program.name : i18n.t('keeper.sittingOver')}
      </h2>
      <p class={page.quiet}>{i18n.t('keeper.progress', { done: done.length, all: queue.length })}</p>
      <progress value={done.length} max={queue.length} aria-label={i18n.t('keeper.progressLabel')} />
      {at && (
        <>
          <p {...langOf(at.program)}>{at.program.organization}</p>
          <p class={s.script} data-script>
            <Around program={at.program} words={at.program.name} sentence={(program) => i18n.t('keeper.script', { program })} />
          </p>
          <Listing
            local={at}
            onDead={(value) => finish('dead', [{ field: 'deadContacts', value: [...at.deadContacts.map((one) => one.value), value] }])}
          />
          <label class={page.field}>
            <span>{i18n.t('keeper.how')}</span>
            <select
              data-field="how"
              value={how}
              onChange={(event) => setHow(HOW.find((one) => one === event.currentTarget.value) ?? 'phone')}
            >
              {HOW.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`keeper.howBy.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {failed && (
        <Note tone="warm">
          <p role="alert" ref={seen}>
            {failed}
          </p>
        </Note>
      )}
      <div class={page.acts}>
        {actions.map(({ key, name, run }) => (
          <button
            key={name}
            type="button"
            data-look={name === 'verified' ? 'go' : undefined}
            data-action={name}
            aria-keyshortcuts={key}
            onClick={run}
          >
            {i18n.t(`keeper.result.${name}`)} <kbd>{key}</kbd>
          </button>
        ))}
        {done.length > 0 && (
          <button type="button" data-action="undo" aria-keyshortcuts="u" onClick={undo}>
            {i18n.t('card.undo')} <kbd>u</kbd>
          </button>
        )}
        <button type="button" data-look="bare" data-action="end-sitting" onClick={onEnd}>
          {i18n.t('keeper.end')}
        </button>
      </div>
      {done.length > 0 && (
        <ul class={page.list} data-bullets>
          {done.map(({ id, result }) => (
            <li key={id} data-result={result}>
              <Around
                program={local(id)?.program ?? {}}
                words={local(id)?.program.name ?? id}
                sentence={(name) => i18n.t('keeper.doneLine', { name, result: i18n.t(`keeper.said.${result}`) })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** By the keys one may be anywhere on the page. */
const seen = (words: HTMLElement | null) => words?.scrollIntoView({ block: 'center' });

const HOW = ['phone', 'email', 'site'] as const;

/** What an overlay says, before it is known of whom and when. */
type Change =
  | { field: 'verified'; value: Verified }
  | { field: 'deadContacts'; value: string[] }
  | { field: Field; value: string; base: string };

/** What is to be checked, in the order in which one asks for it. */
function Listing({ local: { program, note }, onDead }: { local: LocalProgram; onDead(value: string): void }) {
  const { provenance } = program;
  const today = dayOf(new Date());
  const own = (words: string | undefined) => words && <span {...langOf(program)}>{words}</span>;
  const facts: [string, ComponentChildren][] = [
    [i18n.t('program.start'), <Listed key="start" program={program} field="nextStep" />],
    [i18n.t('program.hours'), own(program.hours)],
    [i18n.t('program.languages'), comma(program.languages.map(languageName))],
    [i18n.t('program.where'), placeName(program.place)],
    [i18n.t('program.cost'), own(program.cost)],
    [i18n.t('keeper.note'), note],
    [i18n.t('keeper.lastChecked'), provenance.verified ? ageName(provenance.verified.on, today) : i18n.t('program.checkedNever')],
  ];
  return (
    <>
      <ul class={page.list}>
        {program.contacts.map(({ kind, value, unconfirmed }) => (
          <li key={value} class={page.site}>
            <span>
              {i18n.t(`program.contact.${kind}`)}: {kind === 'web' || kind === 'form' ? <OutsideLink href={value} /> : <b>{value}</b>}
              {unconfirmed && ` (${i18n.t('keeper.unconfirmed')})`}
            </span>
            <button type="button" data-action="dead" aria-label={i18n.t('keeper.deadLabel', { value })} onClick={() => onDead(value)}>
              {i18n.t('keeper.dead')}
            </button>
          </li>
        ))}
        <li>
          {i18n.t('program.source')}: <OutsideLink href={provenance.source} />
        </li>
      </ul>
      <dl>{facts.map(([name, words]) => words && [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{words}</dd>])}</dl>
    </>
  );
}
