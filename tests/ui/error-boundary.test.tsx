import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { ErrorBoundary } from '../../src/ui/parts/ErrorBoundary.tsx';

function renderThrowing(error: unknown) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw error;
  };
  const { container } = render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  return { text: container.textContent, logged: log.mock.calls.flat().join(' ') };
}

test('a bug is told plainly and logged without its message, which may quote a chart', () => {
  const { text, logged } = renderThrowing(new TypeError('cannot read Jane Example, MRN 12345'));
  expect(text).toContain('Something went wrong in Beside');
  expect(text).toContain('The chart is not affected');
  expect(logged).toContain('TypeError');
  expect(logged).not.toMatch(/Jane|12345/);
});

test('what the user can act on has its own sentence', () => {
  expect(renderThrowing(new UserError('app.packaged')).text).toContain('came with Beside');
  expect(renderThrowing(new UserError('no.such.sentence')).text).toContain('could not be shown');
});

test('anything can be thrown', () => expect(renderThrowing('Jane Example').logged).toBe('Beside: string'));
