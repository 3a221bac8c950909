/** Vite plugin that checks content/ and serves it to the code as data. Never shipped. */
import type { Plugin } from 'vite';
import { compileLexicon } from '../core/detect/compile-lexicon.ts';
import { conditionName } from './condition-names.ts';
import { readConditions } from './read-content.ts';

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
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}

const modules: Record<string, () => unknown> = {
  'virtual:lexicon': () => compileLexicon(readConditions()),
  'virtual:conditions': () => readConditions().map(conditionName),
};
