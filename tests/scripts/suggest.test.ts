import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

type Row = { id: string; name: string; reasons: string[] };
type Shown = { conditions: string[]; suggestions: Row[]; fallback: Row[] };

const suggest = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/suggest.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const json = (...args: string[]): Shown => JSON.parse(suggest('--json', ...args).stdout);
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('npm run suggest', { timeout: 60_000 }, () => {
  test('prints one object with what the panel shows: three and two, each with its reasons', () => {
    const { stdout, status, stderr } = suggest('--json', '--condition', 'down-syndrome', '--county', 'Fresno, CA');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const shown: Shown = JSON.parse(stdout);
    expect(Object.keys(shown)).toEqual(['conditions', 'suggestions', 'fallback']);
    expect(shown.conditions).toEqual(['down-syndrome']);
    expect([shown.suggestions.length, shown.fallback.length]).toEqual([3, 2]);
    expect(shown.suggestions[0]).toMatchObject({
      id: 'ca-dsacc-fresno',
      reasons: ['for Down syndrome', 'in Fresno County', 'listed in 2021, may have changed'],
    });
    for (const { reasons } of [...shown.suggestions, ...shown.fallback]) expect(reasons.length).toBeGreaterThan(0);
  });

  test('several conditions, however they are given', () => {
    const wanted = json('--condition', 'down-syndrome', '--condition', 'dravet-syndrome');
    expect(wanted.conditions).toEqual(['down-syndrome', 'dravet-syndrome']);
    expect(json('--condition', 'down-syndrome', 'dravet-syndrome')).toEqual(wanted);
  });

  test('a ZIP code stands for its county; one that straddles says so beside the answer', () => {
    expect(json('--condition', 'down-syndrome', '--zip', '93701')).toEqual(json('--condition', 'down-syndrome', '--county', 'fresno'));
    const { stderr, stdout, status } = suggest('--json', '--condition', 'down-syndrome', '--zip', '93646');
    expect(status).toBe(0);
    expect(stderr).toContain('93646 is taken for Fresno, CA; parts of it lie in Tulare, CA.');
    expect(JSON.parse(stdout)).toEqual(json('--condition', 'down-syndrome', '--county', 'fresno'));
  });

  test('needs change the order and are answered in words', () => {
    const all = json(
      '--condition',
      'dravet-syndrome',
      '--language',
      'es',
      '--age',
      '4',
      '--format',
      'phone',
      '--who',
      'father',
      '--limit',
      '9',
    );
    const words = all.suggestions.flatMap(({ reasons }) => reasons).join('; ');
    expect(words).toMatch(/in Spanish/);
    expect(words).toMatch(/no Spanish, as far as listed/);
    expect(ids(all.suggestions)).not.toEqual(ids(json('--condition', 'dravet-syndrome', '--limit', '9').suggestions));
  });

  test('there is a fallback for every place', () => {
    for (const county of ['Alpine', 'Los Angeles', 'Travis, TX', 'Guam'])
      expect(json('--condition', 'dravet-syndrome', '--county', county).fallback.length, county).toBeGreaterThan(0);
  });

  test('for people it prints what is always there below', () => {
    expect(suggest('--condition', 'dravet-syndrome').stdout).toMatch(/\(dravet-foundation-parent-support\)[\s\S]*\nAlways there\n/);
  });

  test.each([
    [['--county', 'Fresno'], 'Which condition? Usage:'],
    [['--condition', 'dravett'], 'There is no condition "dravett". Did you mean dravet-syndrome'],
    [['--condition', 'down-syndrome', '--county', 'Fresno', '--zip', '93701'], 'Give --county or --zip, not both.'],
    [['--condition', 'down-syndrome', '--zip', '9370'], '"9370" is not a ZIP code such as 93701.'],
    [['--condition', 'down-syndrome', '--zip', '00000'], 'No county is known for the ZIP code 00000.'],
    [['--condition', 'down-syndrome', '--age', '40'], '--age must be a number of years from 0 to 26, not "40".'],
    [['--condition', 'down-syndrome', '--age', ''], '--age must be'],
    [['--condition', 'down-syndrome', '--format', 'letter'], '--format must be one of one-to-one, mentoring'],
    [['--condition', 'down-syndrome', '--who', 'aunt'], '--who must be one of parent'],
    [['--condition', 'down-syndrome', '--stage', 'later'], '--stage must be one of prenatal'],
  ])('%j is refused in one sentence, with exit code 2', (args, sentence) => {
    const { status, stdout, stderr } = suggest('--json', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});
