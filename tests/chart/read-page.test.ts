import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../src/chart/read-page.ts';

/** Every page here is invented. */
function read(html: string) {
  document.body.innerHTML = html;
  return [...readPage(document)].map(({ block, place }) => ({
    text: block.text.replace(/[^\S\n\t]+/g, ' ').trim(),
    ...(block.cells ? { cells: block.cells.map((cell) => [block.text.slice(cell.start, cell.end).trim(), cell.header]) } : {}),
    headings: place().headings,
  }));
}
const texts = (html: string) => read(html).map(({ text }) => text);
const under = (html: string, text: string) => read(html).find((block) => block.text === text)?.headings;

/** What happy-dom cannot do: slots, and visibility apart from display. tests/e2e/chart-reading.spec.ts has these in Chromium. */
const drawn = test.skipIf(navigator.userAgent.includes('HappyDOM'));

beforeEach(() => {
  vi.stubGlobal('chrome', { dom: undefined });
  document.body.innerHTML = '';
});

describe('blocks', () => {
  test.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['<p><b>Dra</b>vet syndrome</p>', ['Dravet syndrome']],
    ['<div>Before<p>Inside</p>After</div>', ['Before', 'Inside', 'After']],
    ['<p>Dravet\n        syndrome</p>', ['Dravet syndrome']],
    ['<ul><li>Epilepsy<ul><li>focal</li></ul></li><li>Asthma</li></ul>', ['Epilepsy', 'focal', 'Asthma']],
    ['<span>Down</span> <span>syndrome</span>', ['Down syndrome']],
    ['<span style="display:block">Down</span><span style="display:block">syndrome</span>', ['Down', 'syndrome']],
    ['<p>A<!-- x -->B</p>', ['AB']],
    ['<my-name>Asthma</my-name><my-name>Celiac</my-name>', ['Asthma', 'Celiac']],
  ])('%s', (html, expected) => expect(texts(html)).toEqual(expected));

  test('a note with line breaks is read line by line', () => {
    expect(texts('<p>Problems:<br>Epilepsy<br>Asthma</p>')).toEqual(['Problems:', 'Epilepsy', 'Asthma']);
    expect(texts('<pre>Problems:\n- Epilepsy\n- Asthma</pre>')).toHaveLength(3);
    expect(texts('<div style="white-space: pre-wrap">Problems:\n- Epilepsy</div>')).toHaveLength(2);
  });
});

describe('never read', () => {
  test.each([
    '<p style="display:none">Asthma</p>',
    '<p style="visibility:hidden">Asthma</p>',
    '<p style="opacity:0">Asthma</p>',
    '<script>Asthma</script><style>.asthma{}</style><template>Asthma</template><noscript>Asthma</noscript>',
    '<nav><a>Asthma action plan</a></nav>',
    '<div role="navigation">Asthma</div><div role="menu">Asthma</div><div role="tablist">Asthma</div>',
    '<ul role="listbox"><li role="option">Asthma</li></ul>',
    '<div role="tooltip">Asthma</div>',
    '<datalist><option>Asthma</option></datalist>',
    '<select><option value="">Choose</option><option>Asthma</option></select>',
    '<input type="password" value="Asthma"><input type="search" value="Asthma"><input placeholder="Search" value="Asthma">',
    '<input type="hidden" value="Asthma">',
    '<label for="a">Asthma</label><input id="a" value="">',
    '<button>Add asthma</button>',
    '<div><button>Asthma</button><button>Epilepsy</button></div>',
    '<iframe srcdoc="Asthma"></iframe>',
    '<svg><text>Asthma</text></svg>',
  ])('%s', (html) => expect(texts(html).join()).not.toMatch(/asthma/i));

  drawn('visible text inside a hidden box is read', () => {
    expect(texts('<div style="visibility:hidden">no<p style="visibility:visible">Asthma</p></div>')).toEqual(['Asthma']);
  });

  test('what a screen reader alone would skip is read, since it is on screen', () => {
    expect(texts('<p aria-hidden="true">Asthma</p>')).toEqual(['Asthma']);
  });
});

