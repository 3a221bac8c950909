import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Program } from '../../core/program.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { Around, Listed, langOf } from '../../ui/parts/Listed.tsx';
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
        <PageTitle {...langOf(program)}>{program.name}</PageTitle>
        <p class={s.quiet} {...langOf(program)}>
          {program.organization}
        </p>
      </div>
      <p>
        <Listed program={program} field="summary" />
      </p>
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
          <p class={s.quiet} {...langOf(program)}>
            {program.notes}
          </p>
        </details>
      )}
    </article>
  );
}

type Row = readonly [name: string, words: ComponentChildren];

/** Facts in the order in which a family asks for them. `undefined` is shown as "not stated", null not at all. */
function FactList({ program, nameOf }: { program: Program; nameOf(id: string): string }) {
  const { conditions, childAge, stages, referral, mentors, capacity } = program;
  /** Words that are the listing's own. */
  const own = (words: string | undefined) => words && <span {...langOf(program)}>{words}</span>;
  const rows: Row[] = [
    [i18n.t('program.start'), <Listed key="start" program={program} field="nextStep" />],
    [i18n.t('program.about'), conditions === 'any' ? i18n.t('program.any') : comma(conditions.map(nameOf)) || null],
    [i18n.t('program.who'), comma(program.who.map(whoWords))],
    [i18n.t('program.how'), comma(program.formats.map(formatWords))],
    [i18n.t('program.languages'), comma(program.languages.map(languageName))],
    [i18n.t('program.where'), placeName(program.place)],
    [i18n.t('program.ages'), childAge && ageRange(childAge)],
    [i18n.t('program.stages'), stages.length > 0 ? comma(stages.map(stageWords)) : null],
    [i18n.t('program.cost'), own(program.cost)],
    [i18n.t('program.hours'), own(program.hours)],
    [i18n.t('program.eligibility'), own(program.eligibility) ?? null],
    [i18n.t('program.responds'), own(program.responseTime) ?? null],
    [i18n.t('program.staff'), referral && <StaffReferral program={program} referral={referral} />],
    [i18n.t('program.mentors'), mentorWords(mentors)],
    [i18n.t('program.moderation'), own(program.moderation) ?? null],
    [i18n.t('program.accessibility'), own(program.accessibility) ?? null],
    [
      i18n.t('program.capacity'),
      capacity ? (
        <Around
          program={program}
          words={capacity.text}
          sentence={(text) => i18n.t('program.capacityOn', { text, date: dateName(capacity.on) })}
        />
      ) : null,
    ],
    [i18n.t('program.alsoCalled'), own(comma(program.alternateNames) || undefined) ?? null],
    [i18n.t('program.formerly'), own(comma(program.formerNames) || undefined) ?? null],
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

type StaffProps = { program: Program; referral: NonNullable<Program['referral']> };

const StaffReferral = ({ program, referral: { allowed, how, url } }: StaffProps) => (
  <>
    {how ? (
      <Around program={program} words={how} sentence={(how) => i18n.t(allowed ? 'program.staffYesHow' : 'program.staffNoHow', { how })} />
    ) : (
      i18n.t(allowed ? 'program.staffYes' : 'program.staffNo')
    )}
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
