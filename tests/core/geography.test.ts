import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countyTable, zipTable } from '../../src/build/places.ts';
import { COUNTIES, stateOf } from '../../src/core/county.ts';
import {
  countiesNamed,
  countiesOf,
  countyOfFips,
  distanceMiles,
  fipsOf,
  isCounty,
  nearestCounty,
  neighborCounties,
  states,
} from '../../src/core/geography.ts';
import { County } from '../../src/core/program.ts';
import { countiesOfZip, isZip, namingCounty, zipIn } from '../../src/core/zip.ts';

const ZIPS = readFileSync('src/public/zips.txt', 'utf8');
const ALL = states().flatMap(({ counties }) => counties);

test('the shipped tables are what the packages of this lock file give', () => {
  expect(readFileSync('src/core/county-table.ts', 'utf8') === countyTable(), 'run node scripts/places.ts').toBe(true);
  expect(ZIPS === zipTable(), 'run node scripts/places.ts').toBe(true);
}, 30_000);

describe('the country', () => {
  test('50 states, the District of Columbia and five territories', () => {
    expect(states()).toHaveLength(56);
    expect(states().map(({ code }) => code)).toEqual(expect.arrayContaining(['CA', 'NY', 'DC', 'PR', 'GU', 'VI', 'AS', 'MP']));
    expect(states().find(({ code }) => code === 'CA')).toMatchObject({ name: 'California', fips: '06' });
  });

  // How many counties or equivalents each has, as the Census Bureau counts them.
  test.each(
    `AL 67 AK 30 AZ 15 AR 75 CA 58 CO 64 CT 9 DE 3 DC 1 FL 67 GA 159 HI 5 ID 44 IL 102 IN 92 IA 99 KS 105 KY 120 LA 64 ME 16 MD 24 MA 14
    MI 83 MN 87 MS 82 MO 115 MT 56 NE 93 NV 17 NH 10 NJ 21 NM 33 NY 62 NC 100 ND 53 OH 88 OK 77 OR 36 PA 67 RI 5 SC 46 SD 66 TN 95 TX 254
    UT 29 VT 14 VA 133 WA 39 WV 55 WI 72 WY 23 PR 78 GU 1`
      .match(/[A-Z]{2} \d+/g)
      ?.map((one) => one.split(' ') as [string, string]) ?? [],
  )('%s has %s', (state, count) => expect(countiesOf(state)).toHaveLength(Number(count)));

  test('every county is spelled once, as the schema wants it, and has its own FIPS code', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(new Set(ALL.map(fipsOf)).size).toBe(ALL.length);
    for (const county of ALL) {
      expect(County.parse(county)).toBe(county);
      expect(countyOfFips(fipsOf(county) ?? ''), county).toBe(county);
    }
  });

  test('neighbors are neighbors of each other, near, and never oneself', () => {
    for (const county of ALL)
      for (const other of neighborCounties(county)) {
        expect(isCounty(other), other).toBe(true);
        expect(other).not.toBe(county);
        expect(neighborCounties(other), `${county}, ${other}`).toContain(county);
        if (stateOf(county) !== 'AK') expect(distanceMiles(county, other), `${county}, ${other}`).toBeLessThan(250);
      }
  });

  test('what does not exist has nothing', () => {
    expect([isCounty('Fresno'), fipsOf('Nowhere, CA'), countyOfFips('06999'), distanceMiles('Fresno, CA', 'Nowhere, CA')]).toEqual([
      false,
      undefined,
      undefined,
      undefined,
    ]);
    expect([neighborCounties('Nowhere, CA'), countiesOf('ZZ')]).toEqual([[], []]);
    expect(nearestCounty('Fresno, CA', ['Nowhere, CA'])).toBeUndefined();
  });

  test.each([
    ['Fresno, CA', 'Madera, CA', 20, 45],
    ['Fresno, CA', 'Los Angeles, CA', 150, 220],
    ['Del Norte, CA', 'Imperial, CA', 650, 800],
    ['New York, NY', 'Los Angeles, CA', 2350, 2550],
    ['Aleutians West, AK', 'Aleutians East, AK', 300, 700], // over the 180th meridian
    ['Guam, GU', 'Saipan, MP', 80, 180],
  ])('%s to %s is between %i and %i miles', (one, other, from, to) => {
    expect(distanceMiles(one, other)).toBeGreaterThan(from);
    expect(distanceMiles(one, other)).toBeLessThan(to);
  });

  test('distance: the same both ways, nothing to oneself, no shorter by a detour', () => {
    const county = fc.constantFrom(...ALL);
    fc.assert(
      fc.property(county, county, county, (a, b, c) => {
        const miles = (one: string, other: string) => distanceMiles(one, other) ?? Number.NaN;
        expect(miles(a, b)).toBeCloseTo(miles(b, a), 6);
        expect(miles(a, a)).toBe(0);
        expect(miles(a, b)).toBeLessThanOrEqual(miles(a, c) + miles(c, b) + 1e-6);
      }),
    );
  });

  test('the nearest of several', () => {
    expect(nearestCounty('Fresno, CA', ['Los Angeles, CA', 'Madera, CA', 'San Diego, CA'])?.county).toBe('Madera, CA');
  });

  test.each<[string, string | undefined, string[]]>([
    ['Fresno', undefined, ['Fresno, CA']],
    ['fresno county', 'CA', ['Fresno, CA']],
    ['Orange', 'CA', ['Orange, CA']],
    ['Orange, TX', 'CA', ['Orange, TX']],
    ['dona ana nm', 'CA', ['Doña Ana, NM']],
    ['St Louis city', 'CA', ['St. Louis city, MO']],
    ['Orleans Parish', 'LA', ['Orleans, LA']],
    ['Fresnoo', 'CA', []],
  ])('"%s" (at home in %s) names %j', (text, home, expected) => expect(countiesNamed(text, home)).toEqual(expected));
});

