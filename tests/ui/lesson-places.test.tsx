import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LESSON_VIEWS } from '../../src/core/lesson.ts';
import { aLesson } from '../support/builders.ts';
import { aCatalogue, renderPanel } from './render-panel.tsx';

test.each(LESSON_VIEWS)('what a lesson says to try in %s can be opened from it', async (view) => {
  const openOptions = vi.fn();
  const lesson = aLesson({ id: 'one', title: 'One', blocks: [{ kind: 'try', text: 'Look.', view }] });
  const panel = renderPanel({ catalogue: aCatalogue({ lessons: [lesson] }), actions: { openOptions } });
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  fireEvent.click(panel.one('[data-lesson="one"] button'));
  await waitFor(() => panel.one('[data-action="try"]'));
  fireEvent.click(panel.one('[data-action="try"]'));
  if (view === 'options') expect(openOptions).toHaveBeenCalledOnce();
  else await waitFor(() => expect(panel.all(`[data-view="${view}"]:not([hidden])`)).toHaveLength(1));
});
