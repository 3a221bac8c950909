/** Sends statements about lessons to the hospital's record store, if policy names one; otherwise it does nothing at all. */
import { browser } from 'wxt/browser';
import { learnerName, sendingPause, sendingSince } from '../browser/learning.ts';
import { getPolicy, watchPolicy } from '../browser/policy.ts';
import type { LrsPolicy } from '../core/policy.ts';
import { type Deliver, sendStatements, waitAfter } from '../core/send-statements.ts';
import { toStatement } from '../core/xapi.ts';
import { readLessons } from '../data/catalogue.ts';
import { markEvents, waitingEvents } from '../data/learning-events.ts';

const ALARM = 'send-statements';
/** Often enough for a record store, seldom enough to go unnoticed. */
const EVERY_MINUTES = 5;
const AT_ONCE = 50;
/** A store that is slower than this is tried again later. */
const PATIENCE_MS = 30_000;

/** Adds the listeners; call it while the worker starts. */
export function sendLearning(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void send();
  });
  browser.runtime.onInstalled.addListener(() => void plan());
  browser.runtime.onStartup.addListener(() => void plan());
  watchPolicy(() => void plan());
}

/** The alarm exists only while policy names a store. What was learned before that was first so stays on this computer. */
async function plan(): Promise<void> {
  const { lrs } = await getPolicy();
  if (!lrs) {
    await browser.alarms.clear(ALARM); // and no more: a policy may come late, and what waits for it must not be lost
    return;
  }
  if (!(await sendingSince.getValue())) await sendingSince.setValue(new Date().toISOString());
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

let sending: Promise<void> | undefined;

/** Sends what waits, unless it is being sent or a failure was just now. */
export function send(): Promise<void> {
  sending ??= sendNow()
    .catch((error: unknown) => console.error('Beside: statements were not sent', error instanceof Error ? error.name : ''))
    .finally(() => {
      sending = undefined;
    });
  return sending;
}

async function sendNow(): Promise<void> {
  const { lrs } = await getPolicy();
  const since = await sendingSince.getValue();
  if (!lrs || !since) return;
  const { failures, until } = await sendingPause.getValue();
  if (Date.now() < until) return;
  for (;;) {
    const events = await waitingEvents(since, AT_ONCE);
    if (events.length === 0) return;
    const learner = { homePage: lrs.homePage, name: await learnerName() };
    const { lessons } = await readLessons();
    const { sent, refused, later } = await sendStatements(
      events.map((event) => toStatement(event, learner, lessons)),
      deliverTo(lrs),
    );
    await markEvents(sent, 1);
    await markEvents(refused, 2);
    if (later) {
      await sendingPause.setValue({ failures: failures + 1, until: Date.now() + waitAfter(failures + 1, Math.random()) });
      return;
    }
    await sendingPause.setValue(sendingPause.fallback);
    if (sent.length + refused.length === 0) return;
  }
}

const deliverTo =
  ({ endpoint, key, secret }: LrsPolicy): Deliver =>
  async (statements, how) => {
    const address = `${endpoint.replace(/\/$/, '')}/statements`;
    const [first] = statements;
    const response = await fetch(how === 'one' && first ? `${address}?statementId=${first.id}` : address, {
      method: how === 'one' ? 'PUT' : 'POST',
      headers: {
        authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${key}:${secret}`)))}`,
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
      },
      body: JSON.stringify(how === 'one' ? first : statements),
      // Nothing of the browser goes along, and nothing that the store says is kept.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.status;
  };
