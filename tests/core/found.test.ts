import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Found,
  mergeFound,
  overtaken,
  presentCount,
  type Report,
  receive,
  SectionKind,
  Status,
  type TabReports,
  tabState,
  Via,
} from '../../src/core/found.ts';

const found = (condition: string, status: Found['status'] = 'present', rest: Partial<Found> = {}): Found => ({
  condition,
  status,
  via: ['name'],
  sections: ['problems'],
  count: 1,
  ...rest,
});

const report = (rest: Partial<Report> = {}): Report => ({
  document: 'document-a',
  seq: 1,
  chart: 0,
  state: 'read',
  top: false,
  found: [],
  ...rest,
});

test.each<[string, Found[][], Found[]]>([
  ['no frame, nothing', [], []],
  [
    'the same condition in two frames is counted together',
    [[found('asthma', 'present', { count: 2 })], [found('asthma', 'present', { via: ['code'], sections: ['family'] })]],
    [found('asthma', 'present', { via: ['code', 'name'], sections: ['family', 'problems'], count: 3 })],
  ],
  ['what the child has outweighs what a relative has', [[found('asthma', 'family')], [found('asthma')]], [found('asthma')]],
  [
    'a hint of one frame does not become a fact in another',
    [[found('asthma', 'uncertain')], [found('asthma', 'absent')]],
    [found('asthma', 'uncertain')],
  ],
  [
    'what each of two frames names only in passing is named twice',
    [[found('asthma', 'uncertain', { passing: true })], [found('asthma', 'uncertain', { passing: true, via: ['abbreviation'] })]],
    [found('asthma', 'present', { via: ['abbreviation', 'name'], count: 2 })],
  ],
  [
    'in passing in one frame alone, and doubted in another, is not enough',
    [[found('asthma', 'uncertain', { passing: true })], [found('asthma', 'uncertain')]],
    [found('asthma', 'uncertain', { count: 2 })],
  ],
  [
    'present stands first, then by how often',
    [[found('a', 'family'), found('b'), found('c', 'present', { count: 5 })]],
    [found('c', 'present', { count: 5 }), found('b'), found('a', 'family')],
  ],
])('merging: %s', (_, lists, merged) => expect(mergeFound(lists)).toEqual(merged));

const anyFound = fc
  .record({
    condition: fc.constantFrom('asthma', 'epilepsy', 'cystic-fibrosis'),
    status: fc.constantFrom(...Status.options),
    via: fc.uniqueArray(fc.constantFrom(...Via.options), { minLength: 1 }),
    sections: fc.uniqueArray(fc.constantFrom(...SectionKind.options), { minLength: 1, maxLength: 4 }),
    count: fc.integer({ min: 1, max: 9 }),
    passing: fc.boolean(),
  })
  .map(({ passing, ...one }): Found => (passing && one.status === 'uncertain' ? { ...one, passing } : one));

test('the order of frames does not matter', () =>
  fc.assert(
    fc.property(fc.array(fc.array(anyFound, { maxLength: 4 }), { maxLength: 4 }), fc.func(fc.integer()), (lists, by) => {
      const sorted = (list: Found[]) => list.map((one) => ({ ...one, via: [...one.via].sort(), sections: [...one.sections].sort() }));
      const shuffled = lists.map((list) => ({ list, at: by(list) })).sort((a, b) => a.at - b.at);
      expect(sorted(mergeFound(shuffled.map(({ list }) => list)))).toEqual(sorted(mergeFound(lists)));
    }),
  ));

test('merging never turns what nobody has into something present', () =>
  fc.assert(
    fc.property(fc.array(fc.array(anyFound), { maxLength: 4 }), (lists) => {
      for (const { condition, status } of mergeFound(lists))
        expect(
          lists.flat().some((one) => one.condition === condition && (one.status === status || (status === 'present' && one.passing))),
        ).toBe(true);
    }),
  ));

