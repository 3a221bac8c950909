import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send, sendLearning } from '../../src/background/send-statements.ts';
import { sendingPause, sendingSince } from '../../src/browser/learning.ts';
import type { LearningEvent } from '../../src/core/learning-event.ts';
import { db } from '../../src/data/db.ts';
import { countEvents } from '../../src/data/learning-events.ts';

const LRS = { endpoint: 'https://lrs.example/xapi/', key: 'beside', secret: 'sécret', homePage: 'https://learning.example/' };
let policy: Record<string, unknown>;

/** A record store in memory: every statement that it has taken, by id, and how often it was told. */
function recordStore(behave: (request: Request) => Response | Promise<Response> | undefined = () => undefined) {
  const held = new Map<string, string>();
  const requests: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(String(input), init as RequestInit);
    requests.push(request.clone());
    const answer = await behave(request.clone());
    if (answer) return answer;
    const body: unknown = await request.json();
    const list = (Array.isArray(body) ? body : [body]) as { id: string }[];
    const clash = list.some((one) => held.has(one.id) && held.get(one.id) !== JSON.stringify(one));
    if (clash) return new Response(null, { status: 409 });
    for (const one of list) held.set(one.id, JSON.stringify(one));
    return request.method === 'PUT' ? new Response(null, { status: 204 }) : Response.json(list.map(({ id }) => id));
  });
  return { held, requests };
}

const happened = async (count: number, at = new Date()) => {
  const events = Array.from({ length: count }, (_, index): LearningEvent & { sent: 0 } => ({
    id: crypto.randomUUID(),
    at: new Date(at.getTime() + index).toISOString(),
    verb: 'initialized',
    lesson: 'the-offer',
    language: 'en',
    version: '00000000',
    sent: 0,
  }));
  await db.events.bulkAdd(events);
  return events;
};

beforeEach(async () => {
  policy = { lrs: LRS };
  Object.assign(fakeBrowser.storage, { managed: { get: async () => policy } });
  await sendingSince.setValue(new Date(Date.now() - 60_000).toISOString());
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

test('without a policy nothing is asked of the network and no alarm is set', async () => {
  policy = {};
  const { requests } = recordStore();
  await happened(3);
  sendLearning();
  await fakeBrowser.runtime.onStartup.trigger();
  await send();
  expect(requests).toEqual([]);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('send-statements')).toBeUndefined());
});

test('a policy sets the alarm, and what was learned before it stays here', async () => {
  await sendingSince.setValue(null);
  await happened(2, new Date(Date.now() - 3_600_000));
  const { requests } = recordStore();
  sendLearning();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('send-statements')).toBeDefined());
  await send();
  expect(requests).toEqual([]);
  expect(await countEvents()).toEqual({ waiting: 2, sent: 0, refused: 0 });
});

test('one request, with version, password and nothing of the browser', async () => {
  const { requests, held } = recordStore();
  await happened(3);
  await send();
  const [request, ...more] = requests;
  expect(more).toEqual([]);
  expect(request?.url).toBe('https://lrs.example/xapi/statements');
  expect(request?.headers.get('x-experience-api-version')).toBe('1.0.3');
  expect(atob(request?.headers.get('authorization')?.slice(6) ?? '')).toBe(
    String.fromCharCode(...new TextEncoder().encode('beside:sécret')),
  );
  expect([...held.values()][0]).toContain('https://learning.example/lessons/the-offer');
  expect(await countEvents()).toEqual({ waiting: 0, sent: 3, refused: 0 });
  await send();
  expect(requests, 'nothing is left to say').toHaveLength(1);
});

test.each([
  ['dead', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['too slow', () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))],
  ['broken', () => new Response(null, { status: 503 })],
  ['refusing the password', () => new Response(null, { status: 401 })],
])('a store that is %s loses nothing: all waits, with longer and longer pauses', async (_, behave) => {
  const { requests, held } = recordStore(behave);
  await happened(3);
  await send();
  expect(await countEvents()).toEqual({ waiting: 3, sent: 0, refused: 0 });
  const first = await sendingPause.getValue();
  expect(first.failures).toBe(1);
  expect(first.until).toBeGreaterThan(Date.now());
  await send();
  expect(requests, 'not before the pause is over').toHaveLength(1);

  await sendingPause.setValue({ ...first, until: 0 });
  await send();
  const second = await sendingPause.getValue();
  expect(second.failures).toBe(2);

  await sendingPause.setValue({ ...second, until: 0 });
  vi.restoreAllMocks();
  const well = recordStore();
  await send();
  expect(well.held.size).toBe(3);
  expect(held.size).toBe(0);
  expect(await sendingPause.getValue()).toEqual({ failures: 0, until: 0 });
});

test('a store that took everything but whose answer was lost has each statement once', async () => {
  const { held } = recordStore();
  const taken = held;
  await happened(3);
  const working = vi.mocked(fetch).getMockImplementation();
  vi.mocked(fetch).mockImplementationOnce(async (...request) => {
    await working?.(...request);
    throw new TypeError('Failed to fetch');
  });
  await send();
  expect(await countEvents()).toEqual({ waiting: 3, sent: 0, refused: 0 });
  await sendingPause.setValue({ failures: 1, until: 0 });
  await send();
  expect(taken.size).toBe(3);
  expect(await countEvents()).toEqual({ waiting: 0, sent: 3, refused: 0 });
});

test('a store that has one already in other words, and refuses another, gets the rest', async () => {
  const events = await happened(4);
  const { held, requests } = recordStore((request) => {
    const bad = request.method === 'PUT' ? request.url.includes(events[2]?.id ?? '') : true;
    return bad ? new Response(null, { status: 400 }) : undefined;
  });
  held.set(events[1]?.id ?? '', 'the same statement in other words');
  await send();
  expect(await countEvents()).toEqual({ waiting: 0, sent: 3, refused: 1 });
  expect(requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT', 'PUT', 'PUT']);
  expect(requests[1]?.url).toBe(`https://lrs.example/xapi/statements?statementId=${events[0]?.id}`);
});

test('many go in lists of fifty; two alarms at once send once', async () => {
  const { requests } = recordStore();
  await happened(120);
  await Promise.all([send(), send()]);
  expect(requests).toHaveLength(3);
  expect(await countEvents()).toEqual({ waiting: 0, sent: 120, refused: 0 });
});

test.each([{ lrs: { ...LRS, endpoint: 'http://lrs.example/' } }, { lrs: { ...LRS, secret: '' } }, { lrs: 'https://lrs.example/' }])(
  'a policy that is wrong sends nothing: %j',
  async (wrong) => {
    policy = wrong;
    const { requests } = recordStore();
    await happened(1);
    await send();
    expect(requests).toEqual([]);
  },
);