describe('tables', () => {
  test('a row is one block, its cells know their column', () => {
    const rows = read(
      '<table><thead><tr><th>Problem</th><th>Status</th></tr></thead><tbody><tr><td>Epilepsy</td><td>Resolved</td></tr></tbody></table>',
    );
    expect(rows).toEqual([
      {
        text: 'Epilepsy\tResolved',
        cells: [
          ['Epilepsy', 'Problem'],
          ['Resolved', 'Status'],
        ],
        headings: [],
      },
    ]);
  });

  test.each<[string, (string | undefined)[][]]>([
    [
      '<tr><td>Asthma</td><td>No</td></tr>',
      [
        ['Asthma', undefined],
        ['No', 'Asthma'],
      ],
    ],
    [
      '<tr><th scope="row">Asthma</th><td>No</td><td>2019</td></tr>',
      [
        ['Asthma', undefined],
        ['No', 'Asthma'],
        ['2019', 'Asthma'],
      ],
    ],
    [
      '<tr><td>Asthma:</td><td>No</td><td>Celiac:</td><td>Yes</td></tr>',
      [
        ['Asthma:', undefined],
        ['No', 'Asthma:'],
        ['Celiac:', undefined],
        ['Yes', 'Celiac:'],
      ],
    ],
    [
      '<tr><td><b>Problem</b></td><td><b>Status</b></td></tr><tr><td>Asthma</td><td>Active</td></tr>',
      [
        ['Asthma', 'Problem'],
        ['Active', 'Status'],
      ],
    ],
    [
      '<tr><td colspan="2"><b>x</b></td></tr><tr><td>Asthma</td><td><select><option>No</option><option selected>Yes</option></select></td></tr>',
      [
        ['Asthma', undefined],
        ['Yes', 'Asthma'],
      ],
    ],
    [
      '<tr><td><input type="checkbox"></td><td>Asthma</td><td>Active</td></tr>',
      [
        ['Asthma', undefined],
        ['Active', undefined],
      ],
    ],
  ])('%s', (rows, cells) => expect(read(`<table>${rows}</table>`).at(-1)?.cells).toEqual(cells));

  test('boxes under columns with a name are answers', () => {
    const rows =
      '<tr><th>Condition</th><th>Child</th><th>Mother</th></tr>' +
      '<tr><td>Asthma</td><td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr>';
    expect(read(`<table>${rows}</table>`)[0]?.cells).toEqual([
      ['Asthma', 'Condition'],
      ['☐', 'Child'],
      ['☑', 'Mother'],
    ]);
  });

  test('radio buttons in a form keep their question', () => {
    const html =
      '<form><fieldset><legend>Asthma</legend><label><input type="radio" name="r" checked>Yes</label>' +
      '<label><input type="radio" name="r">No</label></fieldset></form>';
    expect(read(html)[0]?.cells).toEqual([
      ['Asthma', undefined],
      ['Yes', 'Asthma'],
    ]);
  });

  test('a box and its label in a row are one text', () => {
    expect(texts('<table><tr><td><input type="checkbox" checked></td><td>Asthma</td></tr></table>')).toEqual(['☑ Asthma']);
  });

  test('an ARIA grid is a table', () => {
    const grid =
      '<div role="grid"><div role="row"><span role="columnheader">Problem</span><span role="columnheader">Status</span></div>' +
      '<div role="row"><span role="gridcell">Asthma</span><span role="gridcell">Active</span></div></div>';
    expect(read(grid)[0]?.cells).toEqual([
      ['Asthma', 'Problem'],
      ['Active', 'Status'],
    ]);
  });

  test('a table that only lays out the page is no row', () => {
    const page = '<table><tr><td><h2>Family History</h2><p>Asthma</p></td><td><h2>Problems</h2><p>Epilepsy</p></td></tr></table>';
    expect(under(page, 'Asthma')).toEqual(['Family History']);
    expect(under(page, 'Epilepsy')).toEqual(['Problems']);
  });

  test('a header cell alone in its row governs the rows below', () => {
    const table = '<table><tbody><tr><th colspan="2">Family History</th></tr><tr><td>Mother</td><td>Asthma</td></tr></tbody></table>';
    expect(read(table).at(-1)?.headings).toEqual(['Family History']);
  });
});

