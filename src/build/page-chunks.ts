/** How the code of the extension's pages is cut into files. */
import type { WxtHooks } from 'wxt';

/** What the panel runs before its first suggestion begins here, with what WXT adds to every page; what is imported only later (`import()`) does not count. */
const FIRST = /\/src\/(panel\/LivePanel\.tsx|ui\/(parts\/ErrorBoundary\.tsx|base\.css))$|virtual:wxt-/;

/**
 * What two pages or more share is one file, but for what the panel needs before its first suggestion, which is another: no page
 * opens slower than the panel should. Left alone, the bundler cuts it by who needs what, and the panel waits for
 * twenty small files: each costs a few milliseconds before the first line runs.
 */
export const pageChunks: Partial<WxtHooks> = {
  'vite:build:extendConfig': (entrypoints, config) => {
    if (entrypoints.length < 2) return; // pages are built together, scripts one by one
    config.build = { ...config.build, modulePreload: { polyfill: false } }; // for browsers far older than ours
    const output = config.build.rollupOptions?.output;
    if (output && !Array.isArray(output))
      output.codeSplitting = {
        groups: [
          { name: 'first', test: FIRST, priority: 1 },
          { name: 'shared', minShareCount: 2 },
        ],
      };
  },
};
