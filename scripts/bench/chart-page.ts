/** Charts as pages: the invented notes as headings, paragraphs, lists and tables, in the sizes that the bars name. */
import type { Condition } from '../../src/core/condition.ts';
import { notes } from './notes.ts';
import { type Random, randomFrom } from './random.ts';

/** Marked as invented, as every chart of this project. */
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented chart</title><style>td{border:1px solid}</style><body><h1>Invented chart</h1>${body}</body></html>`;

/** How many characters of a chart are notes; the rest is what was given and measured. */
const NOTES = 0.5;
/** What one child has, all notes together. */
const CONDITIONS = 8;

/**
 * The chart of one child with about so many characters. At 5,000,000 it has about 100,000 nodes; `#cell` is a
 * table cell in its middle.
 */
export function chartPage(characters: number, conditions: readonly Condition[]): string {
  const random = randomFrom(6);
  const own = Array.from({ length: CONDITIONS }, () => random.pick(conditions.filter(({ kind }) => kind === 'condition')));
  const written = notes(characters * NOTES, own);
  const middle = Math.floor(written.length / 2);
  const cell = '<table><tr><th>Weight</th><td id="cell">12.4 kg</td></tr></table>';
  return page(
    written
      .map(
        (note, i) =>
          `<section>${i === middle ? cell : ''}${html(note)}<h3>Given and measured</h3><ul>${given(random, (note.length * (1 - NOTES)) / NOTES)}</ul></section>`,
      )
      .join(''),
  );
}

/** Lines of an administration record, which make up much of a chart and name no condition. */
function given(random: Random, characters: number): string {
  let lines = '';
  for (let length = 0; length < characters; ) {
    const line = `${random.below(24)}:${10 + random.below(50)} ${random.pick(GIVEN)}, ${1 + random.below(20)} mL by mouth or tube, checked by two nurses; temperature 36.${random.below(10)}, pulse ${80 + random.below(60)}, pain ${random.below(5)} of 10 before and ${random.below(3)} of 10 after`;
    // Every third with its time set apart, as charts do.
    lines += random.chance(0.33) ? `<li><b>${line.slice(0, 5)}</b>${line.slice(5)}</li>` : `<li>${line}</li>`;
    length += line.length;
  }
  return lines;
}

const GIVEN = [
  'Acetaminophen 160 mg/5 mL',
  'Ibuprofen 100 mg/5 mL',
  'Saline flush',
  'Feeding, standard formula',
  'Feeding, expressed milk',
  'Ondansetron 4 mg',
  'Water flush',
];

/** Nodes of one letter each, and nothing else. */
export const letterPage = (nodes: number): string =>
  page(`<div>${Array.from({ length: nodes }, (_, i) => `<span>${String.fromCharCode(97 + (i % 26))}</span> `).join('')}</div>`);

/** Names of conditions, each with another last letter: whoever compares goes on to the end each time. */
export function nearPage(characters: number, conditions: readonly Condition[]): string {
  const random = randomFrom(2);
  const names = conditions.flatMap(({ terms }) => terms).filter((term) => term.includes(' '));
  let body = '';
  while (body.length < characters)
    body += `<p>${escaped(Array.from({ length: 12 }, () => `${random.pick(names).slice(0, -1)}q`).join(', '))}</p>`;
  return page(body);
}

/** The notes as one text node of a page that breaks no lines, or as one whose lines count (`pre`). */
export const oneTextPage = (characters: number, conditions: readonly Condition[], tag: 'p' | 'pre'): string =>
  page(
    `<${tag}>${escaped(notes(characters, conditions.filter(({ kind }) => kind === 'condition').slice(0, CONDITIONS)).join('\n'))}</${tag}>`,
  );

/** A chart that writes a part of itself anew every 50 ms once `restless()` is called, as monitors and timers do. */
export const restlessPage = (conditions: readonly Condition[]): string =>
  page(
    `<div id="ticker"></div>${notes(100_000, conditions).map(html).join('\n')}
<script>globalThis.restless = () => setInterval(() => {
  document.getElementById('ticker').innerHTML = Array.from({ length: 50 }, (_, i) => '<p>SpO2 ' + (90 + (Date.now() + i) % 10) + '%, asthma action plan ' + i + '</p>').join('');
}, 50);</script>`,
  );

/** A page with so many small frames of the same site, each with a problem list. */
export const framesPage = (frames: number, src: string): string =>
  page(Array.from({ length: frames }, () => `<iframe src="${src}"></iframe>`).join(''));
export const framePage: string = page('<h2>Problem list</h2><ul><li>Cystic fibrosis (E84.0)</li><li>No asthma</li></ul>');

/** A note as its page: short lines without a stop are headings, "- " items, tabs rows, the rest paragraphs of four sentences. */
function html(note: string): string {
  const lines = note.split('\n').filter((line) => line !== '');
  return lines
    .map((line, i) => {
      if (line.startsWith('- ')) return `<li>${escaped(line.slice(2))}</li>`;
      if (line.includes('\t')) return `${isRow(lines[i - 1]) ? '' : '<table>'}${row(line)}${isRow(lines[i + 1]) ? '' : '</table>'}`;
      if (line.length < 40) return `<h3>${escaped(line)}</h3>`;
      return (line.match(/(?:.+?(?:\. |$)){1,4}/g) ?? []).map((some) => `<p>${escaped(some)}</p>`).join('');
    })
    .join('');
}

const isRow = (line: string | undefined): boolean => line?.includes('\t') === true;
const row = (line: string): string =>
  `<tr>${line
    .split('\t')
    .map((cell) => `<td>${escaped(cell)}</td>`)
    .join('')}</tr>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
