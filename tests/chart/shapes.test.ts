/** Shapes in which front ends put a name, its state and whose it is. Every page here is invented. */
import { beforeEach, expect, test, vi } from 'vitest';
import { Evidence } from '../../src/chart/evidence.ts';
import { PatientLists } from '../../src/chart/many-patients.ts';
import { Condition } from '../../src/core/condition.ts';
import { compileLexicon } from '../../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../../src/core/detect/lexicon.ts';

const condition = (id: string) => Condition.parse({ id, name: id, terms: [id], abbreviations: [], sources: ['invented for this test'] });
const lexicon = loadLexicon(compileLexicon(['epilepsy', 'asthma', 'eczema'].map(condition)));

function evidenceOf(html: string): Evidence {
  document.body.innerHTML = html;
  const evidence = new Evidence(document, lexicon, () => {});
  for (const _ of evidence.work());
  return evidence;
}
const read = (html: string) =>
  evidenceOf(html)
    .found()
    .map(({ condition, status }) => `${condition} ${status}`)
    .join(', ');

beforeEach(() => {
  vi.stubGlobal('chrome', { dom: undefined });
});

test.each([
  // Headings by their look, in words of their own, or said only to those who cannot see them.
  ['<div><p style="font-size:20px">Rejected</p><div>Asthma</div></div><p>Eczema</p>', 'eczema present, asthma absent'],
  ['<div><p style="font-size:20px">Family history</p><div><b>Asthma</b><div>mild</div></div></div>', 'asthma family'],
  ['<div><div style="font-weight:700" class="n">Asthma</div><p>mild</p><p>Eczema</p></div>', 'asthma present, eczema present'],
  ['<section aria-label="Family history"><p>Asthma</p></section><p>Eczema</p>', 'eczema present, asthma family'],
  ['<section aria-label="Family history"><h3>Active problems</h3><p>Asthma</p></section>', 'asthma present'],
  ['<x-card><x-card-title>Health issues that have gone away</x-card-title><x-body>Asthma</x-body></x-card>', 'asthma historical'],
  [
    '<h3>No longer a problem</h3><p>Asthma</p><h3>In your family</h3><p>Eczema</p><h3>Templates</h3><p>Epilepsy</p>',
    'asthma historical, eczema family',
  ],
  // Names of columns that stand elsewhere.
  [
    '<div><div><span>Problem</span><span>Yes</span><span>No</span></div></div><div><div style="display:flex"><div>Asthma</div><div>☐</div><div>☑</div></div></div>',
    'asthma absent',
  ],
  [
    '<div><div><div>Problem</div><div>Status</div><div>Relation</div></div><table><tr><td>Asthma</td><td>Active</td><td>cousin of a friend</td></tr></table></div>',
    'asthma family',
  ],
  // One row in two panes.
  [
    '<div role="grid"><div><div role="row" aria-rowindex="2"><div role="gridcell" aria-colindex="1">Asthma</div></div></div><div><div role="row" aria-rowindex="2"><div role="gridcell" aria-colindex="2">Resolved</div></div></div></div>',
    'asthma historical',
  ],
  // A table on its side.
  [
    '<table><tr><th>Problem</th><td>Asthma</td><td>Eczema</td></tr><tr><th>Onset</th><td>1</td><td>2</td></tr><tr><th>Status</th><td>Active</td><td>Ruled out</td></tr></table>',
    'asthma present, eczema absent',
  ],
  // States without a word.
  ['<div class="row"><svg><title>Resolved</title></svg><div>Asthma</div></div>', 'asthma historical'],
  ['<div class="card is-resolved"><div>Asthma</div><div>2019</div></div>', 'asthma historical'],
  ['<table><tr class="ruled-out"><td>Asthma</td><td>2019</td></tr></table>', 'asthma absent'],
  ['<div title="Entered in error"><div>Asthma</div></div>', 'asthma absent'],
  ['<div class="unresolved"><div>Asthma</div></div>', 'asthma present'],
  // Trees of names and values.
  ['<ul><li>code: <span>"Asthma"</span></li><li>clinicalStatus: <span>"resolved"</span></li></ul>', 'asthma historical'],
  ['<p><b>Mom asks about</b> <span>"asthma"</span></p>', 'asthma uncertain'],
  ['<pre>Problem.....: Asthma\n Status.....: Ruled out</pre>', 'asthma absent'],
  // What is said of the list, not of the child.
  ['<h2>2 results for “asthma” in this chart</h2><p>Eczema</p>', 'eczema present'],
  ['<p>Removed problem "Asthma"</p><p>Epilepsy removed from problem list.</p><p>Eczema</p>', 'eczema present, epilepsy absent'],
])('%s → %s', (html, found) => {
  expect(read(html)).toBe(found);
});

