import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Program } from '../../core/program.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { Note } from '../../ui/parts/Note.tsx';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import { ageName, comma, dateName, formatWords, languageName, placeName, stageWords, whoWords } from '../../ui/words.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { Contacts } from '../parts/Contacts.tsx';
import { LessonLink } from '../parts/LessonLink.tsx';
import { LocalWork } from '../parts/LocalWork.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Safety } from '../parts/Safety.tsx';
import { useLead } from '../use-lead.ts';
import { useProgram } from '../use-programs.ts';
import type { Family, ViewProps } from '../view-props.ts';
import s from './ProgramPage.module.css';

export type ProgramPageProps = ViewProps & { id: string; chart?: string | undefined; family?: Family | undefined };

/** Everything that is known of one program, with where it comes from; what is not known says so. */
export function ProgramPage({ id, chart, family, catalogue, conditions, today, open }: ProgramPageProps) {
  const { acts } = useLead();
  const program = useProgram(catalogue, id);
  if (program === undefined) return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  if (!program) return <h2 tabIndex={-1}>{i18n.t('program.notFound')}</h2>;
  const { provenance, status } = program;
  return (
    <article class={s.page} data-program={program.id}>
      <div>
        <PageTitle>{program.name}</PageTitle>
        <p class={s.quiet}>{program.organization}</p>
      </div>
      <p>{program.summary}</p>
      <div class={s.acts}>
        {acts.map((act, index) => (
          <ActButton
            key={act}
            act={act}
            program={program}
            look={index === 0 ? 'go' : undefined}
            chart={chart}
            family={family}
            open={open}
          />
        ))}
      </div>
      {(status === 'waitlist' || status === 'paused') && <Note tone="warm">{i18n.t(`program.${status}`)}</Note>}
      {!provenance.verified && (
        <Note tone="warm">
          <p data-state="unconfirmed">{i18n.t('program.unconfirmed', { date: dateName(provenance.read) })}</p>
        </Note>
      )}
      <FactList program={program} nameOf={nameWith(conditions)} />
      <div class={s.block}>
        <h3>{i18n.t('program.contacts')}</h3>
        <Contacts contacts={program.contacts} />
      </div>
      <SourceList provenance={provenance} today={today} />
      {!provenance.verified && <LessonLink id="know-your-list" catalogue={catalogue} open={open} />}
      {catalogue.state === 'ready' && catalogue.origin === 'database' && <LocalWork id={program.id} today={today} />}
      <Safety />
      {program.notes && (
        <details>
          <summary>{i18n.t('program.notes')}</summary>
          <p class={s.quiet}>{program.notes}</p>
        </details>
      )}
    </article>
  );
}

type Row = readonly [name: string, words: ComponentChildren];

/** Facts in the order in which a family asks for them. `undefined` is shown as "not stated", null not at all. */
function FactList({ program, nameOf }: { program: Program; nameOf(id: string): string }) {
  const { conditions, childAge, stages, referral, mentors, capacity } = program;
  const rows: Row[] = [
    [i18n.t('program.start'), program.nextStep],
    [i18n.t('program.about'), conditions === 'any' ? i18n.t('program.any') : comma(conditions.map(nameOf)) || null],
    [i18n.t('program.who'), comma(program.who.map(whoWords))],
    [i18n.t('program.how'), comma(program.formats.map(formatWords))],
    [i18n.t('program.languages'), comma(program.languages.map(languageName))],
    [i18n.t('program.where'), placeName(program.place)],
    [i18n.t('program.ages'), childAge && ageRange(childAge)],
    [i18n.t('program.stages'), stages.length > 0 ? comma(stages.map(stageWords)) : null],
    [i18n.t('program.cost'), program.cost],
    [i18n.t('program.hours'), program.hours],
    [i18n.t('program.eligibility'), program.eligibility ?? null],
    [i18n.t('program.responds'), program.responseTime ?? null],
    [i18n.t('program.staff'), referral && <StaffReferral referral={referral} />],
    [i18n.t('program.mentors'), mentorWords(mentors)],
    [i18n.t('program.moderation'), program.moderation ?? null],
    [i18n.t('program.accessibility'), program.accessibility ?? null],
    [i18n.t('program.capacity'), capacity ? i18n.t('program.capacityOn', { text: capacity.text, date: dateName(capacity.on) }) : null],
    [i18n.t('program.alsoCalled'), comma(program.alternateNames) || null],
    [i18n.t('program.formerly'), comma(program.formerNames) || null],
  ];
  return <Rows rows={rows} sentences />;
}

/** `sentences`: words begin with a capital letter; addresses must not. */
const Rows = ({ rows, sentences = false }: { rows: readonly Row[]; sentences?: boolean }) => (
  <dl class={sentences ? s.sentences : undefined}>
    {rows.map(([name, words]) =>
      words === null
        ? null
        : [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{words ?? <i class={s.unknown}>{i18n.t('program.notStated')}</i>}</dd>],
    )}
  </dl>
);

function ageRange([from, to]: readonly [number, number]): string {
  if (from === 0) return i18n.t('program.agesTo', { to });
  // 26 is as old as the catalogue counts.
  return to >= 26 ? i18n.t('program.agesFrom', { from }) : i18n.t('program.agesRange', { from, to });
}

function mentorWords(mentors: Program['mentors']): string | null {
  const kinds = (['trained', 'supervised', 'backgroundChecked'] as const).filter((kind) => mentors?.[kind]);
  return kinds.length > 0 ? comma(kinds.map((kind) => i18n.t(`program.${kind}`))) : null;
}

const StaffReferral = ({ referral: { allowed, how, url } }: { referral: NonNullable<Program['referral']> }) => (
  <>
    {allowed && (how ? i18n.t('program.staffYesHow', { how }) : i18n.t('program.staffYes'))}
    {!allowed && (how ? i18n.t('program.staffNoHow', { how }) : i18n.t('program.staffNo'))}
    {url && (
      <div>
        <OutsideLink href={url} />
      </div>
    )}
  </>
);

/** Where the listing comes from, how old it is, and who confirmed it last (promise 6). */
function SourceList({ provenance, today }: { provenance: Program['provenance']; today: string }) {
  const { source, sourceDate, read, verified } = provenance;
  const when = { read: dateName(read), age: ageName(read, today) };
  const said = verified && { date: dateName(verified.on), by: verified.by };
  return (
    <div class={s.block}>
      <h3>{i18n.t('program.sourceTitle')}</h3>
      <Rows
        rows={[
          [i18n.t('program.source'), <OutsideLink key="source" href={source} />],
          [
            i18n.t('program.read'),
            sourceDate ? i18n.t('program.sourceDated', { date: dateName(sourceDate), ...when }) : i18n.t('program.sourceUndated', when),
          ],
          [i18n.t('program.checked'), said ? i18n.t(`program.checkedBy.${verified.how}`, said) : i18n.t('program.checkedNever')],
        ]}
      />
    </div>
  );
}
