/** The local web site that browsers are sent to: the demonstration chart under /, the chart pages of the tests under /charts/. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Served, serve } from './serve.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The unpacked extension that `wxt build` makes. */
export const EXTENSION = fromRoot('.output/chrome-mv3');

/** The invented children of tests/demo-chart by what they are there for. */
export const CHILDREN = { dravet: 'demo-1001', down: 'demo-1002', cf: 'demo-1003', healthy: 'demo-1004' } as const;
export type ChildName = keyof typeof CHILDREN;

export type Site = Served & {
  /** Address of a child in the demonstration chart. */
  demo(child: ChildName): string;
  /** Address of a file in tests/charts. */
  chart(file: string): string;
};

/** Throws when the demonstration chart has not been built. */
export async function serveSite(port = 0): Promise<Site> {
  const demo = fromRoot('.demo/chart');
  if (!existsSync(demo)) throw new Error('The demonstration chart is not built: npx vite build --config tests/demo-chart/vite.config.ts');
  const served = await serve({ '/': demo, '/charts/': fromRoot('tests/charts') }, port);
  return {
    ...served,
    demo: (child) => `${served.url}/Patient/${CHILDREN[child]}`,
    chart: (file) => `${served.url}/charts/${file}`,
  };
}
