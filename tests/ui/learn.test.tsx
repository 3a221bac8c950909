import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { firstStepsSkipped, reviewMentioned, reviewSettings, sheetMade } from '../../src/browser/learning.ts';
import { startAttempt } from '../../src/core/attempt.ts';
import { addDays, dayOf } from '../../src/core/day.ts';
import { REVIEW_DEFAULTS, type ReviewCard } from '../../src/core/review.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { db } from '../../src/data/db.ts';
import { readEvents } from '../../src/data/learning-events.ts';
import { readReviews } from '../../src/data/reviews.ts';
import { aLesson, aPack, aQuestion } from '../support/builders.ts';
import { fillDisk } from '../support/full-disk.ts';
import { aCatalogue, renderPanel } from './render-panel.tsx';

const TODAY = dayOf(new Date());
const LESSONS = ['one', 'two', 'three', 'four'].map((id, index) =>
  aLesson({ id, title: `Lesson ${id}`, order: index + 1, blocks: [aQuestion('asked'), aQuestion('variant', { reviewOnly: true })] }),
);
const catalogue = aCatalogue({ programs: [], lessons: LESSONS });

const aCard = (fields: Partial<ReviewCard> = {}): ReviewCard => ({
  lesson: 'one',
  due: TODAY,
  last: addDays(TODAY, -3),
  stability: 3,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  asked: ['asked'],
  log: [],
  ...fields,
});

async function finished(...ids: string[]) {
  for (const lesson of LESSONS.filter(({ id }) => ids.includes(id))) {
    const now = new Date().toISOString();
    await db.attempts.add({ ...startAttempt(lesson, { now, id: crypto.randomUUID(), seed: 1 }), finished: now });
  }
}

const render = (fields: Parameters<typeof renderPanel>[0] = {}) => renderPanel({ catalogue, today: TODAY, ...fields });
function renderLearn(fields: Parameters<typeof renderPanel>[0] = {}) {
  const panel = render(fields);
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  return panel;
}

test('first steps: what is left and how long it takes', async () => {
  const panel = renderLearn({ sites: [] });
  await waitFor(() => expect(panel.one('[data-first-steps]').dataset.firstSteps).toBe('3'));
  expect(panel.one('[data-first-steps]').textContent).toContain('3 steps left. About 6 minutes.');
  expect(panel.all('[data-step][data-done="true"]')).toHaveLength(0);
});

test('first steps: each is ticked off by what was done, and the lessons go on with the next', async () => {
  await finished('one');
  const panel = renderLearn();
  await waitFor(() => expect(panel.one('[data-step="site"]').dataset.done).toBe('true'));
  expect(panel.one('[data-step="lessons"]').textContent).toContain('1 of 3 finished.');
  await sheetMade();
  await waitFor(() => expect(panel.one('[data-step="sheet"]').dataset.done).toBe('true'));
  fireEvent.click(panel.one('[data-action="first-lesson"]'));
  expect(panel.one('[data-view="lesson"] h2').textContent).toBe('Lesson two');
});

test('first steps: gone when all is done, and when skipped', async () => {
  await finished('one', 'two', 'three');
  await sheetMade();
  const panel = renderLearn();
  await waitFor(() => expect(panel.all('[data-standing="finished"]')).toHaveLength(3));
  expect(panel.all('[data-first-steps]')).toHaveLength(0);

  await db.attempts.clear();
  await waitFor(() => panel.one('[data-first-steps]'));
  fireEvent.click(panel.one('[data-action="skip-first-steps"]'));
  await waitFor(() => expect(panel.all('[data-first-steps]')).toHaveLength(0));
  expect(await firstStepsSkipped.getValue()).toBe(true);
});

test('quietly in For this chart while no site is allowed, and only then', async () => {
  const panel = render({ sites: [], tab: { access: 'none', found: [] } });
  await waitFor(() => panel.one('[data-quiet="first-steps"]'));
  fireEvent.click(panel.one('[data-action="first-steps"]'));
  await waitFor(() => panel.one('section:not([hidden]) [data-first-steps]'));

  panel.update({ catalogue, today: TODAY, sites: ['https://a.example'], tab: { access: 'none', found: [] } });
  await waitFor(() => expect(panel.all('[data-quiet]')).toHaveLength(0));
});

