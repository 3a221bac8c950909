import { expect, test } from 'vitest';
import { COUNTIES, isCounty, neighborCounties, stateOf } from '../../src/core/county.ts';
import { County } from '../../src/core/program.ts';

test('California has 58 counties, spelled as people write them', () => {
  expect(COUNTIES).toHaveLength(58);
  expect(new Set(COUNTIES).size).toBe(58);
  expect([...COUNTIES].sort()).toEqual(COUNTIES);
  for (const county of COUNTIES) expect(County.parse(county)).toBe(county);
});

test.each(COUNTIES)('%s borders on counties that border on it', (county) => {
  expect(neighborCounties(county).length).toBeGreaterThan(0);
  for (const other of neighborCounties(county)) {
    expect(isCounty(other), other).toBe(true);
    expect(other).not.toBe(county);
    expect(neighborCounties(other), other).toContain(county);
  }
});

test('an unknown county has no neighbors, and a state all the same', () => {
  expect(neighborCounties('Clark, NV')).toEqual([]);
  expect(isCounty('Fresno')).toBe(false);
  expect(stateOf('Clark, NV')).toBe('NV');
});
