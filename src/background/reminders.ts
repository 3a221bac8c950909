/** Tells open panels that a day has begun, so that what is due is counted anew, and forgets old referrals. No notification, no content. */
import { browser } from 'wxt/browser';
import { practice } from '../browser/practice.ts';
import { sweep, today as todayItem } from '../browser/today.ts';
import { dayOf } from '../core/day.ts';
import { nextSweep } from '../core/referral.ts';
import { forgetOld } from '../data/referrals.ts';

const ALARM = 'turn-of-day';
/** No alarm at midnight: it would be wrong after a change of the clock or the time zone, and late after sleep. */
const EVERY_MINUTES = 30;

/** Adds the listeners; call it while the worker starts. */
export function remind(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  browser.runtime.onStartup.addListener(() => void look());
  void arm();
}

async function arm(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!alarm) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

/** Exported for its test. Does nothing on a day that it has seen. */
export async function look(now = new Date()): Promise<void> {
  const day = dayOf(now);
  try {
    if ((await todayItem.getValue()) !== day) await todayItem.setValue(day);
    const last = await sweep.getValue();
    const next = nextSweep(last, day);
    if (next === last) return;
    if (next.before) await forgetOld(next.before, (await practice.getValue()).keepMonths);
    await sweep.setValue(next);
  } catch (error) {
    // Tried again at the next alarm. The name of the error says which kind it was, and nothing else.
    console.error('Beside: old referrals were not looked for', error instanceof Error ? error.name : '');
  }
}