test.each([
  // The state is a picture.
  ['<table><tr><td><span title="Resolved"></span></td><td>Asthma</td><td>2019</td></tr></table>', 'asthma historical'],
  ['<table><tr><td><img alt="Entered in error"></td><td>Asthma</td><td>2019</td></tr></table>', 'asthma absent'],
  ['<table><tr><td>Asthma</td><td>2019</td><td><button title="Resolve"></button></td></tr></table>', 'asthma present'],
  // A cell that reaches over several rows.
  [
    '<table><tr><td rowspan="2">Ruled out</td><td>Asthma</td><td>1</td></tr><tr><td>Eczema</td><td>2</td></tr><tr><td>Active</td><td>Epilepsy</td><td>3</td></tr></table>',
    'epilepsy present, asthma absent, eczema absent',
  ],
  // A row as wide as the table is a heading.
  [
    '<table><tr><td colspan="2">Active problems</td></tr><tr><td>Asthma</td><td>1</td></tr><tr><td colspan="2">Family history</td></tr><tr><td>Eczema</td><td>2</td></tr></table>',
    'asthma present, eczema family',
  ],
  // An item over a list of its own, and a bold line over boxes.
  ['<ul><li>Active<ul><li>Asthma</li></ul></li><li>Family history<ul><li>Eczema</li></ul></li></ul>', 'asthma present, eczema family'],
  ['<div><b>Recent patients</b><div>Ann: asthma</div></div><p>Eczema</p>', 'eczema present'],
  // A badge in another box of the card.
  ['<div><div><div>Asthma</div><div>Since 2017</div></div><span style="display:block">refuted</span></div>', 'asthma absent'],
  ['<ul><li style="display:flex">Asthma<span style="display:block">Resolved</span></li></ul>', 'asthma historical'],
  ['<div><div>Asthma</div><div>Resolved febrile illness</div></div>', 'asthma present'],
  // Nobody knows whose state it is.
  ['<div><div>Asthma</div><div>Eczema</div><div>Refuted</div></div>', 'asthma present, eczema present'],
  ['<section><h3>Active</h3><div>Asthma</div><h3>Resolved</h3><div>None</div></section>', 'asthma present'],
  // Answers that stay pressed.
  ['<div>Asthma <button aria-pressed="false">Yes</button><button aria-pressed="true">No</button></div>', 'asthma absent'],
  ['<div>Asthma <button aria-pressed="true">Yes</button><button aria-pressed="false">No</button></div>', 'asthma present'],
  // Crossed out.
  ['<p><del>Asthma</del> <ins>Eczema</ins></p><p><s>Epilepsy</s></p>', 'eczema present'],
  ['<ul><li style="text-decoration-line: line-through">Asthma</li><li>Eczema</li></ul>', 'eczema present'],
  // Words of two boxes in one line are two words, also where the first of them alone is a box.
  ['<div><span style="display:inline-block">Problem</span><span>Asthma</span></div>', 'asthma present'],
  // What only screen readers are told stands in the line where it is written.
  ['<ul><li><span style="display:block;position:absolute">Ruled out:</span> Asthma</li></ul>', 'asthma absent'],
  // Buttons and words for screen readers in the name of a column; rows that are tables of their own; names in a table above the rows.
  [
    '<table><thead><tr><th><button>Sort</button><span>Problem</span></th><th><span>Sort</span><span>End date</span></th></tr></thead><tr><td>Asthma</td><td>3/4/2019</td></tr></table>',
    'asthma historical',
  ],
  [
    '<div role="grid"><div role="row"><div role="columnheader">Problem</div><div role="columnheader"><div class="header-text">Resolved on</div></div></div><div><table role="presentation"><tr><td>Asthma</td><td></td></tr></table><table role="presentation"><tr><td>Eczema</td><td>3/4/2019</td></tr></table></div></div>',
    'asthma present, eczema historical',
  ],
  [
    '<div><div><table><tr><th>Problem</th><th>Status</th></tr></table></div><div><table><tr><td>Asthma</td><td>A</td></tr><tr><td>Eczema</td><td>I</td></tr></table></div></div>',
    'asthma present, eczema historical',
  ],
  // From when until when.
  [
    '<table><tr><td>Asthma</td><td>2014 - 2019</td></tr><tr><td>Eczema</td><td>2014 -</td></tr></table>',
    'eczema present, asthma historical',
  ],
  // A small table in a cell.
  [
    '<table><tr><th>Problem</th><th>Details</th></tr><tr><td>Asthma</td><td><table><tr><th>Status</th><td>Resolved</td></tr><tr><th>Onset</th><td>2015</td></tr></table></td></tr></table>',
    'asthma historical',
  ],
  // Names of columns in two rows.
  [
    '<table><thead><tr><th rowspan="2">Problem</th><th colspan="2">Dates</th></tr><tr><th>Onset</th><th>End</th></tr></thead><tr><td>Asthma</td><td>2015</td><td></td></tr><tr><td>Eczema</td><td>2015</td><td>2019</td></tr></table>',
    'asthma present, eczema historical',
  ],
  // A state with its day, in a card.
  ['<div><div>Asthma</div><div>Resolved · 12 Jan 2023</div></div><p>Eczema</p>', 'eczema present, asthma historical'],
  // Columns of people and places.
  ['<table><tr><th>Date</th><th>Clinic</th></tr><tr><td>3/4/2019</td><td>Epilepsy and sleep</td></tr></table>', ''],
  // Records of names and values, in lines or as a tree.
  ['<div><p><b>clinicalStatus</b>: Resolved</p><p><b>code</b>: Asthma</p></div><p>Eczema</p>', 'eczema present, asthma historical'],
  [
    '<ul><li>code: <ul><li>text: "Asthma"</li></ul></li><li>verificationStatus: <ul><li>code: "refuted"</li></ul></li></ul>',
    'asthma absent',
  ],
  [
    '<ul><li>FamilyMemberHistory</li><li>relationship: <ul><li>text: "sister"</li></ul></li><li>condition: <ul><li>text: "Asthma"</li></ul></li></ul>',
    'asthma family',
  ],
  // A label above its value, and headings by their words alone.
  ['<div><div><span>Family history</span><div>Asthma</div></div><div><span>Allergies</span><div>None</div></div></div>', 'asthma family'],
  ['<div class="a">Family history</div><div class="b"><div>Asthma</div><div>Eczema</div></div>', 'asthma family, eczema family'],
  ['<div><div class="t">Problems</div><div class="t">Resolved problems</div><div class="b"><p>Asthma</p></div></div>', 'asthma present'],
  [
    '<div>1. Eczema<br><span style="display:block">Ruled out</span>1. Asthma<br><span style="display:block">Family history</span>1. Epilepsy</div>',
    'eczema present, epilepsy family, asthma absent',
  ],
  // The title of a card stays over the headings in it, and "Conditions" says not whose.
  ['<div><p><b>Family history</b></p><h3>Conditions</h3><p>Asthma</p></div><p>Eczema</p>', 'eczema present, asthma family'],
  ['<pre>FAMILY HISTORY\n\n- relation: mother\n  condition: Asthma\n</pre>', 'asthma family'],
  // Links to the sections of a chart.
  ['<div><a>Problem list</a><br><a>Asthma flowsheet</a><br><a>Allergies</a><br><a>Log off</a></div><p>Eczema</p>', 'eczema present'],
  ['<div><a>Asthma</a><br><a>Eczema</a><br><a>Epilepsy</a><br><a>More</a></div>', 'asthma present, eczema present, epilepsy present'],
  // What a field offers while one types.
  ['<input role="combobox"><div style="position:absolute"><div>Asthma</div></div><p>Eczema</p>', 'eczema present'],
])('%s', (html, expected) => expect(read(html)).toBe(expected));

