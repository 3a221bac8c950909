import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { useItem } from '../../src/ui/use-item.ts';

const said = () => screen.getByRole('status').textContent;

test('reads the item, then every change of it', async () => {
  const item = storage.defineItem<string>('local:word', { fallback: 'unset' });
  const Shows = () => <output>{useItem(item) ?? 'loading'}</output>;
  render(<Shows />);
  expect(said()).toBe('loading');
  await waitFor(() => expect(said()).toBe('unset'));
  await item.setValue('set');
  await waitFor(() => expect(said()).toBe('set'));
  await item.removeValue();
  await waitFor(() => expect(said()).toBe('unset'));
});

test('storage that fails leaves the fallback', async () => {
  const item = { fallback: 'unset', getValue: () => Promise.reject(new Error('blocked')), watch: () => () => {} };
  const Shows = () => <output>{useItem(item) ?? 'loading'}</output>;
  render(<Shows />);
  await waitFor(() => expect(said()).toBe('unset'));
});

test('a change that comes before the first answer is not undone by it', async () => {
  let answer = (_: string) => {};
  let change = (_: string) => {};
  const item = {
    fallback: 'unset',
    getValue: () => new Promise<string>((done) => (answer = done)),
    watch: (onChange: (value: string) => void) => {
      change = onChange;
      return () => {};
    },
  };
  const Shows = () => <output>{useItem(item) ?? 'loading'}</output>;
  render(<Shows />);
  await waitFor(() => expect(answer.length).toBe(1));
  change('new');
  answer('old');
  await waitFor(() => expect(said()).toBe('new'));
});
