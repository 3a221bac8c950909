/** How well a program suits what the family asked for: language, format, age, who, stage, and whether it has room. */
import type { Needs } from './needs.ts';
import type { Format, Who } from './program.ts';
import type { ProgramFacts } from './program-facts.ts';
import type { Reason, Suggestion } from './suggestion.ts';

type Part = { factor: number; reason?: Reason };

/** Every reason speaks for it; that a listing is old says nothing about whom the program suits. */
export const misfitless = (suggestion: Pick<Suggestion, 'reasons'>): boolean =>
  suggestion.reasons.every(({ kind, fits }) => fits || kind === 'stale');

/** One part per need that was stated, and one for the program's status. What the listing leaves open is neither praised nor blamed. */
export const needFactors = (program: ProgramFacts, needs: Needs): Part[] =>
  [
    language(program, needs.language),
    format(program, needs.format),
    age(program, needs.childAge),
    who(program, needs.who),
    stage(program, needs.stage),
    status(program),
  ].filter((part) => part !== undefined);

function language({ languages }: ProgramFacts, wanted: Needs['language']): Part | undefined {
  // Nobody asked: a group held in another language alone is for those who do ask.
  if (!wanted) return languages.includes('en') ? undefined : { factor: 0.5 };
  return languages.includes(wanted)
    ? { factor: 1, reason: { kind: 'language-yes', fits: true, values: [wanted] } }
    : // A group that one cannot follow helps less than a general one in the family's own language.
      { factor: 0.2, reason: { kind: 'language-no', fits: false, values: [wanted, ...languages] } };
}

/** Formats that come close: the same company in another room, or the same pair under another name. */
const NEAR: Partial<Record<Format, readonly Format[]>> = {
  'group-in-person': ['group-online', 'event'],
  'group-online': ['online-community', 'group-in-person'],
  'online-community': ['group-online'],
  'one-to-one': ['mentoring', 'phone'],
  mentoring: ['one-to-one', 'phone'],
  phone: ['one-to-one', 'mentoring', 'navigation'],
};

function format({ formats }: ProgramFacts, wanted: Needs['format']): Part | undefined {
  if (!wanted) return undefined;
  if (formats.includes(wanted)) return { factor: 1, reason: { kind: 'format-yes', fits: true, values: [wanted] } };
  const near = formats.some((other) => NEAR[wanted]?.includes(other));
  return { factor: near ? 0.7 : 0.5, reason: { kind: 'format-no', fits: false, values: [wanted, ...formats] } };
}

function age({ childAge }: ProgramFacts, years: Needs['childAge']): Part | undefined {
  if (years === undefined || !childAge) return undefined;
  const [from, to] = childAge;
  // "Ages 0 to 5" includes the child who is five and a half.
  const fits = years >= from && years < to + 1;
  return { factor: fits ? 1 : 0.25, reason: { kind: fits ? 'age-yes' : 'age-no', fits, values: [String(from), String(to)] } };
}

/** Made for the people who were asked for, where these are others than the parents in the room. */
export const isMadeFor = ({ who: served }: ProgramFacts, { who: wanted }: Needs): boolean =>
  wanted !== undefined && !RAISING.includes(wanted) && served.includes(wanted);

/** What a program for these people also covers; the first column's own programs still come first. */
const COVERED_BY: Partial<Record<Who, readonly Who[]>> = {
  parent: ['caregiver'],
  caregiver: ['parent'],
  father: ['parent', 'caregiver'],
  grandparent: ['caregiver'],
  'foster-adoptive': ['parent', 'caregiver'],
  military: ['parent', 'caregiver'],
};
const RAISING: readonly Who[] = ['parent', 'caregiver'];

function who({ who: served }: ProgramFacts, wanted: Needs['who']): Part | undefined {
  // Nobody asked: the person in the room is most likely a parent, and of no particular kind.
  if (!wanted) return served.some((one) => RAISING.includes(one)) ? undefined : { factor: 0.5 };
  if (served.includes(wanted)) return { factor: 1, reason: { kind: 'who-yes', fits: true, values: [wanted] } };
  const covering = served.filter((one) => COVERED_BY[wanted]?.includes(one));
  if (covering.length > 0) return { factor: 0.8, reason: { kind: 'who-yes', fits: true, values: covering } };
  // Parents of living children are no company for the bereaved, nor a parents' group for a brother.
  return { factor: 0.12, reason: { kind: 'who-no', fits: false, values: [wanted, ...served] } };
}

function stage({ stages }: ProgramFacts, wanted: Needs['stage']): Part | undefined {
  if (!wanted) {
    const early = stages.length > 0 && stages.every((one) => one === 'prenatal' || one === 'nicu');
    return early ? { factor: 0.6 } : undefined;
  }
  if (stages.includes(wanted)) return { factor: 1, reason: { kind: 'stage-yes', fits: true, values: [wanted] } };
  return { factor: stages.length === 0 ? 0.9 : 0.7 };
}

function status({ status: now }: ProgramFacts): Part | undefined {
  if (now === 'waitlist') return { factor: 0.6, reason: { kind: 'waitlist', fits: false, values: [] } };
  if (now === 'paused') return { factor: 0.15, reason: { kind: 'paused', fits: false, values: [] } };
  return undefined;
}