describe('labels and values', () => {
  test.each<[string, string[]]>([
    ['<dl><dt>Asthma</dt><dd>No</dd><dt>Celiac</dt><dd>Yes</dd></dl>', ['Asthma\tNo', 'Celiac\tYes']],
    ['<label for="a">Asthma</label><input id="a" value="No">', ['Asthma\tNo']],
    ['<label>Diagnosis <input value="Asthma"></label>', ['Diagnosis Asthma']],
    ['<label><input type="checkbox"> Asthma</label>', ['☐ Asthma']],
    ['<label><input type="checkbox" checked> Asthma</label>', ['☑ Asthma']],
    ['<input type="checkbox" id="b" checked><label for="b">Asthma</label>', ['☑ Asthma']],
    ['<label for="c">Asthma</label> <input type="checkbox" id="c">', ['☐ Asthma']],
    ['<div role="checkbox" aria-checked="false">Asthma</div>', ['☐ Asthma']],
    ['<input type="checkbox" aria-label="Select row"> <span>Asthma</span>', ['Asthma']],
    [
      '<fieldset><legend>Asthma</legend><label><input type="radio" name="r">Yes</label><label><input type="radio" name="r" checked>No</label></fieldset>',
      ['Asthma\tNo'],
    ],
    [
      '<fieldset><legend>Asthma</legend><label><input type="radio" name="r">Yes</label><label><input type="radio" name="r">No</label></fieldset>',
      [],
    ],
    ['<div contenteditable><div>Asthma</div><div>Celiac</div></div>', ['Asthma', 'Celiac']],
  ])('%s', (html, expected) => expect(texts(html).map((text) => text.replace(/☑ (?=No|Yes)/, ''))).toEqual(expected));

  test('a note in a text area is read by line, under its label', () => {
    const page = '<label for="n">Family history</label><textarea id="n">Mother has asthma.\nFather is well.</textarea>';
    expect(texts(page)).toEqual(['Mother has asthma.', 'Father is well.']);
    expect(under(page, 'Mother has asthma.')).toEqual(['Family history']);
  });
});

describe('headings', () => {
  test.each<[string, string, string[]]>([
    ['<h1>Visit</h1><h2>Problems</h2><p>x</p>', 'x', ['Problems', 'Visit']],
    ['<h2>Family History</h2><p>a</p><h2>Problems</h2><p>x</p>', 'x', ['Problems']],
    ['<h1>Chart</h1><h2>Past</h2><h3>Birth</h3><h2>Now</h2><p>x</p>', 'x', ['Now', 'Chart']],
    ['<div class="card"><h3>Family History</h3><p>a</p></div><div class="card"><p>x</p></div>', 'x', []],
    [
      '<div class="card"><div class="card-header"><h3>Family History</h3><span>2 entries</span></div><p>x</p></div><p>y</p>',
      'x',
      ['Family History'],
    ],
    ['<div class="card"><div class="card-header"><h3>Family History</h3><span>2 entries</span></div><p>x</p></div><p>y</p>', 'y', []],
    ['<div><h3>Family History</h3><button>Add</button></div><p>x</p>', 'x', ['Family History']],
    ['<div role="heading" aria-level="2">Problems</div><p>x</p>', 'x', ['Problems']],
    ['<div><p><b>Family History</b></p><p>x</p></div>', 'x', ['Family History']],
    ['<div><p>Family History:</p><p>x</p><p>Problems:</p><p>y</p></div>', 'y', ['Problems:']],
    ['<div class="card"><div class="card-title">Family History</div><div>x</div></div>', 'x', ['Family History']],
    ['<details open><summary>Family History</summary><p>x</p></details><p>y</p>', 'y', []],
    ['<details open><summary>Family History</summary><p>x</p></details>', 'x', ['Family History']],
    ['<fieldset><legend>Family History</legend><p>x</p></fieldset>', 'x', ['Family History']],
    ['<section><button aria-expanded="true">Family History</button><div>x</div></section>', 'x', ['Family History']],
    ['<h2 style="display:none">Family History</h2><p>x</p>', 'x', []],
    ['<dl><dt>Family History</dt><dd><ul><li>x</li></ul></dd><dt>Other</dt><dd>y</dd></dl>', 'x', ['Family History']],
  ])('%s: over %s', (html, text, headings) => expect(under(html, text)).toEqual(headings));

  test('the text near by, for cues', () => {
    document.body.innerHTML = '<p>Sweat test positive.</p><p>CF</p><p style="display:none">secret</p><p>Seen by pulmonology.</p>';
    const near = [...readPage(document)][1]?.place().near;
    expect(near).toContain('Sweat test');
    expect(near).toContain('pulmonology');
    expect(near).not.toContain('secret');
  });
});

describe('shadow roots', () => {
  drawn('are read where they are drawn, with what is slotted into them', () => {
    document.body.innerHTML = '<my-card><p>Asthma</p></my-card><p>after</p>';
    const root = document.querySelector('my-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h3>Family History</h3><slot></slot>';
    const reads = [...readPage(document)].map(({ block, place }) => [block.text, place().headings]);
    expect(reads).toEqual([
      ['Family History', []],
      ['Asthma', ['Family History']],
      ['after', []],
    ]);
  });
});

test('a document without body, and one that is not HTML, are no reason to fail', () => {
  const empty = document.implementation.createHTMLDocument();
  empty.documentElement.remove();
  expect([...readPage(empty)]).toEqual([]);
  const xml = new DOMParser().parseFromString('<list><problem>Asthma</problem><problem>Celiac</problem></list>', 'application/xml');
  expect(() => [...readPage(xml)]).not.toThrow();
});
