/** The packaged catalogue for the command line, read as the build reads it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionName } from '../src/build/condition-names.ts';
import { ROOT } from '../src/build/problem.ts';
import { CONTENT, readConditions, readPrograms } from '../src/build/read-content.ts';
import type { Id } from '../src/core/common.ts';
import type { ConditionName } from '../src/core/condition-name.ts';
import type { Program } from '../src/core/program.ts';

export type Catalogue = { programs: readonly Program[]; conditions: readonly ConditionName[]; nameOf(id: Id): string };

/** Programs and conditions of content/. Throws a ContentError. */
export function readCatalogue(): Catalogue {
  const { programs, conditions } = once(() => ({ programs: readPrograms(), conditions: readConditions().map(conditionName) }));
  const names = new Map(conditions.map(({ id, name }) => [id, name]));
  return { programs, conditions, nameOf: (id) => names.get(id) ?? id };
}

const KEPT = join(ROOT, 'node_modules/.cache/beside/catalogue.json');

/**
 * Reading 800 YAML files takes a second or two, which is too long for a question. What was read is kept under
 * a hash of every file that goes into it, code included, so that it can never be old.
 */
function once<T>(read: () => T): T {
  const key = createHash('sha256');
  for (const folder of [join(CONTENT, 'conditions'), join(CONTENT, 'programs'), join(ROOT, 'src/build'), join(ROOT, 'src/core')])
    for (const name of readdirSync(folder).sort())
      if (/\.(yaml|ts)$/.test(name)) key.update(`${folder}/${name}\0`).update(readFileSync(join(folder, name)));
  const hash = key.digest('hex');
  try {
    const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
    if (kept.hash === hash) return kept.value;
  } catch {
    // Not kept yet, or cut short: it is read anew.
  }
  const value = read();
  try {
    mkdirSync(join(KEPT, '..'), { recursive: true });
    writeFileSync(KEPT, JSON.stringify({ hash, value }));
  } catch {
    // A folder that cannot be written costs only time.
  }
  return value;
}