test('a full disk at a review: the answer stays on screen and is kept by one more press', async () => {
  await db.reviews.add(aCard());
  const panel = renderLearn();
  await waitFor(() => panel.one('[data-view="learn"] [data-action="review"]'));
  fireEvent.click(panel.one('[data-view="learn"] [data-action="review"]'));
  await waitFor(() => panel.one('[data-review="one"]'));
  const free = fillDisk();
  answer(panel, 'Ask the family.');
  await waitFor(() => expect(panel.one('[data-state="not-kept"]').textContent).toContain('no room left'));
  expect((await readReviews())[0]?.due).toBe(TODAY);
  fireEvent.click(panel.one('[data-action="keep"]'));
  await waitFor(() => panel.one('[data-state="not-kept"]'));
  free();
  fireEvent.click(panel.one('[data-action="keep"]'));
  await waitFor(() => expect(panel.all('[data-state="not-kept"]')).toEqual([]));
  expect((await readReviews())[0]?.due).not.toBe(TODAY);
  expect((await readEvents()).map(({ verb }) => verb)).toEqual(['answered']);
});

test('a due review is mentioned once a day, where no suggestions are', async () => {
  await db.reviews.add(aCard());
  const panel = render({ tab: { found: [] } });
  await waitFor(() => panel.one('[data-quiet="review"]'));
  expect((await reviewMentioned.getValue())?.slice(0, 10)).toBe(TODAY);
  panel.update({ catalogue, today: TODAY });
  expect(panel.all('[data-quiet]'), 'suggestions are on screen').toHaveLength(0);
  panel.update({ catalogue, today: TODAY, tab: { found: [], chart: 'another' } });
  await known(panel);
  expect(panel.all('[data-quiet]'), 'said already today').toHaveLength(0);
  panel.update({ catalogue, today: addDays(TODAY, 1), tab: { found: [], chart: 'another' } });
  await waitFor(() => panel.one('[data-quiet="review"]'));
});

test.each([
  ['it is not due', { due: addDays(TODAY, 1) }, true],
  ['the user wants none', {}, false],
])('no mention when %s', async (_, card, remind) => {
  await reviewSettings.setValue({ ...REVIEW_DEFAULTS, remind });
  await db.reviews.add(aCard(card));
  const panel = render({ tab: { found: [] } });
  await known(panel);
  expect(panel.all('[data-quiet]')).toHaveLength(0);
});

/** Waits until Learn shows what the database holds: the line in the other view, which asked before, then knows it too. */
async function known(panel: ReturnType<typeof render>) {
  await db.reviews.toCollection().modify((card) => void card.log.push({ on: TODAY, right: true }));
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  await waitFor(() => panel.one('[data-retention]'));
  fireEvent.click(panel.one('[data-view-button="chart"]'));
}

const answer = (panel: ReturnType<typeof render>, words: string) =>
  fireEvent.click(panel.all('[data-question] button').find((button) => button.textContent === words) ?? panel.container);

test('one due question at a time: another of the same behavior, its reason, and the day on which it comes back', async () => {
  await db.reviews.bulkAdd([aCard(), aCard({ lesson: 'two', due: addDays(TODAY, -1) })]);
  const panel = renderLearn();
  await waitFor(() => expect(panel.one('[data-due]').dataset.due).toBe('2'));
  fireEvent.click(panel.one('[data-view="learn"] [data-action="review"]'));
  await waitFor(() => expect(panel.one('[data-review]').dataset.review).toBe('two'));
  expect(panel.one('[data-question]').dataset.question).toBe('variant');
  answer(panel, 'Wait and see.');
  await waitFor(() => expect(panel.one('p[data-due]').dataset.due).toBe(addDays(TODAY, 1)));
  expect(panel.text()).toContain('Not quite. Waiting loses the moment.');
  expect(panel.one('[data-review]').dataset.review, 'the question stays until one goes on').toBe('two');
  answer(panel, 'Ask the family.');
  await waitFor(() => expect(panel.text()).toContain('Right.'));
  const [one] = (await readReviews()).filter(({ lesson }) => lesson === 'two');
  expect(one?.log, 'only the first answer counts').toEqual([{ on: TODAY, right: false }]);

  await waitFor(() => panel.one('[data-action="next-review"]'));
  fireEvent.click(panel.one('[data-action="next-review"]'));
  await waitFor(() => expect(panel.one('[data-review]').dataset.review).toBe('one'));
  answer(panel, 'Ask the family.');
  await waitFor(() => expect(panel.one('p[data-due]').dataset.due && panel.one('p[data-due]').dataset.due).not.toBe(TODAY));
  expect(panel.all('[data-action="next-review"]')).toHaveLength(0);
  expect((await readEvents()).map(({ verb, right, attempt }) => [verb, right, attempt])).toEqual([
    ['answered', false, undefined],
    ['answered', true, undefined],
  ]);
});

