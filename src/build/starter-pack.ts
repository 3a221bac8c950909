/** The packaged catalogue: programs and lessons of content/ as the first pack. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Pack } from '../core/pack.ts';
import { lintLessons } from './lesson-lint.ts';
import { ContentError } from './problem.ts';
import { CONTENT, readContent, readLessons } from './read-content.ts';

/** The pack built from `dir`. Throws a ContentError, also for lessons that break the rules of content/README.md. */
export function starterPack(dir: string = CONTENT): Pack {
  const breaches = lintLessons(readLessons(join(dir, 'lessons')));
  if (breaches.length) throw new ContentError(breaches);
  const { programs, lessons } = readContent(dir);
  const version = createHash('sha256').update(JSON.stringify({ programs, lessons })).digest('hex').slice(0, 16);
  return Pack.parse({ format: 1, id: 'starter', name: 'Beside starter catalogue', version, license: 'CC BY 4.0', programs, lessons });
}

/** Files that the package carries beside the bundles: /catalogue.json, the starter Pack. */
export const packagedFiles = (): { relativeDest: string; contents: string }[] => [
  { relativeDest: 'catalogue.json', contents: JSON.stringify(starterPack()) },
];
