import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Lesson } from '../../src/core/lesson.ts';
import { db } from '../../src/data/db.ts';
import { readEvents } from '../../src/data/learning-events.ts';
import { readAttempts } from '../../src/data/progress.ts';
import { readReviews } from '../../src/data/reviews.ts';
import { aLesson, aQuestion } from '../support/builders.ts';
import { fillDisk } from '../support/full-disk.ts';
import { aCatalogue, renderPanel } from './render-panel.tsx';

afterEach(() => vi.restoreAllMocks());

const text = (words: string) => ({ kind: 'paragraph' as const, runs: [{ text: words, strong: false }] });
const LESSON = aLesson({
  id: 'one',
  title: 'First',
  blocks: [{ kind: 'heading', text: 'A scene' }, text('It is a Tuesday.'), aQuestion('ask'), aQuestion('later', { reviewOnly: true })],
});
const SECOND = aLesson({ id: 'two', order: 2, title: 'Second' });

function renderLearn(lessons: readonly Lesson[] = [SECOND, LESSON]) {
  const panel = renderPanel({ catalogue: aCatalogue({ programs: [], lessons }) });
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  const press = async (selector: string) => {
    await waitFor(() => panel.one(selector));
    fireEvent.click(panel.one(selector));
  };
  return {
    ...panel,
    press,
    next: () => press('[data-action="next-screen"]:not([disabled])'),
    screen: (place: number) => waitFor(() => panel.one(`[data-screen="${place}"]`)),
    /** Presses the option with these words. */
    async choose(words: string) {
      await waitFor(() => panel.one('[data-question]'));
      fireEvent.click(panel.all('[data-question] button').find((button) => button.textContent === words) ?? panel.container);
    },
    options: () => panel.all('[data-question] button').map((button) => button.textContent),
  };
}

async function openLesson(lessons?: readonly Lesson[]) {
  const panel = renderLearn(lessons);
  await panel.press('[data-lesson="one"] button');
  await panel.screen(0);
  return panel;
}

test('lessons stand in their order, once each, in the language of the panel, with the minutes that they take', () => {
  const panel = renderLearn([
    aLesson({ id: 'b', order: 2, title: 'Second' }),
    aLesson({ id: 'a', order: 1, language: 'es', title: 'Primera' }),
    aLesson({ id: 'a', order: 1, title: 'First' }),
  ]);
  expect(panel.all('[data-lesson] button').map((button) => button.textContent)).toEqual(['First', 'Second']);
  expect(panel.text()).toContain('About 1 minute.');
});

test('two packs may use the same number: both lessons are there', () => {
  const panel = renderLearn([LESSON, aLesson({ id: 'ours', title: 'Ours' })]);
  expect(panel.all('[data-lesson] button').map((button) => button.textContent)).toEqual(['First', 'Ours']);
});

test('one screen at a time, back and forth, and never past an unanswered question', async () => {
  const panel = await openLesson();
  expect(panel.text()).toContain('Offer once to every family.');
  expect(panel.text()).toContain('It is a Tuesday.');
  expect(panel.all('[data-question]')).toHaveLength(0);
  expect(panel.one('[data-action="back-screen"]').hasAttribute('disabled')).toBe(true);
  await panel.next();
  const screen = await panel.screen(1);
  expect(document.activeElement).toBe(screen);
  expect(screen.getAttribute('aria-label')).toBe('Screen 2 of 2');
  expect(panel.text()).not.toContain('It is a Tuesday.');
  expect(panel.one('[data-action="next-screen"]').hasAttribute('disabled')).toBe(true);
  expect(panel.text()).toContain('Choose an answer to go on.');
  await panel.press('[data-action="back-screen"]');
  await panel.screen(0);
});

test('arrow keys turn the screens', async () => {
  const panel = await openLesson();
  fireEvent.keyDown(panel.one('[data-screen]'), { key: 'ArrowRight' });
  await panel.screen(1);
  fireEvent.keyDown(panel.one('[data-screen]'), { key: 'ArrowRight' });
  fireEvent.keyDown(panel.one('[data-screen]'), { key: 'ArrowLeft' });
  await panel.screen(0);
});

test('every answer gets its reason at once, and a missed question comes back at the end', async () => {
  const panel = await openLesson();
  await panel.next();
  await panel.choose('Wait and see.');
  await waitFor(() => expect(panel.text()).toContain('Not quite. Waiting loses the moment.'));
  expect(panel.text()).toContain('This question comes back at the end.');
  await panel.choose('Ask the family.');
  await waitFor(() => expect(panel.text()).toContain('Right. Asking takes a minute.'));
  expect(panel.one('[data-answer="right"]').textContent).toBe('Ask the family.');
  await panel.next();
  await panel.screen(2);
  expect(panel.text()).toContain('Once more:');
  expect(panel.text()).not.toContain('Asking takes a minute.');
  await panel.choose('Ask the family.');
  await panel.next();
  await waitFor(() => expect(panel.one('[data-score]').dataset.score).toBe('0/1'));
  expect(panel.text()).toContain('Beside will ask one question about it tomorrow.');
});

test('a closed panel, or another window, goes on in the same place with the options in the same order', async () => {
  const first = await openLesson();
  await first.next();
  await first.screen(1);
  const order = first.options();
  await first.choose('Hand over a flyer.');
  await waitFor(() => expect(first.text()).toContain('A flyer asks nothing.'));
  cleanup();

  const again = renderLearn();
  await waitFor(() => expect(again.one('[data-lesson="one"]').dataset.standing).toBe('open'));
  expect(again.one('[data-lesson="one"]').textContent).toContain('Screen 2 of 3');
  await again.press('[data-lesson="one"] button');
  await again.screen(1);
  expect(again.options()).toEqual(order);
  expect(again.text()).toContain('A flyer asks nothing.');
  expect(await readAttempts()).toHaveLength(1);
});

