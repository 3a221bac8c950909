import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Said, watchPage } from '../../src/chart/watch.ts';
import { Condition } from '../../src/core/condition.ts';
import { compileLexicon } from '../../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../../src/core/detect/lexicon.ts';

/** Every page here is invented. */
const condition = (id: string, terms: string[]) => Condition.parse({ id, name: id, terms, sources: ['invented for this test'] });
const lexicon = loadLexicon(
  compileLexicon([condition('epilepsy', ['epilepsy']), condition('asthma', ['asthma']), condition('dravet-syndrome', ['Dravet syndrome'])]),
);

let end = new AbortController();
let said: Said[] = [];
const last = () => said.at(-1);
const present = () =>
  last()
    ?.found.filter(({ status }) => status === 'present')
    .map((one) => one.condition);

async function start(html: string) {
  document.body.innerHTML = html;
  end = new AbortController();
  said = [];
  // happy-dom is slow: what a browser reads within its limit takes longer here.
  const watch = watchPage({ document, lexicon, signal: end.signal, atOnceMs: 2000, say: (one) => said.push(one) });
  await vi.waitFor(() => expect(said.length).toBeGreaterThan(0));
  return watch;
}
/** Microtasks only: mutation observers have been called, timers have not. */
const atOnce = () => Promise.resolve();

beforeEach(() => {
  vi.stubGlobal('chrome', { dom: undefined });
  document.title = 'Invented chart';
});
afterEach(() => end.abort());

describe('what it says', () => {
  test('conditions, how and how often, and no word of the page', async () => {
    await start('<h2>Problems</h2><ul><li>Epilepsy</li><li>No asthma</li></ul>');
    expect(last()).toEqual({
      state: 'read',
      chart: 0,
      found: [
        { condition: 'epilepsy', status: 'present', via: ['name'], sections: ['problems'], count: 1 },
        { condition: 'asthma', status: 'absent', via: ['name'], sections: ['problems'], count: 1 },
      ],
    });
  });

  test.each<[string, string[]]>([
    ['<h2>Family History</h2><p>Mother: asthma</p>', []],
    ['<table><tr><th>Problem</th><th>Status</th></tr><tr><td>Epilepsy</td><td>Resolved</td></tr></table><p>Asthma</p>', ['asthma']],
    ['<p style="display:none">Epilepsy</p><p>Asthma</p>', ['asthma']],
    ['<label><input type="checkbox"> Epilepsy</label><p>Asthma</p>', ['asthma']],
    ['<div style="display:flex"><div>Epilepsy</div><div>No</div></div><p>Asthma</p>', ['asthma']],
    ['<div style="display:flex"><span>Epilepsy</span><span>No</span></div><p>Asthma</p>', ['asthma']],
    ['<div><div>Epilepsy</div><div>None</div></div><p>Asthma</p>', ['asthma']],
    ['<div><div><label for="e">Epilepsy</label></div><div><input id="e" value="No"></div></div><p>Asthma</p>', ['asthma']],
    [
      '<fieldset><legend>Epilepsy</legend><label><input type="radio" name="q">Yes</label><label><input type="radio" name="q">No</label></fieldset>',
      [],
    ],
    ['<dl><dt>Epilepsy</dt><dd>Denies</dd><dt>Asthma</dt><dd>Yes</dd></dl>', ['asthma']],
    ['<nav><a>Epilepsy</a></nav><p>Asthma</p>', ['asthma']],
    ['<p><b>Dra</b>vet <i>syn</i>drome</p>', ['dravet-syndrome']],
    ['<p><b>Dravet</b> <i>syndrome</i></p>', ['dravet-syndrome']],
    ['<p>Dravet<br>syndrome</p>', ['dravet-syndrome']],
    ['<div><span>Dravet</span>\n<span>syndrome</span></div>', ['dravet-syndrome']],
    ['<select><option>x</option><option selected>Asthma</option></select>', ['asthma']],
    ['<textarea>Asthma</textarea>', ['asthma']],
  ])('%s', async (html, ids) => {
    await start(html);
    expect(present()).toEqual(ids);
  });

  test('an empty page is unreadable, and read once it has text', async () => {
    await start('');
    expect(last()).toMatchObject({ state: 'unreadable', reason: 'empty' });
    document.body.innerHTML = '<p>Epilepsy</p>';
    await vi.waitFor(() => expect(present()).toEqual(['epilepsy']));
  });

  test('nothing is said twice', async () => {
    await start('<p>Epilepsy</p><p id="x">a</p>');
    const x = document.getElementById('x');
    for (const text of ['b', 'c']) if (x) x.textContent = text;
    await new Promise((done) => setTimeout(done, 400));
    expect(said).toHaveLength(1);
  });
});

