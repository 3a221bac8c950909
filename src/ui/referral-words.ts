/** Referrals in the user's language: owners, states, revisits, and the texts for the chart. */
import { i18n } from '#i18n';
import type { Owner, Practice, Role } from '../core/practice.ts';
import type { Program } from '../core/program.ts';
import type { Answer, Referral, State } from '../core/referral.ts';
import { fill } from '../core/template.ts';
import { asKey, comma, dateName, formatWords, languageName } from './words.ts';

export const roleWords = (role: Role): string => i18n.t(`role.${asKey(role)}`);

/** "Social worker LT". */
export const ownerWords = ({ role, initials }: Owner): string =>
  initials ? i18n.t('role.withInitials', { role: roleWords(role), initials }) : roleWords(role);

export const stateWords = (state: State): string => i18n.t(`state.${asKey(state)}`);

/** A phrase for a note, "yes, the family makes the contact itself". */
export const answerWords = (answer: Answer | undefined): string => i18n.t(`answer.${answer ? asKey(answer) : 'none'}`);

/** "at discharge, at the latest Dec 23, 2026"; `short`: the occasion alone, in a message that has its own date. */
export function revisitWords({ due, occasion, state }: Pick<Referral, 'due' | 'occasion' | 'state'>, short = false): string {
  if (!due || !occasion) return due ? i18n.t('occasion.on', { date: dateName(due) }) : i18n.t('occasion.none');
  if (occasion === 'date') return i18n.t('occasion.on', { date: dateName(due) });
  const words = i18n.t(`occasion.${asKey(occasion)}`);
  if (short || state === 'handed-over') return words;
  const latest = occasion === 'next-visit' || occasion === 'discharge';
  return i18n.t(latest ? 'occasion.latest' : 'occasion.then', { occasion: words, date: dateName(due) });
}

/** What may stand in square brackets in a hand-over message and in a chart note. No place is for a patient. */
export const HAND_OVER_PLACES = ['program', 'answer', 'ask', 'owner', 'revisit'] as const;
export const CHART_NOTE_PLACES = ['program', 'format', 'language', 'answer', 'next', 'owner', 'revisit'] as const;

/** Program names, or ids of programs that are no longer in the catalogue. */
export const programNames = (ids: readonly string[], programs: readonly Program[]): string =>
  comma(ids.map((id) => programs.find((program) => program.id === id)?.name ?? id));

/** The message for the in-basket of the chart: no field of it is about the patient. */
export function handOverText(referral: Referral, programs: readonly Program[], { handOver }: Pick<Practice, 'handOver'>): string {
  const { answer, owner } = referral;
  const text = fill(handOver ?? i18n.t('template.handOver'), {
    program: programNames(referral.programs, programs),
    answer: answerWords(answer),
    ask: i18n.t(`template.ask.${answer ? asKey(answer) : 'none'}`),
    owner: ownerWords(owner),
    revisit: revisitWords(referral, true),
  });
  return withTag(text, referral);
}

/** The note for the chart: what was offered, the answer, the next step, its owner, the revisit. No opinion about how anyone copes. */
export function chartNoteText(referral: Referral, programs: readonly Program[], { chartNote }: Pick<Practice, 'chartNote'>): string {
  const { answer, owner, language } = referral;
  const offered = programs.filter(({ id }) => referral.programs.includes(id));
  const languages = offered.flatMap((program) => program.languages);
  const shown = language && languages.includes(language) ? [language] : [...new Set(languages)].slice(0, 3);
  const text = fill(chartNote ?? i18n.t('template.chartNote'), {
    program: programNames(referral.programs, programs),
    format: comma(new Set(offered.flatMap(({ formats }) => formats.map(formatWords)))),
    language: comma(shown.map(languageName)),
    answer: answerWords(answer),
    next: i18n.t(`template.next.${answer ? asKey(answer) : 'none'}`),
    owner: ownerWords(owner),
    revisit: revisitWords(referral, true),
  });
  return withTag(text, referral);
}

/** The tag in the chart is what leads from a row back to its family; nothing leads from the row alone. */
const withTag = (text: string, { tag }: Pick<Referral, 'tag'>): string => (tag ? `${text} ${i18n.t('template.tagged', { tag })}` : text);
