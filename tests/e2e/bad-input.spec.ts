import type { ConsoleMessage, Page } from '@playwright/test';
import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { conditions, settled, shown } from '../support/panel.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented page</title>${head}<body>${body}</body></html>`;

const PROBLEMS = '<h2>Problem list</h2><ul><li>Cystic fibrosis (E84.0)</li></ul>';

/** About five million characters of note that names nothing. */
const LONG = Array.from(
  { length: 25_000 },
  (_, i) =>
    `<p>Line ${i}: slept well, ate well, played outside with a ball until dinner; weight stable, lungs clear, mood good, school ${i} days, and so on and on and on until the page is very long indeed. Nothing else of note today.</p>`,
).join('');

/** PDF of one empty page. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

type Case = { what: string; path: string; body: string | Buffer; type?: string; state: RegExp; present: string[] };

const CASES: Case[] = [
  { what: '5 MB of text', path: '/long.html', body: page(PROBLEMS + LONG), state: /^found$/, present: ['cystic-fibrosis'] },
  {
    what: 'one text node of 5 MB',
    path: '/node.html',
    body: page(`${PROBLEMS}<p>${'ab cd ef '.repeat(560_000)}</p>`),
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
  {
    what: "2,000 frames' worth of text in one frame",
    path: '/frames.html',
    body: page(
      '<div id="frames"></div>',
      `<script>addEventListener('DOMContentLoaded', () => { const f = document.createElement('iframe'); f.srcdoc = ${JSON.stringify(`<body>${PROBLEMS}`)} + '<section><h3>Visit</h3><p>Well child.</p></section>'.repeat(2000); document.getElementById('frames').append(f); });</script>`,
    ),
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
  {
    what: 'a page that rewrites itself every 50 ms',
    path: '/restless.html',
    body: page(
      `${PROBLEMS}<p id="clock"></p><div id="list"></div>`,
      `<script>setInterval(() => { document.getElementById('clock').textContent = String(Date.now()); document.getElementById('list').innerHTML = '<p>Ticker ' + Math.random() + '</p>'.repeat(50); }, 50);</script>`,
    ),
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
  {
    what: 'bidi marks, emoji, zero-width and null characters, lone surrogates',
    path: '/odd.html',
    body: page(
      `<h2>Problem list</h2><p id="odd"></p>`,
      `<script>addEventListener('DOMContentLoaded', () => { document.getElementById('odd').textContent = '\\u202e\\u0000 \\ud800 👩‍👧 \\u200bCys\\u00adtic\\u00a0fibro\\u200bsis\\u202c \\udfff \\u0000'; });</script>`,
    ),
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
  {
    what: 'plain text',
    path: '/note.txt',
    body: 'Problem list\n- Cystic fibrosis\n\nFamily history: mother with asthma\n',
    type: 'text/plain; charset=utf-8',
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
  {
    what: 'XML',
    path: '/note.xml',
    body: '<?xml version="1.0"?><chart><note>Cystic fibrosis</note></chart>',
    type: 'application/xml',
    state: /^(found|unreadable)$/,
    present: [],
  },
  {
    what: 'an SVG picture',
    path: '/chart.svg',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Cystic fibrosis</text></svg>',
    type: 'image/svg+xml',
    state: /^(found|nothing|unreadable)$/,
    present: [],
  },
  { what: 'a PDF', path: '/scan.pdf', body: PDF, type: 'application/pdf', state: /^(unreadable|never|none)$/, present: [] },
  { what: 'an empty page', path: '/empty.html', body: page(''), state: /^(unreadable|nothing)$/, present: [] },
  {
    what: 'a page that is one picture',
    path: '/canvas.html',
    body: page('<canvas width="600" height="400"></canvas>'),
    state: /^unreadable$/,
    present: [],
  },
  {
    what: 'a page that has taken the names of the DOM for itself',
    path: '/clobber.html',
    body: page(
      `${PROBLEMS}<form><input name="childNodes"><input name="parentNode"><input name="textContent"><input name="getAttribute"></form><img name="body"><img name="querySelectorAll">`,
    ),
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
  {
    what: 'markup that would like to be run',
    path: '/script.html',
    body: page('<h2>Problem list</h2><p>Cystic fibrosis &lt;img src=x onerror=alert(1)&gt;</p>'),
    state: /^found$/,
    present: ['cystic-fibrosis'],
  },
];

async function read(
  beside: Beside,
  address: string,
): Promise<{ chart: Page; errors: string[]; longest: number; now: Awaited<ReturnType<typeof settled>> }> {
  const errors: string[] = [];
  const chart = await beside.context.newPage();
  chart.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension://')) errors.push(message.text());
  });
  chart.on('pageerror', (error) => errors.push(String(error)));
  await chart.goto(address).catch(() => {}); // a download or a viewer settles no navigation
  const panel = await beside.open(chart);
  const stall = chart
    .evaluate(
      () =>
        new Promise<number>((done) => {
          let last = performance.now();
          let longest = 0;
          const end = last + 1500;
          const tick = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (now < end) setTimeout(tick, 0);
            else done(longest);
          };
          tick();
        }),
    )
    .catch(() => 0); // a PDF viewer runs no scripts of ours
  const now = await settled(panel, 40);
  return { chart, errors, longest: await stall, now };
}

for (const { what, path, body, type, state, present } of CASES)
  test(`${what}: no exception, no frozen page, a sensible answer`, async ({ beside, site }) => {
    test.setTimeout(90_000);
    const { errors, longest, now } = await read(beside, site.page(path, body, type));
    expect(now.state).toMatch(state);
    expect(conditions(now, 'present')).toEqual(expect.arrayContaining(present));
    expect(errors).toEqual([]);
    // Not a measurement: the page would be frozen for a person. The numbers are `npm run bench`'s.
    expect(longest, 'longest stall of the page').toBeLessThan(1000);
  });

/** What the panel shows once it suggests something and no longer changes. */
async function withSuggestions(panel: Page): ReturnType<typeof settled> {
  await until('suggestions', async () => (await shown(panel)).suggested.length > 0);
  return settled(panel);
}

test('a closed database: the packaged catalogue answers, says so, and the suggestions are the same', async ({ beside }) => {
  const chart = await beside.page(beside.demo('dravet'));
  const panel = await beside.open(chart);
  const before = await withSuggestions(panel);
  await panel.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'UnknownError');
    };
  });
  await panel.reload();
  await expect(panel.locator('[data-state="packaged"]')).toBeVisible();
  const after = await withSuggestions(panel);
  expect(after.suggested.map(({ program }) => program)).toEqual(before.suggested.map(({ program }) => program));
});
