import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { look, remind } from '../../src/background/reminders.ts';
import { practice } from '../../src/browser/practice.ts';
import { sweep, today } from '../../src/browser/today.ts';
import { newReferral } from '../../src/core/referral.ts';
import { addReferral, readReferrals } from '../../src/data/referrals.ts';

const add = (day: string) =>
  addReferral(newReferral({ programs: ['p'], owner: { role: 'nurse' }, answer: 'no' }, { id: crypto.randomUUID(), today: day }));
/** Noon on the wall of this machine. */
const noon = (day: string) => new Date(`${day}T12:00:00`);

test('an alarm tells the day to open panels, and nothing else', async () => {
  vi.useFakeTimers({ now: noon('2026-11-23'), toFake: ['Date'] });
  remind();
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'turn-of-day', scheduledTime: 0 } as never);
  await vi.waitFor(async () => expect(await today.getValue()).toBe('2026-11-23'));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ today: '2026-11-23' });
});

test('forgets by the practice’s own time, on the second day that is late enough', async () => {
  await practice.setValue({ keepMonths: 3 });
  await add('2026-01-10');
  await look(noon('2026-05-01'));
  expect(await readReferrals()).toHaveLength(1);
  await look(noon('2026-05-01'));
  expect(await readReferrals()).toHaveLength(1);
  await look(noon('2026-05-02'));
  expect(await readReferrals()).toHaveLength(0);
});

test('a clock that runs ten years ahead for a day forgets nothing', async () => {
  await add('2026-11-01');
  await look(noon('2026-11-22'));
  await look(noon('2036-11-23'));
  await look(noon('2036-11-23'));
  await look(noon('2026-11-24'));
  await look(noon('2026-11-25'));
  expect(await readReferrals()).toHaveLength(1);
});

test('damaged memory of the last sweep begins anew', async () => {
  await fakeBrowser.storage.local.set({ sweep: { day: 'yesterday' } });
  await add('2020-01-01');
  await look(noon('2026-11-23'));
  expect(await sweep.getValue()).toEqual({ day: '2026-11-23' });
  expect(await readReferrals()).toHaveLength(1);
});
