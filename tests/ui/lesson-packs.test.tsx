import { fireEvent, render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { readLessons } from '../../src/data/catalogue.ts';
import { db } from '../../src/data/db.ts';
import { LessonPacks } from '../../src/options/LessonPacks.tsx';
import { Team } from '../../src/options/Team.tsx';
import { useSaid } from '../../src/ui/use-said.ts';
import { aLesson, aPack, aProgram } from '../support/builders.ts';

function Section() {
  const { said, save } = useSaid();
  return (
    <>
      <p id="said">{said}</p>
      <LessonPacks save={save} />
    </>
  );
}

const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const choose = (input: string, ...files: File[]) => fireEvent.change(one(input), { target: { files } });
const file = (value: unknown) => new File([typeof value === 'string' ? value : JSON.stringify(value)], 'pack.json');
const OURS = aPack({
  id: 'ours',
  name: 'Our clinic',
  version: '2',
  programs: [aProgram()],
  lessons: [aLesson({ id: 'our-day', title: 'Our day' })],
});

test('a pack is shown before it is taken; its programs stay out; it can be removed', async () => {
  render(<Section />);
  choose('[data-action="choose-pack"]', file(OURS));
  await waitFor(() => expect(one('[data-preview]').textContent).toBe('Our clinic, version 2, license CC-BY-4.0'));
  expect(document.body.textContent).toContain('1 lesson:');
  expect(document.body.textContent).toContain('Our day');
  expect(document.body.textContent).toContain('The 1 program in it is left out here.');
  expect((await readLessons()).lessons).toEqual([]);

  fireEvent.click(one('[data-action="add-pack"]'));
  await waitFor(() => expect(one('#said').textContent).toBe('The lessons of Our clinic are in Learn now.'));
  expect((await readLessons()).lessons.map(({ id }) => id)).toEqual(['our-day']);
  expect(await db.programs.count()).toBe(0);

  fireEvent.click(one('[data-pack="ours"] button'));
  await waitFor(() => expect(document.querySelector('[data-pack]')).toBeNull());
  expect((await readLessons()).lessons).toEqual([]);
});

test('a newer version says which one it replaces, and does', async () => {
  render(<Section />);
  for (const version of ['1', '2']) {
    choose('[data-action="choose-pack"]', file({ ...OURS, version }));
    await waitFor(() => one('[data-action="add-pack"]'));
    if (version === '2') expect(document.body.textContent).toContain('It replaces version 1 of the same pack.');
    fireEvent.click(one('[data-action="add-pack"]'));
    await waitFor(() => expect(one('[data-pack="ours"]').textContent).toContain(`version ${version}`));
  }
  expect((await readLessons()).lessons).toHaveLength(1);
});

test('what is no pack is refused in a sentence with its detail', async () => {
  render(<Section />);
  choose('[data-action="choose-pack"]', file({ ...OURS, format: 9 }));
  await waitFor(() => expect(one('[data-refused]').textContent).toContain('a pack of format 9,'));
  choose('[data-action="choose-pack"]', file({ ...OURS, $1: '$&' }));
  await waitFor(() => expect(one('[data-refused]').textContent).toContain('"$1"'));
  expect(document.querySelector('[data-action="add-pack"]')).toBeNull();
});

test('a file that is too large is not even read', async () => {
  render(<Section />);
  const large = file('x');
  Object.defineProperty(large, 'size', { value: 50_000_000 });
  large.text = () => Promise.reject(new Error('it was read'));
  choose('[data-action="choose-pack"]', large);
  await waitFor(() => expect(one('[data-refused]').textContent).toContain('larger than 5 MB (50 MB)'));
});

test('a team: files that are nothing are said, and counted as nothing', async () => {
  render(<Team />);
  choose('[data-action="team-files"]', file('no json'), file('[]'));
  await waitFor(() =>
    expect(one('[data-people]').textContent).toBe(
      'No learning record in these files.1 file is no learning record of Beside and was left out.',
    ),
  );
});
