import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'beside-'));

function call(tool: 'scan' | 'assert', args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${tool}.ts`, ...args], { input, encoding: 'utf8' });
  return {
    rows:
      stdout.trim() === ''
        ? []
        : stdout
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

describe('scan', { timeout: 30_000 }, () => {
  test('prints one line for a text, with offsets into it', () => {
    const text = 'Dravet syndrome (G40.834).\n\nFamily History:\nasthma';
    const { rows, status, stderr } = call('scan', ['-'], text);
    expect([status, stderr]).toEqual([0, '']);
    expect(rows).toHaveLength(1);
    expect(rows[0].found.map(({ condition, status }: { condition: string; status: string }) => [condition, status])).toEqual([
      ['dravet-syndrome', 'present'],
      ['asthma', 'family'],
    ]);
    for (const { mentions } of rows[0].found)
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(rows[0].found[0].mentions[0]).toEqual({
      start: 0,
      end: 15,
      text: 'Dravet syndrome',
      negation: 'affirmed',
      experiencer: 'patient',
      temporality: 'current',
      section: 'none',
    });
  });

  test('reads the narrative of a clinical document in XML, and nothing that was deleted in it', () => {
    const file = join(folder, 'summary.xml');
    const section = (title: string, text: string) =>
      `<v:component><v:section><v:title>${title}</v:title><v:text>${text}</v:text><v:entry><v:value displayName="Lupus"/><v:text>lupus</v:text></v:entry></v:section></v:component>`;
    const table = (heads: string[], rows: string[][]) =>
      `<v:table><v:thead><v:tr>${heads.map((head) => `<v:th>${head}</v:th>`).join('')}</v:tr></v:thead><v:tbody>${rows.map((row) => `<v:tr>${row.map((cell) => `<v:td>${cell}</v:td>`).join('')}</v:tr>`).join('')}</v:tbody></v:table>`;
    writeFileSync(
      file,
      `\uFEFF<?xml version="1.0"?>\n<?xml-stylesheet href="x.xsl"?>\n<!-- a > b --><v:ClinicalDocument xmlns:v="urn:hl7-org:v3"><v:component><v:structuredBody>
${section(
  'Problems',
  table(
    ['Problem', 'Status'],
    [
      ['Epilepsy', 'Active'],
      ['Asthma', 'Resolved'],
      ['<v:content revised="delete">Celiac disease</v:content>', 'Active'],
    ],
  ),
)}
${section('Family history', '<v:list><v:item>Mother: cystic fibrosis</v:item></v:list>')}
${section('Allergies', table(['Substance', 'Reaction'], [['Peanut', 'Hives &lt; 1 h']]))}
</v:structuredBody></v:component></v:ClinicalDocument>`,
    );
    const { rows, status } = call('scan', [file]);
    expect(status).toBe(0);
    expect(
      Object.fromEntries(rows[0].found.map(({ condition, status }: { condition: string; status: string }) => [condition, status])),
    ).toEqual({
      epilepsy: 'present',
      'food-allergy': 'present',
      asthma: 'historical',
      'cystic-fibrosis': 'family',
    });
  });

  test('takes a file by name', () => {
    const file = join(folder, 'note.txt');
    writeFileSync(file, '\uFEFFNo asthma.');
    expect(call('scan', [file]).rows).toMatchObject([{ id: 'note.txt', found: [{ condition: 'asthma', status: 'absent' }] }]);
  });

  test('reads lines of JSON, goes on after a bad one and then exits with 1', () => {
    const { rows, status } = call('scan', ['--jsonl'], '{"id":"a","text":"Asthma."}\noops\n{"id":"c"}\n[1]\n\n{"text":"well"}\n');
    expect(rows).toMatchObject([
      { id: 'a', found: [{ condition: 'asthma', status: 'present' }] },
      { id: 2, error: 'Line 2 is not JSON.' },
      { id: 'c', error: '"text" must be a string.' },
      { id: 4, error: 'Line 4 is not a JSON object.' },
      { id: 6, found: [] },
    ]);
    expect(status).toBe(1);
  });

  test('reads a page as the chart script does, and prints the text that the offsets refer to', () => {
    const html =
      '<h2>Family History</h2><p>Asthma</p><h2>Problems</h2><table><tr><th>Problem</th><th>Status</th></tr><tr><td>Epilepsy</td><td>Active</td></tr></table><p hidden>Crohn disease</p><script>"Lupus"</script>';
    const [row] = call('scan', ['--html', '-'], html).rows;
    expect(row.found.map(({ condition, status }: { condition: string; status: string }) => `${condition} ${status}`)).toEqual([
      'epilepsy present',
      'asthma family',
    ]);
    for (const { mentions } of row.found)
      for (const mention of mentions) expect(row.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  test.each([
    [['no-such-file'], 'Cannot read no-such-file: it does not exist.'],
    [['.'], 'Cannot read .: it is a folder.'],
    [[], 'Usage: npm run -s scan'],
    [['--jsn', '-'], 'There is no option --jsn'],
  ])('%j is refused with one sentence', (args, sentence) => {
    const { status, stderr, rows } = call('scan', args);
    expect([status, rows]).toEqual([2, []]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim()).not.toContain('\n');
  });
});

describe('assert', { timeout: 30_000 }, () => {
  test('says what the text says about the marked concept', () => {
    const { rows, status } = call(
      'assert',
      [],
      '{"id":"a","text":"Denies chest pain.","start":7,"end":17}\n{"id":"b","text":"FH: stroke","start":4,"end":10}\n{"id":"c","text":"Return if fever.","start":10,"end":15}',
    );
    expect(rows).toEqual([
      { id: 'a', negation: 'negated', experiencer: 'patient', temporality: 'current' },
      { id: 'b', negation: 'affirmed', experiencer: 'other', temporality: 'current' },
      { id: 'c', negation: 'affirmed', experiencer: 'patient', temporality: 'hypothetical' },
    ]);
    expect(status).toBe(0);
  });

  test('names a bad line and goes on', () => {
    const { rows, status } = call(
      'assert',
      ['-'],
      '{"id":1,"text":"x","start":0,"end":9}\n{"id":2,"text":"x","start":"0","end":1}\n{"id":3,"text":"x","start":0,"end":1}',
    );
    expect(rows).toMatchObject([
      { id: 1, error: '"start" 0 and "end" 9 do not mark a part of the text, which has 1 characters.' },
      { id: 2, error: '"start" and "end" must be whole numbers.' },
      { id: 3, negation: 'affirmed' },
    ]);
    expect(status).toBe(1);
  });
});
