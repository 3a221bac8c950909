import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aLesson } from '../support/builders.ts';
import { renderPanel } from './render-panel.tsx';

const question = {
  kind: 'question' as const,
  id: 'now',
  reviewOnly: false,
  prompt: 'What now?',
  options: [
    { text: 'Wait', right: false, why: 'Waiting loses the moment.' },
    { text: 'Ask', right: true, why: 'Asking takes a minute.' },
  ],
};

function renderLearn(
  lessons = [aLesson({ id: 'two', order: 2, title: 'Second' }), aLesson({ id: 'one', title: 'First', blocks: [question] })],
) {
  const panel = renderPanel({ catalogue: { state: 'ready', programs: [], lessons, version: '1', skipped: 0, origin: 'database' } });
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  return panel;
}

test('lessons stand in their order, once each, in the language of the panel', () => {
  const panel = renderLearn([
    aLesson({ id: 'b', order: 2, title: 'Second' }),
    aLesson({ id: 'a-es', order: 1, language: 'es', title: 'Primera' }),
    aLesson({ id: 'a', order: 1, title: 'First' }),
  ]);
  expect(panel.all('[data-lesson] button').map((button) => button.textContent)).toEqual(['First', 'Second']);
});

test('every answer gets its reason at once, as often as one likes', () => {
  const panel = renderLearn();
  fireEvent.click(panel.one('[data-lesson="one"] button'));
  const [wait, ask] = panel.all('[data-view="lesson"] fieldset button');
  if (!wait || !ask) throw new Error('no answers');
  fireEvent.click(wait);
  expect(panel.text()).toContain('Not quite. Waiting loses the moment.');
  expect(panel.text()).toContain('Choose another answer');
  fireEvent.click(ask);
  expect(panel.text()).toContain('Right. Asking takes a minute.');
  expect(ask.dataset.answer).toBe('right');
});

test('one lesson leads to the next, and the last one back', () => {
  const panel = renderLearn();
  fireEvent.click(panel.one('[data-lesson="one"] button'));
  fireEvent.click(panel.one('[data-action="next-lesson"]'));
  expect(panel.one('[data-view="lesson"] h2').textContent).toBe('Second');
  expect(document.activeElement).toBe(panel.one('[data-view="lesson"] h2'));
  expect(panel.all('[data-action="next-lesson"]')).toHaveLength(0);
});

test('markup in a lesson is shown as it is written', () => {
  const panel = renderLearn([aLesson({ blocks: [{ kind: 'paragraph', runs: [{ text: '<script>1</script>', strong: true }] }] })]);
  fireEvent.click(panel.one('[data-lesson] button'));
  expect(panel.container.querySelector('script')).toBeNull();
  expect(panel.one('strong + strong, p > strong').ownerDocument).toBe(document);
  expect(panel.text()).toContain('<script>1</script>');
});

test('no lesson yet', () => expect(renderLearn([]).text()).toContain('No lesson is in the catalogue yet'));
