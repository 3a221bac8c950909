/** The packaged catalogue: programs and lessons of content/ as the first pack. */
import { createHash } from 'node:crypto';
import { Pack } from '../core/pack.ts';
import { CONTENT, readContent } from './read-content.ts';

/** The pack built from `dir`. Throws a ContentError. */
export function starterPack(dir: string = CONTENT): Pack {
  const { programs, lessons } = readContent(dir);
  const version = createHash('sha256').update(JSON.stringify({ programs, lessons })).digest('hex').slice(0, 16);
  return Pack.parse({ format: 1, id: 'starter', name: 'Beside starter catalogue', version, license: 'CC BY 4.0', programs, lessons });
}

/** Files that the package carries beside the bundles: /catalogue.json, the starter Pack. */
export const packagedFiles = (): { relativeDest: string; contents: string }[] => [
  { relativeDest: 'catalogue.json', contents: JSON.stringify(starterPack()) },
];