test('rows with age and sex are patients, unless they are relatives, or the notes on one child', () => {
  const row = (text: string) => `<div class="row"><i>${text}</i> <span>Asthma</span></div>`;
  const isList = (...rows: string[]) => new PatientLists().hold(evidenceOf(`<section>${rows.map(row).join('')}</section>`).shown());
  expect(isList('Fict, A</i> <i>6 y M', 'Fict, B</i> <i>11 yo, female', 'Fict, C</i> <i>2 mo F')).toBe(true);
  expect(isList('Brother 6 y M', 'Sister 11 y F', 'Cousin 2 y F')).toBe(false);
  expect(isList('6 y M seen today', '7 y M seen today', '9 y M seen today')).toBe(false);
});

test('two charts side by side are of two; a mother named beside her child is not', () => {
  const box = (id: string, text: string) => `<div class="c"><p>MRN ${id}</p><p>${text}</p></div>`;
  expect(new PatientLists().areOfTwo(evidenceOf(box('71001', 'Asthma') + box('71002', 'Eczema')).shown())).toBe(true);
  expect(new PatientLists().areOfTwo(evidenceOf(box('71001', 'Asthma') + box('71002', 'Well')).shown())).toBe(false);
  expect(new PatientLists().areOfTwo(evidenceOf(box('71001', 'Asthma') + box('71001', 'Eczema')).shown())).toBe(false);
});
