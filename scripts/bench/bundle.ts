/** The parts of the bench that run in a page, as one script. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { contentPlugin } from '../../src/build/content-plugin.ts';

/** The script that defines `bench` (page.ts). Throws when it cannot be bundled. */
export async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [contentPlugin()],
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['iife'], name: 'besideBench' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}
