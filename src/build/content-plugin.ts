/** Vite plugin that checks content/ and serves it to the code as data. Never shipped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Condition } from '../core/condition.ts';
import type { ConditionName } from '../core/condition-name.ts';
import { ROOT } from './problem.ts';
import { CONTENT, readConditions } from './read-content.ts';

/**
 * Serves `virtual:lexicon` (what the chart script matches) and `virtual:conditions` (names, for panel
 * and search). A mistake in a content file stops the build with file, line and reason.
 */
export function contentPlugin(): Plugin {
  return {
    name: 'beside-content',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      // JSON.parse of a string starts faster than the same data as a literal (v8.dev/blog/cost-of-javascript-2019).
      return make().then((data) => ({ code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`, moduleType: 'js' }));
    },
    configureServer: (server) => {
      server.watcher.add(CONTENT);
    },
    hotUpdate({ file, modules: changed }) {
      if (!file.startsWith(CONTENT)) return undefined;
      const served = Object.keys(modules).flatMap((id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []);
      return [...changed, ...served];
    },
  };
}

const modules: Record<string, () => Promise<unknown>> = {
  'virtual:lexicon': async () => {
    // Until the detector is here there is nothing to compile for.
    const compiler = join(ROOT, 'src/core/detect/compile-lexicon.ts');
    if (!existsSync(compiler)) return { empty: true };
    const { compileLexicon } = await import(/* @vite-ignore */ pathToFileURL(compiler).href);
    return compileLexicon(readConditions());
  },
  'virtual:conditions': async () => readConditions().map(conditionName),
};

const conditionName = ({ id, kind, name, nameEs, parent, terms, codes, abbreviations }: Condition): ConditionName => ({
  id,
  kind,
  name,
  ...(nameEs ? { nameEs } : {}),
  ...(parent ? { parent } : {}),
  terms,
  icd10cm: codes.icd10cm,
  abbreviations: abbreviations.map(({ text }) => text),
});
