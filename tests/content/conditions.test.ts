/** The editor for content/conditions: what a schema cannot say. */
import { expect, test } from 'vitest';
import { readText } from '../../scripts/chart-text.ts';
import { readConditions } from '../../src/build/read-content.ts';
import { compileLexicon } from '../../src/core/detect/compile-lexicon.ts';
import { resolve } from '../../src/core/detect/detect.ts';
import { loadLexicon } from '../../src/core/detect/lexicon.ts';
import { scan } from '../../src/core/detect/scan.ts';
import { inFuture } from './dates.ts';

const conditions = readConditions();
const lexicon = loadLexicon(compileLexicon(conditions));
const named = conditions.filter(({ kind }) => kind === 'condition').map((condition) => [condition.id, condition] as const);
const idsIn = (text: string) => scan(text, lexicon).map(({ condition }) => condition);

test('there are enough of them', () => expect(named.length).toBeGreaterThanOrEqual(40));

test.each([
  'dravet-syndrome',
  'epilepsy',
  'down-syndrome',
  'atrioventricular-septal-defect',
  'cystic-fibrosis',
  'asthma',
  'celiac-disease',
])('%s, which the demo needs, is there', (id) => expect(conditions.map((condition) => condition.id)).toContain(id));

test('every condition has a Spanish name, a group above it, and something to be recognized by', () => {
  const ids = new Map(conditions.map((condition) => [condition.id, condition]));
  for (const { id, kind, nameEs, parent, terms } of conditions) {
    expect(nameEs, id).toBeTruthy();
    if (kind === 'group') continue;
    expect(terms.length, id).toBeGreaterThan(0);
    let top = parent;
    while (top && ids.get(top)?.kind !== 'group') top = ids.get(top)?.parent;
    expect(top, id).toBeTruthy();
  }
});

test.each(named)('%s is found by every name, abbreviation and code of its file', (id, { terms, abbreviations, codes }) => {
  const certain = abbreviations.filter(({ ambiguous }) => !ambiguous).map(({ text }) => text);
  expect([...terms, ...certain].filter((text) => !idsIn(`Diagnosis: ${text}.`).includes(id))).toEqual([]);
  expect(codes.icd10cm.filter((code) => !idsIn(`ICD-10: ${code}`).includes(id))).toEqual([]);
  expect(codes.snomed.filter((code) => !idsIn(`SNOMED CT: ${code}`).includes(id))).toEqual([]);
});

test.each(named)('%s is not found by an abbreviation that has other meanings, alone', (id, { abbreviations }) => {
  const ambiguous = abbreviations.filter((a) => a.ambiguous && !a.cues.includes('*')).map(({ text }) => text);
  expect(ambiguous.filter((text) => idsIn(`Plan: ${text} tomorrow.`).includes(id))).toEqual([]);
});

test.each(named)('%s is not found in what its file calls confusable, nor in its notWhen', (id, { confusable, notWhen }) => {
  expect([...confusable, ...notWhen].filter((phrase) => idsIn(`Note: ${phrase} today.`).includes(id))).toEqual([]);
});

/** What a child is born by, and a mother gives birth to, is no family history. */
const HERS = ['preterm birth'];

const under = (id: string, above: string): boolean => {
  for (let c = byId.get(id); c; c = byId.get(c.parent ?? '')) if (c.id === above) return true;
  return false;
};
const byId = new Map(conditions.map((condition) => [condition.id, condition]));

test.each<[say: (name: string) => string, status: string]>([
  [(name) => `The patient has ${name}.`, 'present'],
  [(name) => `Diagnosis: ${name}`, 'present'],
  [(name) => `THE PATIENT HAS ${name.toUpperCase()}.`, 'present'],
  [(name) => `Paciente con ${name.normalize('NFD')}.`, 'present'],
  [(name) => `No ${name}.`, 'absent'],
  [(name) => `Family history of ${name} in the mother.`, 'family'],
  [(name) => `Rule out ${name}.`, 'uncertain'],
])('every name stands as its sentence says: %s %s', (say, status) => {
  const wrong: string[] = [];
  for (const [id, { name, nameEs, terms, together }] of named) {
    const shown = [name, nameEs ?? ''].map((one) => one.replace(/ *\([^)]*\)/g, ''));
    const whole = shown.filter((one) => one !== '' && !/[,/]| (?:and|or|y|o|e) /.test(one));
    for (const one of new Set([...whole, ...terms, ...together])) {
      if (status === 'family' && HERS.includes(one)) continue;
      const found = resolve(readText(say(one), lexicon).mentions, lexicon);
      if (!found.some((it) => it.status === status && under(it.condition, id))) wrong.push(`${id}: ${say(one)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every ambiguous abbreviation has cues, since without one it could never count', () => {
  for (const { id, abbreviations } of conditions)
    for (const { text, ambiguous, cues } of abbreviations) if (ambiguous) expect(cues.length, `${id} ${text}`).toBeGreaterThan(0);
});

test('no review lies in the future', () => {
  for (const { id, reviewed } of conditions) if (reviewed) expect(inFuture(reviewed), id).toBe(false);
});
