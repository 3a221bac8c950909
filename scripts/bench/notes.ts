/**
 * Invented notes, as long as asked, always the same: headings, histories, long normal examinations, lists,
 * tables of results, medications, plans, each of one child with three conditions. Names come from the lexicon's
 * own conditions; everything else is made up here. About one name in 400 characters; a third of the names are
 * denied, of relatives or in doubt.
 */
import type { Condition } from '../../src/core/condition.ts';
import { type Random, randomFrom } from './random.ts';

const SAYS = [
  'Slept through the night {n} times last week, eats well, and takes the bottle without coughing.',
  'Mom reports that the {day} dose was missed twice because the pharmacy was out of the liquid form.',
  'Walks {n} blocks without stopping, rides a scooter, and keeps up with the older cousins at the park.',
  'School sent a form for the nurse about snacks and rest breaks; it was signed and returned today.',
  'The family moved in with a grandparent in {month} and the drive to clinic is now about {n} minutes.',
  'Vitals stable overnight, tolerated feeds at {n} mL per hour, no spit-up, voiding and stooling well.',
  'We reviewed the plan with the interpreter present and both caregivers repeated it back in their own words.',
  'Weight gain of {n} grams per day since the last visit, length along the same curve, head growing steadily.',
  'Seen by therapy on {day}: reaches across the middle, sits for {n} seconds without support, babbles.',
  'Tired after school, naps on {day}, wakes up easily and is back to the usual self within half an hour.',
  'Insurance asked for a letter about the chair; the vendor will come to the house in {month}.',
  'Answers questions in full sentences, makes eye contact, names colors, counts to {n}.',
];
const EXAM = [
  'General: alert, interactive, in no distress. Head: normocephalic. Eyes: pupils equal and reactive, extraocular movements full.',
  'Ears: canals clear, membranes pearly. Nose: no discharge. Throat: moist, tonsils {n}+, no exudate. Neck: supple, no nodes.',
  'Lungs: clear to auscultation, no retractions, respiratory rate {n}. Heart: regular, no murmur, pulses 2+, cap refill under 2 s.',
  'Abdomen: soft, not tender, liver edge at the margin, spleen not felt. Back: straight. Skin: warm, {n} small scratches on the shin.',
  'Neurologic: tone normal, strength 5/5, reflexes 2+ and symmetric, gait steady, finger to nose accurate, sensation intact.',
];
const PRESENT = [
  '{name} ({age}-year-old) comes for follow-up of {c}, stable on the current dose since {month}.',
  'Known {c}, diagnosed at {n} months of age, followed here and in {month} by the outside team.',
  '{c}: continue the present treatment, labs in {n} weeks, call sooner if the pattern changes.',
  'The child with {c} was brought in by the father after two days of poor appetite.',
  'Impression: {c} ({code}), well controlled. Return in {n} weeks with a growth check.',
];
const NOT = [
  'No history of {c}, no recent travel, no sick contacts at home or at day care.',
  'Denies chest pain, headache, rash; no evidence of {c} on the films from {month}.',
  'Mother has {c}; a maternal uncle died at {age}0 of unknown cause.',
  'Ruled out {c} with the panel drawn on {day}, and the family was told by phone.',
  'Possible {c} was raised by the outside hospital; work-up is planned for {month}.',
  'Screened for {c} at birth, result in range. Sibling is a carrier and is well.',
];
const LABS = [
  'Sodium',
  'Potassium',
  'Chloride',
  'Bicarbonate',
  'Glucose',
  'Calcium',
  'Albumin',
  'Hemoglobin',
  'Platelets',
  'Ferritin',
  'TSH',
];
const DRUGS = [
  'Vitamin D drops',
  'Multivitamin with iron',
  'Saline nebulizer',
  'Omeprazole suspension',
  'Polyethylene glycol',
  'Acetaminophen',
  'Ibuprofen',
];
const NAMES = ['Ava', 'Mateo', 'Linh', 'Noor', 'Elias', 'Zuri', 'Ines', 'Koa', 'Petra', 'Amir', 'Joy', 'Tomás'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'December'];

type Named = { words: readonly string[]; codes: readonly string[] };

/** Notes of together at least `characters`. Throws when no condition has a name. */
export function notes(characters: number, conditions: readonly Condition[], seed = 1): string[] {
  const named = conditions
    .filter(({ kind }) => kind === 'condition')
    .map(({ name, terms, codes }) => ({ words: [name, ...terms], codes: codes.icd10cm }));
  const random = randomFrom(seed);
  const written: string[] = [];
  for (let length = 0; length < characters; ) {
    const text = note(random, named);
    written.push(text);
    length += text.length;
  }
  return written;
}

function note(random: Random, named: readonly Named[]): string {
  const own = Array.from({ length: 3 }, () => random.pick(named));
  const write = (list: readonly string[], most: number, of: readonly Named[]) =>
    Array.from({ length: most - random.below(3) }, () => sentence(random, random.pick(list), random.pick(of)));
  const lines = (most: number, line: () => string) => Array.from({ length: most - random.below(5) }, line).join('\n');
  const lab = () => `${random.pick(LABS)}\t${random.below(150)}.${random.below(10)}\t${random.pick(['normal', 'normal', 'high', 'low'])}`;
  const drug = () =>
    `- ${random.pick(DRUGS)} ${1 + random.below(20)} mL by mouth ${random.pick(['daily', 'twice daily', 'at bedtime'])}, refilled ${random.pick(MONTHS)}`;
  return `HISTORY OF PRESENT ILLNESS\n${write(PRESENT, 3, own).join(' ')} ${write(SAYS, 12, own).join(' ')}

Past Medical History:\n${own.map((one) => `- ${random.pick(one.words)}${random.chance(0.5) ? ` (${one.codes[0] ?? 'no code'})` : ''}`).join('\n')}

Family History: ${write(NOT, 3, named).join(' ')}

Medications\n${lines(7, drug)}

Review of systems\n${write(NOT, 3, named).join(' ')} ${write(SAYS, 3, own).join(' ')}

Physical Exam:\n${write(EXAM, 9, own).join(' ')}

Results\nTest\tValue\tFlag\n${lines(6, lab)}

Assessment and Plan\n${write(PRESENT, 3, own)
    .map((line, i) => `${i + 1}. ${line}`)
    .join('\n')}\n${write(SAYS, 13, own).join(' ')}\n`;
}

function sentence(random: Random, template: string, of: Named): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'c') return random.pick(of.words);
    if (slot === 'code') return of.codes[0] ?? 'no code';
    if (slot === 'name') return random.pick(NAMES);
    if (slot === 'day') return random.pick(DAYS);
    if (slot === 'month') return random.pick(MONTHS);
    return String(2 + random.below(slot === 'age' ? 16 : 40));
  });
}
