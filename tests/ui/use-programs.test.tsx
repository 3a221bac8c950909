import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { useSuggestions } from '../../src/panel/use-programs.ts';
import { aFound, aProgram } from '../support/builders.ts';
import { CONDITIONS } from './render-panel.tsx';

const many = Array.from({ length: 20 }, (_, i) => aProgram({ id: `cf-${i}`, conditions: ['cystic-fibrosis'] }));
const FOUND = [aFound('cystic-fibrosis')];
const NEEDS = {};

test('what is on screen first is read first, and the rest after it', async () => {
  const memory = sourceInMemory(many, CONDITIONS);
  const asked: number[] = [];
  const disk = {
    ...memory,
    read: (numbers: readonly number[]) => {
      asked.push(numbers.length);
      return Promise.resolve(memory.read(numbers));
    },
  };
  const Counts = () => <output>{useSuggestions(disk, FOUND, NEEDS)?.fitting.length ?? 'none'}</output>;
  render(<Counts />);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('4'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('20'));
  expect(asked).toEqual([4, 20]);
});