test('a lesson whose words have changed begins anew', async () => {
  const first = await openLesson();
  await first.next();
  await first.screen(1);
  cleanup();
  await openLesson([{ ...LESSON, title: 'First, reworded' }]);
  const [attempt, ...others] = await readAttempts();
  expect(attempt?.step).toBe(0);
  expect(others).toEqual([]);
});

test('a finished lesson is ticked off, plans its review, leaves its events, and can be gone through again', async () => {
  const panel = await openLesson();
  await panel.next();
  await panel.choose('Ask the family.');
  await panel.next();
  await waitFor(() => panel.one('[data-finished]'));
  expect(document.activeElement).toBe(panel.one('[data-finished]'));
  expect(panel.text()).toContain('1 of 1 right at the first try.');
  expect((await readReviews()).map(({ lesson, asked }) => [lesson, asked])).toEqual([['one', ['ask']]]);
  expect((await readEvents()).map(({ verb }) => verb).filter((verb) => verb !== 'progressed')).toEqual([
    'initialized',
    'answered',
    'completed',
    'passed',
  ]);
  await panel.press('[data-action="again"]');
  await panel.screen(0);
  expect(await readAttempts()).toHaveLength(2);
  fireEvent.click(panel.one('[data-action="back"]'));
  await waitFor(() => expect(panel.one('[data-lesson="one"]').dataset.standing).toBe('finished'));
});

test('one lesson leads to the next', async () => {
  const panel = await openLesson([aLesson({ id: 'one', title: 'First' }), SECOND]);
  await panel.next();
  await panel.press('[data-action="next-lesson"]');
  expect(panel.one('[data-view="lesson"] h2').textContent).toBe('Second');
  expect(document.activeElement).toBe(panel.one('[data-view="lesson"] h2'));
  await panel.next();
  await waitFor(() => panel.one('[data-finished]'));
  expect(panel.all('[data-action="next-lesson"]')).toHaveLength(0);
});

test('without a database a lesson works, and says at its end that it is not kept', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'InvalidStateError');
  });
  const panel = await openLesson();
  await panel.next();
  await panel.screen(1);
  await panel.choose('Ask the family.');
  await panel.next();
  await waitFor(() => panel.one('[data-finished]'));
  expect(panel.text()).toContain('this lesson is not remembered');
});

test('markup in a lesson is shown as it is written', async () => {
  const panel = await openLesson([
    aLesson({ id: 'one', blocks: [{ kind: 'paragraph', runs: [{ text: '<script>1</script>', strong: true }] }] }),
  ]);
  expect(panel.container.querySelector('script')).toBeNull();
  expect(panel.text()).toContain('<script>1</script>');
});

test('no lesson yet', () => expect(renderLearn([]).text()).toContain('No lesson is in the catalogue yet'));

test('a full disk at the end of a lesson: what happened stays on screen and is kept, with its review, by one more press', async () => {
  const panel = await openLesson();
  await waitFor(async () => expect(await readAttempts()).toHaveLength(1));
  await panel.next();
  await panel.screen(1);
  await panel.choose('Ask the family.');
  await waitFor(async () => expect((await readAttempts())[0]?.answers).toHaveLength(1));
  const free = fillDisk();
  await panel.next();
  await waitFor(() => expect(panel.one('[data-state="not-kept"]').textContent).toContain('no room left'));
  expect(panel.one('[data-score]').dataset.score).toBe('1/1');
  expect([(await readAttempts())[0]?.finished, await readReviews()]).toEqual([undefined, []]);
  await panel.press('[data-action="keep"]');
  await waitFor(() => panel.one('[data-state="not-kept"]'));
  free();
  await panel.press('[data-action="keep"]');
  await waitFor(() => expect(panel.all('[data-state="not-kept"]')).toEqual([]));
  expect(panel.one('[data-score]').dataset.score).toBe('1/1');
  expect([(await readAttempts())[0]?.finished !== undefined, await readReviews()]).toEqual([
    true,
    [expect.objectContaining({ lesson: 'one' })],
  ]);
  expect((await readEvents()).map(({ verb }) => verb).sort()).toEqual(['answered', 'completed', 'initialized', 'passed', 'progressed']);
});

test('a disk that is full from the first screen on and has room later: every step tries again, and nothing is missing', async () => {
  const free = fillDisk();
  const panel = await openLesson();
  await panel.next();
  await panel.screen(1);
  await panel.choose('Ask the family.');
  expect(await readAttempts()).toEqual([]);
  free();
  await panel.next();
  await waitFor(() => panel.one('[data-finished]'));
  await waitFor(async () => expect(await readReviews()).toHaveLength(1));
  expect(panel.all('[data-state="not-kept"]')).toEqual([]);
  expect(await readAttempts()).toMatchObject([{ answers: [{ right: true }] }]);
  expect((await readEvents()).filter(({ verb }) => verb === 'initialized')).toHaveLength(1);
});

test('everything was erased while a lesson is open: it begins anew instead of waiting for ever', async () => {
  const panel = await openLesson();
  await waitFor(async () => expect(await readAttempts()).toHaveLength(1));
  await panel.next();
  await panel.screen(1);
  await db.attempts.clear();
  await panel.screen(0);
});