// Written independently of the boundary files: the counties that border on each one, on land or by a bridge.
const NEIGHBORS: Record<string, string> = {
  Alameda: 'Contra Costa, San Francisco, San Joaquin, San Mateo, Santa Clara, Stanislaus',
  Alpine: 'Amador, Calaveras, El Dorado, Mono, Tuolumne',
  Amador: 'Alpine, Calaveras, El Dorado, Sacramento, San Joaquin',
  Butte: 'Colusa, Glenn, Plumas, Sutter, Tehama, Yuba',
  Calaveras: 'Alpine, Amador, San Joaquin, Stanislaus, Tuolumne',
  Colusa: 'Butte, Glenn, Lake, Sutter, Yolo',
  'Contra Costa': 'Alameda, Marin, Sacramento, San Joaquin, Solano',
  'Del Norte': 'Humboldt, Siskiyou',
  'El Dorado': 'Alpine, Amador, Placer, Sacramento',
  Fresno: 'Inyo, Kings, Madera, Merced, Mono, Monterey, San Benito, Tulare',
  Glenn: 'Butte, Colusa, Lake, Mendocino, Tehama',
  Humboldt: 'Del Norte, Mendocino, Siskiyou, Trinity',
  Imperial: 'Riverside, San Diego',
  Inyo: 'Fresno, Kern, Mono, San Bernardino, Tulare',
  Kern: 'Inyo, Kings, Los Angeles, San Bernardino, San Luis Obispo, Santa Barbara, Tulare, Ventura',
  Kings: 'Fresno, Kern, Monterey, San Luis Obispo, Tulare',
  Lake: 'Colusa, Glenn, Mendocino, Napa, Sonoma, Yolo',
  Lassen: 'Modoc, Plumas, Shasta, Sierra',
  'Los Angeles': 'Kern, Orange, San Bernardino, Ventura',
  Madera: 'Fresno, Mariposa, Merced, Mono, Tuolumne',
  Marin: 'Contra Costa, San Francisco, Sonoma',
  Mariposa: 'Madera, Merced, Tuolumne',
  Mendocino: 'Glenn, Humboldt, Lake, Sonoma, Tehama, Trinity',
  Merced: 'Fresno, Madera, Mariposa, San Benito, Santa Clara, Stanislaus',
  Modoc: 'Lassen, Shasta, Siskiyou',
  Mono: 'Alpine, Fresno, Inyo, Madera, Tuolumne',
  Monterey: 'Fresno, Kings, San Benito, San Luis Obispo, Santa Cruz',
  Napa: 'Lake, Solano, Sonoma, Yolo',
  Nevada: 'Placer, Sierra, Yuba',
  Orange: 'Los Angeles, Riverside, San Bernardino, San Diego',
  Placer: 'El Dorado, Nevada, Sacramento, Sutter, Yuba',
  Plumas: 'Butte, Lassen, Shasta, Sierra, Tehama, Yuba',
  Riverside: 'Imperial, Orange, San Bernardino, San Diego',
  Sacramento: 'Amador, Contra Costa, El Dorado, Placer, San Joaquin, Solano, Sutter, Yolo',
  'San Benito': 'Fresno, Merced, Monterey, Santa Clara, Santa Cruz',
  'San Bernardino': 'Inyo, Kern, Los Angeles, Orange, Riverside',
  'San Diego': 'Imperial, Orange, Riverside',
  'San Francisco': 'Alameda, Marin, San Mateo',
  'San Joaquin': 'Alameda, Amador, Calaveras, Contra Costa, Sacramento, Stanislaus',
  'San Luis Obispo': 'Kern, Kings, Monterey, Santa Barbara',
  'San Mateo': 'Alameda, San Francisco, Santa Clara, Santa Cruz',
  'Santa Barbara': 'Kern, San Luis Obispo, Ventura',
  'Santa Clara': 'Alameda, Merced, San Benito, San Mateo, Santa Cruz, Stanislaus',
  'Santa Cruz': 'Monterey, San Benito, San Mateo, Santa Clara',
  Shasta: 'Lassen, Modoc, Plumas, Siskiyou, Tehama, Trinity',
  Sierra: 'Lassen, Nevada, Plumas, Yuba',
  Siskiyou: 'Del Norte, Humboldt, Modoc, Shasta, Trinity',
  Solano: 'Contra Costa, Napa, Sacramento, Sonoma, Yolo',
  Sonoma: 'Lake, Marin, Mendocino, Napa, Solano',
  Stanislaus: 'Alameda, Calaveras, Merced, San Joaquin, Santa Clara, Tuolumne',
  Sutter: 'Butte, Colusa, Placer, Sacramento, Yolo, Yuba',
  Tehama: 'Butte, Glenn, Mendocino, Plumas, Shasta, Trinity',
  Trinity: 'Humboldt, Mendocino, Shasta, Siskiyou, Tehama',
  Tulare: 'Fresno, Inyo, Kern, Kings',
  Tuolumne: 'Alpine, Calaveras, Madera, Mariposa, Mono, Stanislaus',
  Ventura: 'Kern, Los Angeles, Santa Barbara',
  Yolo: 'Colusa, Lake, Napa, Sacramento, Solano, Sutter',
  Yuba: 'Butte, Nevada, Placer, Plumas, Sierra, Sutter',
};

