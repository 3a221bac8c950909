/**
 * The counties of California, which the packaged catalogue answers for one by one, spelled "Fresno, CA". Small enough
 * for the chart script; where counties lie, and those of other states, is known to geography.ts.
 */
import type { County } from './program.ts';

/** Names without the state. */
export const CALIFORNIA: readonly string[] = `
  Alameda, Alpine, Amador, Butte, Calaveras, Colusa, Contra Costa, Del Norte, El Dorado, Fresno, Glenn, Humboldt, Imperial,
  Inyo, Kern, Kings, Lake, Lassen, Los Angeles, Madera, Marin, Mariposa, Mendocino, Merced, Modoc, Mono, Monterey, Napa,
  Nevada, Orange, Placer, Plumas, Riverside, Sacramento, San Benito, San Bernardino, San Diego, San Francisco, San Joaquin,
  San Luis Obispo, San Mateo, Santa Barbara, Santa Clara, Santa Cruz, Shasta, Sierra, Siskiyou, Solano, Sonoma, Stanislaus,
  Sutter, Tehama, Trinity, Tulare, Tuolumne, Ventura, Yolo, Yuba`
  .trim()
  .split(/,\s+/);

/** In alphabetical order. */
export const COUNTIES: readonly County[] = CALIFORNIA.map((name) => `${name}, CA`);

/** Where a family is taken to live while nothing else is known: the packaged catalogue is of this state. */
export const HOME_STATE = 'CA';

/** The state of a county: "CA" for "Fresno, CA". */
export const stateOf = (county: County): string => county.slice(-2);
