import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Program } from '../../src/core/program.ts';
import type { z } from '../../src/core/zod.ts';
import { aProgram } from '../support/builders.ts';
import { aCatalogue, renderPanel } from './render-panel.tsx';

function renderPage(fields: Partial<z.input<typeof Program>> = {}) {
  const program = aProgram({ id: 'one', conditions: ['dravet-syndrome'], ...fields });
  const panel = renderPanel({
    catalogue: aCatalogue({ programs: [program] }),
  });
  const open = panel.one('[data-program="one"] [data-action="open"]');
  open.focus(); // a real click does it, a synthetic one does not
  fireEvent.click(open);
  return { ...panel, page: panel.one('[data-view="program"]') };
}

test('an unconfirmed number says what to do before anyone hands it on', () => {
  const { page } = renderPage({
    contacts: [
      { kind: 'phone', value: '800-555-0100', unconfirmed: true },
      { kind: 'phone', value: '800-555-0101 ext. 7' },
      { kind: 'text', value: '741741' },
      { kind: 'email', value: 'hello@program.example', unconfirmed: true },
      { kind: 'web', value: 'https://www.program.example/join' },
    ],
  });
  const [phone, second, text, email, web] = [...page.querySelectorAll('[data-contact]')];
  expect(phone?.textContent).toContain('not confirmed: call before giving it to a family');
  expect(phone?.querySelector('a')?.getAttribute('href')).toBe('tel:+1-800-555-0100');
  expect(second?.textContent).not.toContain('not confirmed');
  expect(second?.querySelector('a')?.getAttribute('href')).toBe('tel:+1-800-555-0101;ext=7');
  expect(text?.querySelector('a')?.getAttribute('href')).toBe('sms:741741');
  expect(email?.textContent).toContain('try it before giving it');
  expect(email?.querySelector('a')?.getAttribute('href')).toBe('mailto:hello@program.example');
  const link = web?.querySelector('a');
  expect(link?.textContent).toContain('program.example');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

test('a listing that nobody has confirmed says so, with its age', () => {
  const { page } = renderPage();
  expect(page.querySelector('[data-state="unconfirmed"]')?.textContent).toContain('Not confirmed by a person yet');
  expect(page.textContent).toContain('Nov 1, 2025, 12 months ago; the page itself is dated Jan 2025');
  expect(page.textContent).toContain('not by a person yet');
});

test('a confirmed one says by whom, when and how', () => {
  const verified = { by: 'MR, social work', on: '2026-10-12', how: 'phone' as const };
  const { page } = renderPage({ provenance: { source: 'https://program.example/', read: '2026-10', confidence: 'high', verified } });
  expect(page.querySelector('[data-state="unconfirmed"]')).toBeNull();
  expect(page.textContent).toContain('by phone Oct 12, 2026, MR, social work');
});

test('what is not known is said to be unknown, not guessed', () => {
  const { page } = renderPage();
  const facts = [...page.querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]);
  expect(facts).toContainEqual(['Cost', 'not stated']);
  expect(facts).toContainEqual(['Ages', 'not stated']);
  expect(facts).toContainEqual(['Staff may refer', 'not stated']);
  expect(page.textContent).toContain('No phone number, address or page is listed');
});

test.each([
  [[0, 5] as [number, number], 'up to 5 years'],
  [[12, 26] as [number, number], '12 years and older'],
  [[3, 9] as [number, number], '3 to 9 years'],
])('ages %j', (childAge, words) => expect(renderPage({ childAge }).page.textContent).toContain(words));

test('text of a listing is only ever text', () => {
  const { page } = renderPage({ summary: '<img src=x onerror=alert(1)> & <b>bold</b>' });
  expect(page.querySelector('img, b')).toBeNull();
  expect(page.textContent).toContain('<b>bold</b>');
});

test('what peer support is not, and where to turn, is one press away', () => {
  const { page } = renderPage();
  const safety = page.querySelector('[data-safety]');
  expect(page.textContent).toContain('not medical advice');
  expect([...(safety?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
    'tel:911',
    'tel:988',
    'sms:988',
    'https://988lifeline.org',
  ]);
  expect(safety?.textContent).toContain('press 2');
});

test('back returns to the card that was pressed, and a vanished program is said to be gone', () => {
  const panel = renderPage();
  fireEvent.click(panel.one('[data-action="back"]'));
  expect(document.activeElement).toBe(panel.one('[data-program="one"] [data-action="open"]'));
  fireEvent.click(panel.one('[data-program="one"] [data-action="open"]'));
  panel.update({ catalogue: aCatalogue({ programs: [] }) });
  expect(panel.text()).toContain('no longer in the catalogue');
});