describe('California', () => {
  test('58 counties in alphabetical order, numbered so by FIPS', () => {
    expect(COUNTIES).toHaveLength(58);
    expect(COUNTIES).toEqual(countiesOf('CA'));
    expect(COUNTIES.map(fipsOf)).toEqual(COUNTIES.map((_, i) => `06${String(2 * i + 1).padStart(3, '0')}`));
  });

  test.each(COUNTIES)('%s has its neighbors', (county) => {
    const inState = neighborCounties(county).filter((other) => stateOf(other) === 'CA');
    expect(inState.map((other) => other.slice(0, -4)).join(', ')).toBe(NEIGHBORS[county.slice(0, -4)]);
  });

  test('and those beyond the state line', () => {
    expect(neighborCounties('Nevada, CA')).toContain('Washoe, NV');
    expect(neighborCounties('Siskiyou, CA')).toContain('Jackson, OR');
  });
});

describe('ZIP codes', () => {
  test.each([
    ['93701', 'Fresno, CA'],
    ['93726', 'Fresno, CA'],
    ['93611', 'Fresno, CA'],
    ['93638', 'Madera, CA'],
    ['93644', 'Madera, CA'],
    ['95340', 'Merced, CA'],
    ['93291', 'Tulare, CA'],
    ['93301', 'Kern, CA'],
    ['93245', 'Kings, CA'],
    ['95354', 'Stanislaus, CA'],
    ['95202', 'San Joaquin, CA'],
    ['90210', 'Los Angeles, CA'],
    ['92101', 'San Diego, CA'],
    ['94102', 'San Francisco, CA'],
    ['95814', 'Sacramento, CA'],
    ['95501', 'Humboldt, CA'],
    ['92243', 'Imperial, CA'],
    ['10001', 'New York, NY'],
    ['60601', 'Cook, IL'],
    ['20001', 'District of Columbia, DC'],
    ['99501', 'Anchorage, AK'],
    ['89501', 'Washoe, NV'],
    ['00901', 'San Juan, PR'],
    ['96910', 'Guam, GU'],
  ])('%s lies in %s alone', (zip, county) => expect(countiesOfZip(zip, ZIPS)).toEqual([county]));

  test.each([
    ['93646', ['Fresno, CA', 'Tulare, CA']], // Orange Cove
    ['93631', ['Fresno, CA', 'Kings, CA', 'Tulare, CA']], // Kingsburg
    ['93230', ['Kings, CA', 'Tulare, CA']], // Hanford
    ['94303', ['San Mateo, CA', 'Santa Clara, CA']], // East Palo Alto, Palo Alto
    ['95076', ['Santa Cruz, CA', 'Monterey, CA', 'Santa Clara, CA']], // Watsonville
    ['93536', ['Los Angeles, CA', 'Kern, CA']], // Lancaster
    ['96161', ['Nevada, CA', 'Placer, CA']], // Truckee
    ['92028', ['San Diego, CA', 'Riverside, CA']], // Fallbrook
    ['93619', ['Fresno, CA', 'Tulare, CA']], // Clovis: one of the two sources is wrong here, and does not come first
  ])('%s straddles %j, the likeliest first', (zip, expected) => expect(countiesOfZip(zip, ZIPS)).toEqual(expected));

  test.each([
    ['93701-1234', ['Fresno, CA']],
    [' 93701 ', ['Fresno, CA']],
    ['00000', []],
    ['9370', []],
    ['937011', []],
    ['Fresno', []],
  ])('"%s" gives %j', (text, expected) => expect(countiesOfZip(text, ZIPS)).toEqual(expected));

  test('a ZIP is told from anything else', () => {
    expect(['93701', '93701-1234', '9370', '93701a', 'Q90.9'].map(isZip)).toEqual([true, true, false, false, false]);
  });

  test.each([
    ['93721 autism', 'Fresno county autism'],
    ['autism 93721-1234', 'autism Fresno county'],
    ['autism 78701', 'autism 78701'],
    ['Q90.9 G40833 0000093721', 'Q90.9 G40833 0000093721'],
  ])('in the question "%s" it is read as "%s"', (question, expected) => {
    const zip = zipIn(question);
    expect(zip ? namingCounty(question, zip, countiesOfZip(zip, ZIPS)) : question).toBe(expected);
  });

  test('every ZIP of the table has a county, and each California county has one', () => {
    const named = new Set<string>();
    for (const line of ZIPS.split('\n')) for (const fips of line.match(/\b\d{5}(?=[;:])/g) ?? []) named.add(countyOfFips(fips) ?? fips);
    for (const county of COUNTIES) expect(named, county).toContain(county);
    expect([...named].filter((county) => !isCounty(county))).toEqual([]);
  });
});
