import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  // Each test has a browser and a profile of its own. More than two wait for each other's processors longer than they gain.
  fullyParallel: true,
  workers: Math.min(2, availableParallelism()),
  // On a machine of others a browser may lose a race against its neighbors. What needed a second try is told, with why the first failed.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'dot' : 'list',
  use: { trace: 'off' },
});
