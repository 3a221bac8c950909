import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explain } from '../../src/chart/explain.ts';
import { type Said, watchPage } from '../../src/chart/watch.ts';
import { Condition } from '../../src/core/condition.ts';
import type { ConditionName } from '../../src/core/condition-name.ts';
import { compileLexicon } from '../../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../../src/core/detect/lexicon.ts';
import { EXPLAINED, Explanation } from '../../src/core/explanation.ts';
import { ownTerm } from '../../src/core/own-term.ts';
import { aCondition } from '../support/builders.ts';

/** Every page here is invented. */
const DRAVET = {
  id: 'dravet-syndrome',
  name: 'Dravet syndrome',
  terms: ['severe myoclonic epilepsy of infancy', 'polymorphic epilepsy in infancy'],
  abbreviations: [{ text: 'SMEI' }],
  codes: { icd10cm: ['G40.83'] },
  lifelong: true,
  sources: ['invented for this test'],
};
const lexicon = loadLexicon(compileLexicon([Condition.parse(DRAVET)]));
const names: ConditionName = aCondition({ ...DRAVET, icd10cm: ['G40.83'], abbreviations: ['SMEI'] });

let end = new AbortController();
beforeEach(() => {
  vi.stubGlobal('chrome', { dom: undefined });
  end = new AbortController();
});
afterEach(() => end.abort());

async function placesOn(html: string) {
  document.body.innerHTML = html;
  const said: Said[] = [];
  const watch = watchPage({ document, lexicon, signal: end.signal, atOnceMs: 2000, say: (one) => said.push(one) });
  await vi.waitFor(() => expect(said.length).toBeGreaterThan(0), { timeout: 10_000 });
  return watch.mentions('dravet-syndrome');
}

test('says kind, section and rule of each mention that decided, and no word of the page', async () => {
  const places = await placesOn(`
    <h2>Problem List</h2><ul><li>Jane's DRAVET  SYNDROMES since June</li><li>G40.834 - seizures of Jane</li></ul>
    <h2>Past Medical History</h2><p>History of SMEI, says Jane.</p>
    <h2>Family History</h2><p>Brother Ian: Dravet syndrome</p>
    <h2>Plan</h2><p>No Dravet syndrome in Kim.</p>`);
  const answer = explain(places, 0, lexicon);
  expect(Explanation.parse(answer)).toEqual(answer);
  expect(answer).toMatchObject({ mentions: 3, shown: 0, from: 0 });
  expect(answer.explained.map(({ via, section, rule }) => [via, section, rule])).toEqual([
    ['name', 'problems', 'stated'],
    ['code', 'problems', 'stated'],
    ['abbreviation', 'past-history', 'lifelong'],
  ]);
  expect(answer.explained.map(({ term }) => ownTerm(names, term))).toEqual(['Dravet syndrome', 'G40.83', 'SMEI']);
  expect(JSON.stringify(answer)).not.toMatch(/jane|june|seizure|834|ian|syndromes/i);
});

const PROSE = 'The visit was long and the family asked about many things.\n'.repeat(6);

test.each([
  ['Possible Dravet syndrome.', 'hedge'],
  ['Risk of Dravet syndrome.', 'ahead'],
  ['No Dravet syndrome.', 'denied'],
  ['Sister has Dravet syndrome.', 'relative'],
  ['He has a history of Dravet syndrome.', 'lifelong'],
  [`<pre>${PROSE}\nHe walks, talks and eats like Dravet syndrome.</pre>`, 'passing'],
  ['The talk of the day was in part about genes and in part about Dravet syndrome, which is in the news.', 'apart'],
  ['<h2>Laboratory results</h2><p>Dravet syndrome</p>', 'place'],
])('the rule of "%s" is %s', async (html, rule) => {
  const [first] = explain(await placesOn(html), 0, lexicon).explained;
  expect(first?.rule).toBe(rule);
});

test('one wrong letter is told, the right one is not', async () => {
  const slip = explain(await placesOn('<p>Polymorhpic epilepsy in infancy; polymorphic epilepsy in infancy</p>'), 0, lexicon);
  expect(slip.explained.map(({ misspelt }) => misspelt)).toEqual([true, false]);
});

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [8, 4],
])('of nine, the one at %i is explained, beginning at %i', async (shown, from) => {
  const places = await placesOn(`<h2>Problem List</h2>${'<p>Dravet syndrome</p>'.repeat(9)}`);
  const answer = explain(places, shown, lexicon);
  expect(Explanation.parse(answer)).toMatchObject({ mentions: 9, shown, from });
  expect(answer.explained).toHaveLength(EXPLAINED);
  expect(shown - from).toBeLessThan(EXPLAINED);
});

test.each([
  ['dravet syndrome', 'Dravet syndrome'],
  ['G4083', 'G40.83'],
  ['SMEI', 'SMEI'],
  ['smei', undefined],
  ['jane example', undefined],
  ['', undefined],
])('our own spelling of "%s" is %s', (term, own) => expect(ownTerm(names, term)).toBe(own));
