import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const find = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/find.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const json = (...args: string[]) => {
  const { status, stdout, stderr } = find('--json', ...args);
  expect(stderr).toBe('');
  return { status, ...(JSON.parse(stdout) as { query: string; results: { id: string; name: string; reasons: string[] }[] }) };
};

describe('npm run find', { timeout: 60_000 }, () => {
  test('prints one object on one line, best first, each result with its reasons', () => {
    const { stdout, status } = find('--json', '--limit', '2', 'dravet');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const { query, results } = json('--limit', '2', 'dravet');
    expect(query).toBe('dravet');
    expect(results).toHaveLength(2);
    expect(Object.keys(results[0] ?? {})).toEqual(['id', 'name', 'reasons']);
    expect(results[0]).toMatchObject({ id: 'dravet-foundation-parent-support', reasons: ['for Dravet syndrome'] });
  });

  test('words may come as several arguments or as one, options before or after them', () => {
    expect(json('spanish', 'fresno', '--limit', '3')).toEqual(json('--limit=3', 'spanish fresno'));
  });

  test('what is chosen beside the words narrows the results and is said', () => {
    const { results } = json('--county', 'fresno', '--language', 'Spanish', '--condition', 'down-syndrome', '--limit', '50', 'support');
    expect(results.length).toBeGreaterThan(0);
    for (const { reasons } of results) expect(reasons).toEqual(expect.arrayContaining(['in Spanish']));
    expect(json('--language', 'es', '--limit', '50', 'support').results.length).toBeGreaterThan(results.length);
  });

  test('nothing found is an answer, with exit code 1', () => {
    expect(json('qzxqzxqzx')).toEqual({ status: 1, query: 'qzxqzxqzx', results: [] });
    expect(find('qzxqzxqzx').stdout).toMatch(/^No program found/);
  });

  test('a ZIP code stands for its county, among the words or as a choice', () => {
    expect(json('93721', 'autism').results).toEqual(json('fresno county', 'autism').results);
    expect(json('--zip', '93721', 'autism').results).toEqual(json('--county', 'fresno', 'autism').results);
  });

  test('for people it prints names, ids and reasons', () => {
    expect(find('--limit', '1', 'dravet').stdout).toMatch(/\(dravet-foundation-parent-support\)\n {2}for Dravet syndrome\n\d+ programs?\n/);
  });

  test.each([
    [['--condition', 'dravett', 'x'], 'There is no condition "dravett". Did you mean dravet-syndrome'],
    [['--condition', 'Dravet syndrome', 'x'], 'Did you mean dravet-syndrome'],
    [['--county', 'Fresnno', 'x'], 'There is no county "Fresnno". Did you mean Fresno, CA?'],
    [['--county', '93701-1234', 'x'], 'A ZIP code goes with --zip'],
    [['--county', 'Jackson', 'x'], 'counties "Jackson": write one of'],
    [['--language', 'Klingonn', 'x'], 'There is no language "Klingonn"'],
    [['--language', 'Spanisch', 'x'], 'Did you mean es (Spanish)'],
    [['--limit', '0', 'x'], '--limit must be a whole number from 1 on, not "0"'],
    [['--limit', 'ten', 'x'], '--limit must be'],
    [['--conty', 'Fresno', 'x'], "Unknown option '--conty'.\nUsage: npm run -s find"],
    [['x', '--county'], 'Usage: npm run -s find'],
  ])('%j is refused in one sentence, with exit code 2', (args, sentence) => {
    const { status, stdout, stderr } = find('--json', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});
