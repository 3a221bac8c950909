/**
 * The counties of the United States and its territories: names, FIPS codes, neighbors, distances. Read from a table of
 * about 90 kB when it is first asked, so that whoever imports this pays nothing at start. Never part of the chart script.
 */
import { COUNTY_TABLE } from './county-table.ts';
import { foldTerm } from './detect/fold.ts';
import type { County } from './program.ts';

export type State = { /** USPS code, "CA". */ code: string; name: string; fips: string; counties: readonly County[] };

type Place = { fips: string; latitude: number; longitude: number; neighbors: County[] };
type Tables = { states: Map<string, State>; places: Map<County, Place>; byFips: Map<string, County> };

let tables: Tables | undefined;

/** Everything, read once. The format of the table is described where it is made: src/build/places.ts. */
function read(): Tables {
  if (tables) return tables;
  const states = new Map<string, State & { counties: County[] }>();
  const places = new Map<County, Place>();
  const steps: string[][] = [];
  let state: (State & { counties: County[] }) | undefined;
  for (const line of COUNTY_TABLE.split('\n')) {
    if (line.startsWith('=')) {
      state = { fips: line.slice(1, 3), code: line.slice(3, 5), name: line.slice(5), counties: [] };
      states.set(state.code, state);
      continue;
    }
    const [name = '', center = '', near = ''] = line.slice(3).split(';');
    const [latitude = 0, longitude = 0] = center.split(',').map((hundredths) => Number(hundredths) / 100);
    const county = `${name}, ${state?.code}`;
    places.set(county, { fips: `${state?.fips}${line.slice(0, 3)}`, latitude, longitude, neighbors: [] });
    steps.push(near ? near.split('.') : []);
    state?.counties.push(county);
  }
  const all = [...places];
  for (const [i, [county, place]] of all.entries())
    for (const step of steps[i] ?? []) {
      const [other, otherPlace] = all[i + Number.parseInt(step, 36)] ?? [];
      if (!other || !otherPlace) continue;
      place.neighbors.push(other);
      otherPlace.neighbors.push(county);
    }
  for (const place of places.values()) place.neighbors.sort();
  for (const { counties } of states.values()) counties.sort();
  tables = { states, places, byFips: new Map(all.map(([county, { fips }]) => [fips, county])) };
  return tables;
}

/** States, the District of Columbia and the five inhabited territories, by name. */
export const states = (): State[] => [...read().states.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Counties of a state (USPS code) in alphabetical order; none for a code that does not exist. */
export const countiesOf = (state: string): readonly County[] => read().states.get(state)?.counties ?? [];

/** Whether this county exists, spelled exactly so: "Fresno, CA". */
export const isCounty = (county: string): boolean => read().places.has(county);

/** "06019" for "Fresno, CA"; undefined for a county that does not exist. */
export const fipsOf = (county: County): string | undefined => read().places.get(county)?.fips;

/** "Fresno, CA" for "06019". */
export const countyOfFips = (fips: string): County | undefined => read().byFips.get(fips);

/** Counties that share a border or a bridge with this one, alphabetical; none for a county that does not exist. */
export const neighborCounties = (county: County): readonly County[] => read().places.get(county)?.neighbors ?? [];

const EARTH_MILES = 3958.8;

/** Miles between the centers of two counties as the crow flies (haversine); undefined if one does not exist. */
export function distanceMiles(one: County, other: County): number | undefined {
  const { places } = read();
  const [a, b] = [places.get(one), places.get(other)];
  if (!a || !b) return undefined;
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The nearest of some counties, with its distance in miles; undefined when none of them exists. */
export function nearestCounty(from: County, counties: readonly County[]): { county: County; miles: number } | undefined {
  let nearest: { county: County; miles: number } | undefined;
  for (const county of counties) {
    const miles = distanceMiles(from, county);
    if (miles !== undefined && (!nearest || miles < nearest.miles)) nearest = { county, miles };
  }
  return nearest;
}

/**
 * Counties that a person may mean: "Fresno", "fresno county", "Doña Ana, NM", "dona ana nm". Without a state, those of
 * `home` if it has one of that name, otherwise every one in the country.
 */
export function countiesNamed(text: string, home?: string): County[] {
  const plain = (name: string) => foldTerm(name.replace(/[,.]/g, ' ')).replace(/\s+/g, ' ').trim();
  const wanted = plain(text)
    .replace(/\b(county|parish|borough|municipio)\b/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const all = [...read().places.keys()];
  const exact = all.filter((county) => plain(county) === wanted);
  if (exact.length > 0) return exact;
  const named = all.filter((county) => plain(county.slice(0, -4)) === wanted);
  const atHome = named.filter((county) => county.endsWith(`, ${home}`));
  return atHome.length > 0 ? atHome : named;
}
