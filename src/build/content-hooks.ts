/** What content/ asks of WXT: the packaged catalogue as a public file, and a new build when a file changes. */
import type { WxtHooks } from 'wxt';
import { managedSchemaFile } from './managed-schema.ts';
import { CONTENT } from './read-content.ts';
import { packagedFiles } from './starter-pack.ts';

export const contentHooks: Partial<WxtHooks> = {
  // Not `emitFile` of a Vite plugin: that runs once per group of entrypoints.
  'build:publicAssets': (_, files) => {
    files.push(...packagedFiles(), managedSchemaFile());
  },
  // The lexicon is built into the chart script, which no hot update reaches, and the catalogue is a public file.
  'server:started': ({ logger }, server) => {
    server.watcher.add(CONTENT);
    server.watcher.on('all', (_, file) => {
      if (file.startsWith(CONTENT)) server.restart().catch((error: unknown) => logger.error(error));
    });
  },
};