test('nothing is due', async () => {
  await db.reviews.add(aCard({ lesson: 'gone-from-the-catalogue' }));
  const panel = renderLearn();
  await waitFor(() => expect(panel.all('[data-lesson]')).toHaveLength(4));
  expect(panel.all('[data-due]')).toHaveLength(0);
});

test('what was remembered: a sentence, a plot and a table that say the same', async () => {
  const log = [...Array(5).fill({ on: TODAY, right: true }), { on: TODAY, right: false }, { on: addDays(TODAY, -300), right: false }];
  await db.reviews.add(aCard({ due: addDays(TODAY, 9), log }));
  const panel = renderLearn();
  await waitFor(() => expect(panel.one('[data-retention]').dataset.retention).toBe('5/6'));
  expect(panel.text()).toContain('5 of 6 review questions right in the last eight weeks (83%). Your goal is 90%.');
  expect(panel.one('[data-retention] svg').getAttribute('aria-hidden')).toBe('true');
  const rows = panel.all('[data-retention] tbody tr');
  expect(rows).toHaveLength(8);
  expect([...(rows.at(-1)?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(['5', '1']);
});

test('with something finished the record is one press away', async () => {
  await finished('one');
  let opened = 0;
  const panel = renderLearn({ actions: { openRecord: () => opened++ } });
  await waitFor(() => panel.one('[data-action="record"]'));
  expect(panel.text()).toContain('1 of 4 lessons finished.');
  fireEvent.click(panel.one('[data-action="record"]'));
  expect(opened).toBe(1);
});

const ROUTES = ['know-your-list', 'limits-and-safety'].map((id, index) => aLesson({ id, title: id, order: index + 1 }));

test.each([
  ['a listing that nobody has confirmed', ['[data-program] [data-action="open"]'], 'know-your-list'],
  ['safety', ['[data-action="safety"]'], 'limits-and-safety'],
])('from %s the right lesson is one press away', async (_, path, id) => {
  const panel = renderPanel({ catalogue: aCatalogue({ lessons: ROUTES }) });
  for (const selector of path) {
    await waitFor(() => panel.one(selector));
    fireEvent.click(panel.one(selector));
  }
  await waitFor(() => panel.one(`[data-lesson-link="${id}"]`));
  fireEvent.click(panel.one(`[data-lesson-link="${id}"]`));
  expect(panel.one('[data-view="lesson"] h2').textContent).toBe(id);
});

test('from a search that finds nothing, too', async () => {
  const panel = renderPanel({ catalogue: aCatalogue({ lessons: ROUTES }) });
  fireEvent.click(panel.one('[data-view-button="find"]'));
  await waitFor(() => panel.one('input[type="search"]'));
  fireEvent.input(panel.one('input[type="search"]'), { target: { value: 'qqqqqqq' } });
  await waitFor(() => panel.one('[data-lesson-link="know-your-list"]'));
});

test('where the catalogue has no such lesson nothing is offered', async () => {
  const panel = renderPanel();
  await waitFor(() => panel.one('[data-action="safety"]'));
  fireEvent.click(panel.one('[data-action="safety"]'));
  await waitFor(() => panel.one('[data-view="safety"]'));
  expect(panel.all('[data-lesson-link]')).toEqual([]);
});

test('the proof counts what learning leaves behind, and finds a word that does not belong there', async () => {
  const pack = aPack({ lessons: LESSONS });
  await importPack(pack);
  await finished('one');
  await db.reviews.add(aCard());
  await sheetMade();
  const panel = render();
  fireEvent.click(panel.one('[data-action="proof"]'));
  await waitFor(() => expect(panel.one('[data-proof-words]').dataset.proofWords).toBe('0'));
  expect(panel.text()).toMatch(/attempts\s*1 row/);
  await db.reviews.put({ ...aCard({ lesson: 'two' }), note: 'Jane Example' } as ReviewCard);
  await db.attempts.toCollection().modify((row) => void Object.assign(row, { lesson: 'jane-example' }));
  fireEvent.click(panel.one('[data-action="count"]'));
  await waitFor(() => expect(Number(panel.one('[data-proof-words]').dataset.proofWords)).toBeGreaterThan(1));
});
