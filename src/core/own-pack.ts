import type { Id } from './common.ts';

/** The pack of the programs that a clinic wrote itself; what is in it is marked as the clinic's own. */
export const OWN_PACK: Id = 'in-house';