test.each<[string, TabReports, number, Report, number[]]>([
  ['the first report is kept', {}, 0, report({ top: true }), [0]],
  ['a frame inside joins the page', { 0: report({ top: true }) }, 4, report({ document: 'document-b' }), [0, 4]],
  ['a new page takes its frames with it', { 0: report({ top: true }), 4: report() }, 0, report({ document: 'document-c', top: true }), [0]],
  ['the same page going on keeps its frames', { 0: report({ top: true }), 4: report() }, 0, report({ top: true, seq: 2 }), [0, 4]],
  [
    'a frame that loads anew replaces itself alone',
    { 0: report({ top: true }), 4: report() },
    4,
    report({ document: 'document-d', seq: 0 }),
    [0, 4],
  ],
])('receiving: %s', (_, before, frame, next, frames) => {
  const after = receive(before, frame, next);
  expect(Object.keys(after).map(Number)).toEqual(frames);
  expect(after[frame]).toBe(next);
});

test.each([0, 1])('a report that arrives late (seq %i after 1) changes nothing', (seq) => {
  const before = { 0: report({ top: true, found: [found('asthma')] }) };
  expect(receive(before, 0, report({ top: true, seq }))).toBe(before);
});

test.each<[string, TabReports, TabReports, boolean]>([
  ['said later by the same document', { 0: report({ seq: 1 }) }, { 0: report({ seq: 2 }) }, true],
  ['the same', { 0: report() }, { 0: report() }, false],
  ['said by another document', { 0: report({ seq: 1 }) }, { 0: report({ document: 'document-b', seq: 9 }) }, false],
  ['said in a frame that the first does not know', { 0: report() }, { 0: report(), 7: report({ seq: 9 }) }, false],
  ['nothing against something', {}, { 0: report() }, false],
])('overtaken: %s', (_, reports, by, is) => expect(overtaken(reports, by)).toBe(is));

test.each<[string, TabReports, Report['state'], string[]]>([
  ['nothing reported yet', {}, 'reading', []],
  [
    'one frame is still reading: the others are not shown',
    { 0: report({ top: true, state: 'reading' }), 3: report({ found: [found('asthma')] }) },
    'reading',
    [],
  ],
  ['all read', { 0: report({ top: true }), 3: report({ found: [found('asthma')] }) }, 'read', ['asthma']],
  ['a PDF page', { 0: report({ top: true, state: 'unreadable', reason: 'pdf' }) }, 'unreadable', []],
  [
    'a page without text around a frame with a chart',
    { 0: report({ top: true, state: 'unreadable', reason: 'empty' }), 3: report({ found: [found('asthma')] }) },
    'read',
    ['asthma'],
  ],
  [
    'a list of patients in a frame',
    { 0: report({ top: true }), 3: report({ state: 'unreadable', reason: 'many-patients' }) },
    'unreadable',
    [],
  ],
  [
    'a list of patients beside an open chart',
    { 0: report({ top: true, state: 'unreadable', reason: 'many-patients' }), 3: report({ found: [found('asthma')] }) },
    'read',
    ['asthma'],
  ],
])('a tab shows: %s', (_, reports, state, ids) => {
  const shown = tabState(reports);
  expect(shown.state).toBe(state);
  expect(shown.found.map(({ condition }) => condition)).toEqual(ids);
});

test('the badge counts what the child has and nothing else', () =>
  expect(presentCount([found('a'), found('b', 'uncertain'), found('c', 'family'), found('d', 'historical'), found('e', 'absent')])).toBe(
    1,
  ));

test.each([
  ['a word of a chart in place of an id', { ...found('asthma'), condition: 'Asthma, severe' }],
  ['an unknown field', { ...found('asthma'), quote: 'wheezing' }],
  ['a section that is no kind', { ...found('asthma'), sections: ['Mrs. Example said'] }],
])('the door refuses %s', (_, value) => expect(Found.safeParse(value).success).toBe(false));
