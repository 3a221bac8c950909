import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from '../src/build/content-plugin.ts';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [contentPlugin()],
        test: { name: 'core', environment: 'node', include: ['tests/{core,content,scripts}/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        plugins: [WxtVitest(), contentPlugin()],
        oxc: jsx,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/{data,ui,chart,background}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/ui-setup.ts'],
        },
      },
    ],
  },
});
