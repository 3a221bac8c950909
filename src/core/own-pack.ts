import type { Id } from './common.ts';

/** The pack of the programs that a clinic wrote itself; what is in it is marked as the clinic's own. */
export const OWN_PACK: Id = 'in-house';

/** Packs that no file may take the place of: the catalogue of the package, and the clinic's own programs. */
export const KEPT_PACKS: readonly Id[] = ['starter', OWN_PACK];
