/** How the code of the extension's pages is cut into files. */
import type { WxtHooks } from 'wxt';

/**
 * What two pages or more share is one file. Left alone, the bundler cuts it by who needs what, and the panel waits for
 * twenty small files: each costs a few milliseconds before the first line runs.
 */
export const pageChunks: Partial<WxtHooks> = {
  'vite:build:extendConfig': (entrypoints, config) => {
    if (entrypoints.length < 2) return; // pages are built together, scripts one by one
    const output = config.build?.rollupOptions?.output;
    if (output && !Array.isArray(output)) output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
  },
};
