/** The invented children of the demonstration chart, in the order of its side navigation. */
import { nayeli } from './children/nayeli.ts';
import { oliver } from './children/oliver.ts';
import { priya } from './children/priya.ts';
import { theo } from './children/theo.ts';
import type { Child } from './fhir.ts';

export const children: readonly Child[] = [nayeli, theo, priya, oliver];