describe('taking away is immediate', () => {
  const page = '<header>Invented Child, MRN 000</header><main><p id="e">Epilepsy</p><p id="other">Stable.</p></main>';

  test.each<[string, () => void]>([
    ['evidence removed', () => document.getElementById('e')?.remove()],
    ['evidence rewritten', () => document.getElementById('e')?.replaceChildren('Well child')],
    ['evidence negated', () => document.getElementById('e')?.prepend('No ')],
    ['evidence hidden', () => document.getElementById('e')?.setAttribute('style', 'display:none')],
    ['its container hidden', () => document.querySelector('main')?.setAttribute('style', 'display:none')],
    ['its container emptied', () => document.querySelector('main')?.replaceChildren()],
    ['the whole page replaced', () => document.body.replaceChildren()],
    ['another patient in the banner', () => document.querySelector('header')?.replaceChildren('Another Invented Child, MRN 001')],
    ['another title', () => (document.title = 'Another invented chart')],
    [
      'another address',
      () => {
        history.pushState({}, '', `#${Math.random()}`);
        document.body.append('x');
      },
    ],
  ])('%s', async (_, change) => {
    await start(page);
    expect(present()).toEqual(['epilepsy']);
    change();
    await atOnce();
    expect(last()).toMatchObject({ state: 'reading', found: [] });
  });

  test('what is drawn anew with the same words stays', async () => {
    await start(page);
    const main = document.querySelector('main');
    const html = main?.innerHTML ?? '';
    for (let i = 0; i < 3; i++) {
      if (main) main.innerHTML = html;
      await atOnce();
    }
    expect(said).toHaveLength(1);
  });

  test('another patient is another chart, a new view of the same is not', async () => {
    await start(page);
    document.querySelector('header')?.replaceChildren('Another Invented Child, MRN 001');
    await vi.waitFor(() => expect(last()).toMatchObject({ state: 'read', chart: 1 }));
  });

  test('what is typed takes away too', async () => {
    await start('<textarea>Epilepsy since 2020.</textarea><p>Asthma</p>');
    const note = document.querySelector('textarea');
    if (note) note.value = 'Well.';
    note?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(last()).toMatchObject({ state: 'reading', found: [] });
    await vi.waitFor(() => expect(present()).toEqual(['asthma']));
  });
});

describe('adding settles', () => {
  test('new text is read once the page rests', async () => {
    await start('<p>Stable.</p>');
    const p = document.createElement('p');
    p.textContent = 'Asthma';
    document.body.append(p);
    await atOnce();
    expect(present()).toEqual([]);
    await vi.waitFor(() => expect(present()).toEqual(['asthma']));
  });

  test('a page that never rests is read all the same', async () => {
    await start('<p id="clock">0</p>');
    let ticks = 0;
    const clock = setInterval(() => document.getElementById('clock')?.replaceChildren(`${ticks++}`), 50);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Asthma' }));
    await vi.waitFor(() => expect(present()).toEqual(['asthma']), { timeout: 3000 });
    clearInterval(clock);
  });

  test('a heading that changes changes what stands below it', async () => {
    await start('<h2>Family History</h2><p>Asthma</p>');
    expect(present()).toEqual([]);
    document.querySelector('h2')?.replaceChildren('Problem List');
    await vi.waitFor(() => expect(present()).toEqual(['asthma']));
  });

  test('a value that changes changes what its label says', async () => {
    await start('<div style="display:flex"><div>Asthma</div><div id="v">No</div></div><p>x</p>');
    expect(present()).toEqual([]);
    document.getElementById('v')?.replaceChildren('Yes');
    await vi.waitFor(() => expect(present()).toEqual(['asthma']));
  });

  test('what is shown later is read without being changed', async () => {
    await start('<p id="p" style="display:none">Asthma</p>');
    expect(present()).toEqual([]);
    document.getElementById('p')?.removeAttribute('style');
    await vi.waitFor(() => expect(present()).toEqual(['asthma']));
  });

  test('text in an open shadow root, and its changes', async () => {
    await start('<my-list></my-list><p>x</p>');
    const root = document.querySelector('my-list')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'Epilepsy' }));
    document.querySelector('my-list')?.append('y');
    await vi.waitFor(() => expect(present()).toEqual(['epilepsy']));
    root?.replaceChildren('Asthma');
    await atOnce();
    expect(last()?.found).toEqual([]);
    await vi.waitFor(() => expect(present()).toEqual(['asthma']));
  });
});

test('it stops when it is told to', async () => {
  await start('<p>Epilepsy</p>');
  end.abort();
  document.body.replaceChildren();
  await new Promise((done) => setTimeout(done, 300));
  expect(said).toHaveLength(1);
});

test('where the evidence stands', async () => {
  const watch = await start('<p>Epilepsy</p><p>No epilepsy in the past.</p><p>Epilepsy again</p>');
  expect(watch.mentions('epilepsy').map(({ read }) => read.block.text)).toEqual(['Epilepsy', 'Epilepsy again']);
  expect(watch.mentions('asthma')).toEqual([]);
});
