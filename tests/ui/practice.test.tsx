import { configure, fireEvent, render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { me, practice } from '../../src/browser/practice.ts';
import { NO_PRACTICE } from '../../src/core/practice.ts';
import { Practice } from '../../src/options/Practice.tsx';

// The database answers when it can, and other work may share the processor.
configure({ asyncUtilTimeout: 5000 });

async function open() {
  const { container } = render(<Practice save={(write) => void write.catch(() => {})} />);
  await waitFor(() => expect(container.querySelector('[data-section="practice"]')).toBeTruthy());
  return (name: string) => {
    const found = container.querySelector<HTMLInputElement>(`[data-setting="${name}"], [data-problem="${name}"]`);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
}
const set = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } });

test('role and initials, owner and backup, each kept when it is left', async () => {
  const field = await open();
  set(field('role'), 'physician');
  await waitFor(async () => expect(await me.getValue()).toEqual({ role: 'physician' }));
  set(field('initials'), 'ab');
  await waitFor(async () => expect(await me.getValue()).toEqual({ role: 'physician', initials: 'AB' }));
  set(field('owner'), 'family-liaison');
  await waitFor(async () => expect((await practice.getValue()).owner.role).toBe('family-liaison'));
  set(field('backup'), 'nurse');
  await waitFor(() => field('backup-initials'));
  set(field('backup-initials'), 'mr');
  await waitFor(async () => expect((await practice.getValue()).backup).toEqual({ role: 'nurse', initials: 'MR' }));
  set(field('backup'), '');
  await waitFor(async () => expect((await practice.getValue()).backup).toBeUndefined());
  set(field('keep'), '3');
  await waitFor(async () => expect((await practice.getValue()).keepMonths).toBe(3));
});

test('longer initials would be a name, and a number must be one', async () => {
  const field = await open();
  set(field('initials'), 'Nayeli');
  await waitFor(() => expect(field('initials').getAttribute('aria-invalid')).toBe('true'));
  set(field('protocol-phone'), 'call me');
  await waitFor(() => expect(field('protocol-phone').getAttribute('aria-invalid')).toBe('true'));
  expect(await me.getValue()).toEqual({});
  set(field('protocol-phone'), '559-555-0100');
  await waitFor(async () => expect((await practice.getValue()).protocolPhone).toBe('559-555-0100'));
});

test('a template with a place that Beside does not fill is refused; an empty one gives Beside’s words back', async () => {
  const field = await open();
  set(field('hand-over'), 'For [patient], [mrn]: [program]');
  await waitFor(() => expect(field('hand-over').getAttribute('aria-invalid')).toBe('true'));
  expect((await practice.getValue()).handOver).toBeUndefined();
  set(field('hand-over'), 'Please call about [program].');
  await waitFor(async () => expect((await practice.getValue()).handOver).toBe('Please call about [program].'));
  set(field('hand-over'), '');
  await waitFor(async () => expect((await practice.getValue()).handOver).toBeUndefined());
  await waitFor(() => expect(field('hand-over').value).toContain('Peer support: [program]'));
});

test('whom to ask is said in any language of a family; one that a file brought has its field, too', async () => {
  await practice.setValue({ contact: { vi: 'Hỏi ở quầy.' } });
  const field = await open();
  expect(field('contact-vi').value).toBe('Hỏi ở quầy.');
  expect(field('contact-vi').lang).toBe('vi');
  set(field('contact-more'), 'ar');
  await waitFor(() => expect(document.activeElement).toBe(field('contact-ar')));
  expect(field('contact-ar').dir).toBe('auto');
  set(field('contact-ar'), 'اسألوا في الاستقبال.');
  await waitFor(async () => expect((await practice.getValue()).contact).toEqual({ vi: 'Hỏi ở quầy.', ar: 'اسألوا في الاستقبال.' }));
  set(field('contact-vi'), '');
  await waitFor(async () => expect((await practice.getValue()).contact).toEqual({ ar: 'اسألوا في الاستقبال.' }));
});

test('one sentence of the offer is one’s own; emptied, it is Beside’s again', async () => {
  const field = await open();
  set(field('script-es-invite'), '¿Qué prefiere?');
  await waitFor(async () => expect((await practice.getValue()).script.es?.[3]).toBe('¿Qué prefiere?'));
  expect((await practice.getValue()).script.en).toBeUndefined();
  set(field('script-es-invite'), '');
  await waitFor(async () => expect((await practice.getValue()).script).toEqual({}));
});

test('what stands damaged on disk is as if nothing had been set', async () => {
  await fakeBrowser.storage.local.set({ practice: { owner: 'everybody' }, me: 7 });
  expect(await practice.getValue()).toEqual(NO_PRACTICE);
  expect(await me.getValue()).toEqual({});
});

test('a text that looks as if it were about a family is kept, with a gentle word; the practice’s own phone is no such text', async () => {
  const field = await open();
  const warned = () => [...document.querySelectorAll<HTMLElement>('[data-family-clue]')].map(({ dataset }) => dataset.familyClue);
  set(field('contact-en'), 'Ask for Luz at the desk, 559-555-0100 or desk@clinic.example.');
  await waitFor(async () => expect((await practice.getValue()).contact.en).toContain('Luz'));
  expect(warned()).toEqual([]);
  set(field('hand-over'), 'MRN 00481516: [program]');
  await waitFor(async () => expect((await practice.getValue()).handOver).toContain('MRN'));
  await waitFor(() => expect(warned()).toEqual(['number']));
  expect(field('hand-over').getAttribute('aria-invalid')).toBe('false');
  set(field('hand-over'), '');
  await waitFor(() => expect(warned()).toEqual([]));
});
