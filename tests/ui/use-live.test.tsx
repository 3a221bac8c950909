import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { db } from '../../src/data/db.ts';
import { useLive, useLiveState } from '../../src/ui/use-live.ts';

const name = async (id: string) => (await db.packs.get(id))?.name ?? 'none';
const put = (id: string, text: string) => db.packs.put({ id, name: text, version: '1', license: 'x', programs: 0, lessons: 0 });
const said = () => screen.getByRole('status').textContent;

test('sees every later write', async () => {
  const Shows = () => <output>{useLive(() => name('a')) ?? 'loading'}</output>;
  render(<Shows />);
  expect(said()).toBe('loading');
  await waitFor(() => expect(said()).toBe('none'));
  await put('a', 'first');
  await waitFor(() => expect(said()).toBe('first'));
  await put('a', 'second');
  await waitFor(() => expect(said()).toBe('second'));
});

test('never shows the answer to the last question for the next one', async () => {
  await put('a', 'A');
  await put('b', 'B');
  const seen: string[] = [];
  const Shows = ({ id }: { id: string }) => {
    const answer = useLive(() => name(id), [id]) ?? 'loading';
    seen.push(`${id}: ${answer}`);
    return <output>{answer}</output>;
  };
  const { rerender } = render(<Shows id="a" />);
  await waitFor(() => expect(said()).toBe('A'));
  rerender(<Shows id="b" />);
  await waitFor(() => expect(said()).toBe('B'));
  expect(seen).not.toContain('b: A');
});

test('a failed query is a state, and a later write is still seen', async () => {
  const read = async () => {
    if ((await name('a')) === 'none') throw new Error('nothing there');
    return name('a');
  };
  const Shows = () => {
    const live = useLiveState(read);
    return <output>{live.state === 'ready' ? live.value : live.state}</output>;
  };
  render(<Shows />);
  await waitFor(() => expect(said()).toBe('failed'));
  await put('a', 'back');
  await waitFor(() => expect(said()).toBe('back'));
});

test('what is read after something else was read is followed too', async () => {
  await put('a', 'b');
  const read = async () => name(await name('a'));
  const Shows = () => <output>{useLive(read) ?? 'loading'}</output>;
  render(<Shows />);
  await waitFor(() => expect(said()).toBe('none'));
  await put('b', 'found');
  await waitFor(() => expect(said()).toBe('found'));
});
