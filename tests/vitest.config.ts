import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from '../src/build/content-plugin.ts';

/** A machine may be busy; how fast things are is measured by the bench, never here. */
const testTimeout = 20_000;
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [contentPlugin()],
        test: { name: 'core', testTimeout, environment: 'node', include: ['tests/{core,content,scripts}/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        plugins: [WxtVitest(), contentPlugin()],
        oxc: jsx,
        test: {
          name: 'ui',
          testTimeout,
          environment: 'happy-dom',
          include: ['tests/{data,ui,chart,background}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/ui-setup.ts'],
        },
      },
    ],
  },
});
