/**
 * Counties that the catalogue knows, one spelling each: "Fresno, CA". So far the 58 of California;
 * another state is another table. Neighbors share a border, on land or across a bay, after the US Census
 * Bureau's county adjacency file.
 */
import type { County } from './program.ts';

const CALIFORNIA: Record<string, string> = {
  Alameda: 'Contra Costa, San Francisco, San Joaquin, San Mateo, Santa Clara, Stanislaus',
  Alpine: 'Amador, Calaveras, El Dorado, Mono, Tuolumne',
  Amador: 'Alpine, Calaveras, El Dorado, Sacramento, San Joaquin',
  Butte: 'Colusa, Glenn, Plumas, Sutter, Tehama, Yuba',
  Calaveras: 'Alpine, Amador, San Joaquin, Stanislaus, Tuolumne',
  Colusa: 'Butte, Glenn, Lake, Sutter, Yolo',
  'Contra Costa': 'Alameda, Marin, Sacramento, San Francisco, San Joaquin, Solano',
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
  Mariposa: 'Madera, Merced, Stanislaus, Tuolumne',
  Mendocino: 'Glenn, Humboldt, Lake, Sonoma, Tehama, Trinity',
  Merced: 'Fresno, Madera, Mariposa, San Benito, Santa Clara, Stanislaus, Tuolumne',
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
  'San Francisco': 'Alameda, Contra Costa, Marin, San Mateo',
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
  Stanislaus: 'Alameda, Calaveras, Mariposa, Merced, San Joaquin, Santa Clara, Tuolumne',
  Sutter: 'Butte, Colusa, Placer, Sacramento, Yolo, Yuba',
  Tehama: 'Butte, Glenn, Mendocino, Plumas, Shasta, Trinity',
  Trinity: 'Humboldt, Mendocino, Shasta, Siskiyou, Tehama',
  Tulare: 'Fresno, Inyo, Kern, Kings',
  Tuolumne: 'Alpine, Calaveras, Madera, Mariposa, Merced, Mono, Stanislaus',
  Ventura: 'Kern, Los Angeles, Santa Barbara',
  Yolo: 'Colusa, Lake, Napa, Sacramento, Solano, Sutter',
  Yuba: 'Butte, Nevada, Placer, Plumas, Sierra, Sutter',
};

const NEIGHBORS: ReadonlyMap<County, readonly County[]> = new Map(
  Object.entries(CALIFORNIA).map(([name, near]) => [`${name}, CA`, near.split(', ').map((other) => `${other}, CA`)]),
);

/** Every county known, in alphabetical order. */
export const COUNTIES: readonly County[] = [...NEIGHBORS.keys()];

/** Whether the catalogue knows this county, spelled exactly so. */
export const isCounty = (county: string): boolean => NEIGHBORS.has(county);

/** Counties that border on this one, alphabetical; none for a county that is not known. */
export const neighborCounties = (county: County): readonly County[] => NEIGHBORS.get(county) ?? [];

/** The state of a county: "CA" for "Fresno, CA". */
export const stateOf = (county: County): string => county.slice(-2);
