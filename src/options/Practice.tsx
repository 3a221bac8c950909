import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { me as meItem, practice as practiceItem } from '../browser/practice.ts';
import { OFFER_LANGUAGES, type OfferLanguage, SCRIPT_PLACES, scriptOf } from '../core/offer-text.ts';
import { Initials, type Me, type Owner, PhoneNumber, Practice as PracticeSettings, Role } from '../core/practice.ts';
import { unknownPlaces } from '../core/template.ts';
import s from '../ui/page.module.css';
import { CHART_NOTE_PLACES, HAND_OVER_PLACES, roleWords } from '../ui/referral-words.ts';
import { useItem } from '../ui/use-item.ts';
import type { Save } from '../ui/use-said.ts';
import { languageName } from '../ui/words.ts';
import { ContactLines } from './ContactLines.tsx';
import { Line } from './Line.tsx';
import t from './Practice.module.css';

/** Who sits here, who owns referrals, whom families ask, what the practice does when someone is not safe, and its own wording. */
export function Practice({ save }: { save: Save }) {
  const me = useItem(meItem);
  const practice = useItem(practiceItem);
  if (!me || !practice) return null;
  // Read anew at each change: another window may have changed another field meanwhile.
  const change = (
    part: (now: PracticeSettings) => Partial<PracticeSettings>,
    gone?: 'backup' | 'protocol' | 'protocolPhone' | 'handOver' | 'chartNote',
  ) =>
    save(
      practiceItem.getValue().then((now) => {
        const next = { ...now, ...part(now) };
        if (gone) delete next[gone];
        return practiceItem.setValue(next);
      }),
    );
  const setMe = (part: Partial<Me>, gone?: keyof Me) =>
    save(
      meItem.getValue().then((now) => {
        const next = { ...now, ...part };
        if (gone) delete next[gone];
        return meItem.setValue(next);
      }),
    );
  const text = (field: 'protocol' | 'handOver' | 'chartNote') => (value: string) =>
    value ? change(() => ({ [field]: value })) : change(() => ({}), field);
  return (
    <>
      <section class={s.section} data-section="you">
        <h2>{i18n.t('practice.you')}</h2>
        <p class={s.quiet}>{i18n.t('practice.youHow')}</p>
        <div class={s.fields}>
          <RolePick
            name="role"
            label={i18n.t('practice.role')}
            none={i18n.t('practice.roleNone')}
            value={me.role}
            onChange={(role) => (role ? setMe({ role }) : setMe({}, 'role'))}
          />
          <Line
            name="initials"
            label={i18n.t('practice.initials')}
            how={i18n.t('practice.initialsHow')}
            value={me.initials ?? ''}
            wrong={initialsWrong}
            onKeep={(value) => (value ? setMe({ initials: value.toUpperCase() }) : setMe({}, 'initials'))}
          />
        </div>
      </section>
      <section class={s.section} data-section="practice">
        <h2>{i18n.t('practice.title')}</h2>
        <p class={s.quiet}>{i18n.t('practice.how')}</p>
        <div class={s.fields}>
          <RolePick
            name="owner"
            label={i18n.t('practice.owner')}
            value={practice.owner.role}
            onChange={(role) => role && change(({ owner }) => ({ owner: { ...owner, role } }))}
          />
          <Line
            name="owner-initials"
            label={i18n.t('practice.ownerInitials')}
            value={practice.owner.initials ?? ''}
            wrong={initialsWrong}
            onKeep={(value) => change(({ owner }) => ({ owner: person(owner.role, value) }))}
          />
          <RolePick
            name="backup"
            label={i18n.t('practice.backup')}
            none={i18n.t('practice.nobody')}
            value={practice.backup?.role}
            onChange={(role) => (role ? change(({ backup }) => ({ backup: { ...backup, role } })) : change(() => ({}), 'backup'))}
          />
          {practice.backup && (
            <Line
              name="backup-initials"
              label={i18n.t('practice.backupInitials')}
              value={practice.backup.initials ?? ''}
              wrong={initialsWrong}
              onKeep={(value) => change(({ backup }) => (backup ? { backup: person(backup.role, value) } : {}))}
            />
          )}
          <label class={s.field}>
            <span>{i18n.t('practice.keep')}</span>
            <select
              data-setting="keep"
              value={practice.keepMonths}
              onChange={(event) => {
                const months = PracticeSettings.shape.keepMonths.parse(Number(event.currentTarget.value));
                change(() => ({ keepMonths: months }));
              }}
            >
              {KEEP.map((months) => (
                <option key={months} value={months}>
                  {i18n.t('practice.months', months)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ContactLines
          contact={practice.contact}
          onKeep={(language, value) => change(({ contact }) => ({ contact: withEntry(contact, language, value) }))}
        />
        <Line name="protocol" label={i18n.t('practice.protocol')} value={practice.protocol ?? ''} rows={4} onKeep={text('protocol')} />
        <Line
          name="protocol-phone"
          label={i18n.t('practice.protocolPhone')}
          value={practice.protocolPhone ?? ''}
          wrong={(value) => (PhoneNumber.safeParse(value).success ? undefined : i18n.t('practice.phoneWrong'))}
          onKeep={(value) => (value ? change(() => ({ protocolPhone: value })) : change(() => ({}), 'protocolPhone'))}
        />
        <details>
          <summary>{i18n.t('practice.wording')}</summary>
          <div class={t.wording}>
            <p class={s.quiet}>{i18n.t('practice.wordingHow')}</p>
            <Template
              name="hand-over"
              label={i18n.t('practice.handOver')}
              places={HAND_OVER_PLACES}
              own={practice.handOver}
              usual={i18n.t('template.handOver')}
              onKeep={text('handOver')}
            />
            <Template
              name="chart-note"
              label={i18n.t('practice.chartNote')}
              places={CHART_NOTE_PLACES}
              own={practice.chartNote}
              usual={i18n.t('template.chartNote')}
              onKeep={text('chartNote')}
            />
            {OFFER_LANGUAGES.map((language) => (
              <ScriptFields
                key={language}
                language={language}
                practice={practice}
                onKeep={(script) => change((now) => ({ script: withEntry(now.script, language, script) }))}
              />
            ))}
          </div>
        </details>
      </section>
    </>
  );
}

const KEEP = [3, 6, 12, 24] as const;

const person = (role: Role, initials: string): Owner => (initials ? { role, initials: initials.toUpperCase() } : { role });

/** A record with this entry, or without it when there is nothing to keep. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return value === undefined || value === '' ? rest : { ...rest, [key]: value };
}

const initialsWrong = (value: string): string | undefined =>
  Initials.safeParse(value.toUpperCase()).success ? undefined : i18n.t('practice.initialsWrong');

type RoleProps = { name: string; label: string; none?: string; value: Role | undefined; onChange(role: Role | undefined): void };

const RolePick = ({ name, label, none, value, onChange }: RoleProps) => (
  <label class={s.field}>
    <span>{label}</span>
    <select
      data-setting={name}
      value={value ?? ''}
      onChange={(event) => onChange(Role.options.find((role) => role === event.currentTarget.value))}
    >
      {none && <option value="">{none}</option>}
      {Role.options.map((role) => (
        <option key={role} value={role}>
          {roleWords(role)}
        </option>
      ))}
    </select>
  </label>
);

const placesWrong = (places: readonly string[]) => (value: string) => {
  const [place] = unknownPlaces(value, places);
  return place === undefined ? undefined : i18n.t('practice.unknownPlace', { place: `[${place}]` });
};

const placeWords = (places: readonly string[]) => i18n.t('practice.places', { places: places.map((place) => `[${place}]`).join(' ') });

type TemplateProps = {
  name: string;
  label: string;
  places: readonly string[];
  own: string | undefined;
  usual: string;
  onKeep(value: string): void;
};

/** Shows the words in use; those of Beside come back when the field is emptied. */
const Template = ({ name, label, places, own, usual, onKeep }: TemplateProps) => (
  <Line
    name={name}
    label={label}
    how={placeWords(places)}
    value={own ?? usual}
    rows={3}
    wrong={placesWrong(places)}
    onKeep={(value) => onKeep(value === usual ? '' : value)}
  />
);

const SENTENCES = ['normalize', 'permission', 'describe', 'invite'] as const;

type ScriptProps = {
  language: OfferLanguage;
  practice: PracticeSettings;
  onKeep(script: PracticeSettings['script'][string] | undefined): void;
};

function ScriptFields({ language, practice, onKeep }: ScriptProps) {
  const script = scriptOf(practice, language);
  const usual = scriptOf({ script: {} }, language);
  const keep = (at: number, value: string) => {
    const [one, two, three, four] = script.map((sentence, index) => (index === at ? value || (usual[index] ?? sentence) : sentence));
    if (one === undefined || two === undefined || three === undefined || four === undefined) return;
    const next: PracticeSettings['script'][string] = [one, two, three, four];
    onKeep(next.every((sentence, index) => sentence === usual[index]) ? undefined : next);
  };
  return (
    <fieldset class={t.wording} aria-label={languageName(language)}>
      <h3>{i18n.t('practice.script', { language: languageName(language) })}</h3>
      {SENTENCES.map((sentence, index) => (
        <Fragment key={sentence}>
          <Line
            name={`script-${language}-${sentence}`}
            label={i18n.t(`practice.sentence.${sentence}`)}
            {...(sentence === 'describe' ? { how: placeWords(SCRIPT_PLACES) } : {})}
            value={script[index] ?? ''}
            rows={3}
            wrong={placesWrong(SCRIPT_PLACES)}
            onKeep={(value) => keep(index, value)}
          />
        </Fragment>
      ))}
    </fieldset>
  );
}
