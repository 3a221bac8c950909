/** `npm run eval` as a caller meets it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function call(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/eval.ts', '--gold', '-', ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const GOLD = `${JSON.stringify({ id: 'a', text: 'Asthma. Mother has epilepsy.', present: ['asthma'], family: ['epilepsy'] })}
${JSON.stringify({ id: 'b', style: 'SOAP', text: 'Eczema.', present: [] })}
`;

describe('eval', { timeout: 30_000 }, () => {
  test('prints the rates by status and by condition, and each error with its term', () => {
    const { stdout, status } = call(GOLD);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^present +1 +2 +1 +0\.500 +1\.000 +0\.667$/m);
    expect(stdout).toMatch(/^family +1 +1 +1 +1\.000/m);
    expect(stdout).toMatch(/^eczema +0 +1 +0 /m);
    expect(stdout).toContain('wrong  eczema: expected nothing, found present   [b, SOAP]');
    expect(stdout).toContain('name "eczema": affirmed, patient, current');
  });

  test('--summary says nothing of what stands in the notes', () => {
    expect(call(GOLD, '--summary').stdout).not.toMatch(/Mother|SOAP/);
    expect(JSON.parse(call(GOLD, '--summary', '--json').stdout)).not.toHaveProperty('errors');
  });

  test('--json prints one object', () => {
    expect(JSON.parse(call(GOLD, '--json').stdout)).toMatchObject({
      texts: 2,
      status: { present: { expected: 1, found: 2, right: 1, precision: 0.5, recall: 1 } },
      errors: [{ id: 'b', kind: 'wrong', condition: 'eczema' }],
    });
  });

  test('--peer context prints the rates of plain ConText beside ours', () => {
    const { peer, status } = JSON.parse(call(GOLD, '--peer', 'context', '--json').stdout);
    expect(peer).toMatchObject({ name: 'context', status: { present: { found: 2 } } });
    expect(Object.keys(peer.status)).toEqual(Object.keys(status));
    expect(call(GOLD, '--peer', 'context', '--summary').stdout).toContain('status by context, a peer');
    expect(call(GOLD, '--peer', 'oracle')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no peer "oracle", only context.'),
    });
  });

  test('a bar that is not reached gives 1', () => {
    expect(call(GOLD, '--min-precision', '0.5', '--min-recall', '1').status).toBe(0);
    expect(call(GOLD, '--min-precision', '0.6').status).toBe(1);
    expect(call('{"id":"a","text":"Well.","present":[]}', '--min-precision', '1', '--min-recall', '1').status).toBe(0);
  });

  test('reads text files and pages beside the gold file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beside-gold-'));
    writeFileSync(join(folder, 'a.txt'), 'Celiac disease.');
    writeFileSync(join(folder, 'b.html'), '<ul><li>Asthma</li></ul><p hidden>Epilepsy</p>');
    const lines = [
      { id: 'a', file: 'a.txt', present: ['celiac-disease'] },
      { id: 'b', file: 'b.html', present: ['asthma'] },
    ];
    const gold = join(folder, 'gold.jsonl');
    writeFileSync(gold, lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(JSON.parse(call('', '--json', '--gold', gold).stdout)).toMatchObject({ texts: 2, errors: [] });
  });

  test('notes from older systems are read as they were written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beside-gold-'));
    writeFileSync(join(folder, 'a.txt'), 'Diagnóstico: epilepsia mioclónica juvenil.', 'latin1');
    writeFileSync(join(folder, 'b.txt'), '\uFEFFDiagnóstico: parálisis cerebral.', 'utf16le');
    const line = (file: string, condition: string) => JSON.stringify({ id: file, file, present: [condition] });
    const gold = join(folder, 'gold.jsonl');
    writeFileSync(gold, `${line('a.txt', 'juvenile-myoclonic-epilepsy')}\n${line('b.txt', 'cerebral-palsy')}\n`);
    expect(JSON.parse(call('', '--json', '--gold', gold).stdout)).toMatchObject({ texts: 2, errors: [] });
  });

  test('line ends of Windows, a byte order mark and 50 MB make no difference', () => {
    const line = (id: string, more: string) => JSON.stringify({ id, text: `Has asthma. ${more}`, present: ['asthma'] });
    const big = Array.from({ length: 5 }, (_, i) => line(`big-${i}`, 'Slept well and ate well. '.repeat(400_000)));
    const { status, stdout } = call(`\uFEFF${[line('a', ''), line('b', ''), ...big].join('\r\n')}\r\n`, '--json', '--summary');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ texts: 7, status: { present: { expected: 7, found: 7, right: 7 } } });
  });

  test.each([
    ['oops', [], 'Standard input, line 1: it is not JSON.\n'],
    [
      '\n{"id":"a","text":"x","present":["asthmaa"]}',
      [],
      'Standard input, line 2: there is no condition "asthmaa"; ids are the file names',
    ],
    ['{"id":"a","text":"x","present":["neurological"]}', [], 'there is no condition "neurological"; ids are the file names'],
    ['{"id":"a","present":[]}', [], 'Standard input, line 1: it needs "text" or "file", one of the two.\n'],
    ['{"id":"a","text":"x","file":"a.txt","present":[]}', [], 'Standard input, line 1: it needs "text" or "file", one of the two.\n'],
    ['{"id":"a","text":"x"}', [], 'Standard input, line 1: present: must be a list of condition ids.\n'],
    ['{"id":1,"text":"x","present":[]}', [], 'Standard input, line 1: id: must be a text.\n'],
    [
      '[\n{"id":"a","text":"x","present":[]}\n]',
      [],
      'Standard input, line 1: a list begins here, but each line must be an object of its own.\n',
    ],
    ['', [], 'Standard input has no line.\n'],
    ['\n \r\n', [], 'Standard input has no line.\n'],
    ['\ufffd\u0000{', [], 'Standard input, line 1: it is not JSON.\n'],
    ['', ['--gold', 'tests'], 'Cannot read tests: it is a folder.\n'],
    [
      '{"id":"a","file":"../a.txt","present":[]}',
      [],
      'Standard input, line 1: the file "../a.txt" does not lie beside the gold file or below it.\n',
    ],
    ['{"id":"a","file":"/etc/a.txt","present":[]}', [], 'Standard input, line 1: the file "/etc/a.txt" does not lie beside'],
    ['{"id":"a","text":"x","present":[],"absence":[]}', [], 'Standard input, line 1: '],
    [
      '{"id":"a","text":"x","present":["asthma"],"family":["asthma"]}',
      [],
      'Standard input, line 1: "asthma" is listed twice (present, family).\n',
    ],
    ['{"id":"a","text":"x","present":[]}\n{"id":"a","text":"y","present":[]}', [], 'Standard input, line 2: the id "a" is used twice.\n'],
    ['{"id":"a","file":"no.txt","present":[]}', [], 'Standard input, line 1: Cannot read no.txt: it does not exist.\n'],
    ['{"id":"a","file":"no.pdf","present":[]}', [], 'Standard input, line 1: the file "no.pdf" is neither .txt nor .html nor .xml.\n'],
    ['', ['--gold', '/nowhere.jsonl'], 'Cannot read /nowhere.jsonl: it does not exist.\n'],
    ['', ['--min-recall', '90%'], '--min-recall must be a number from 0 to 1, not "90%".\n'],
    ['', ['--verbose'], 'Usage: npm run -s eval'],
  ])('bad input %j %j gives 2 and one sentence', (input, args, sentence) => {
    const { status, stderr, stdout } = call(input, ...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
