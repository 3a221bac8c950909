/** What the package weighs, what it asks for at install, and what it asks of the network when nobody configured anything. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from '../../tests/support/browser.ts';
import { requestsIn } from '../../tests/support/net-log.ts';
import { serve } from '../../tests/support/serve.ts';
import { framePage } from './chart-page.ts';
import { rest } from './charts.ts';
import type { Built } from './extension.ts';
import { atMost, type Figure } from './figure.ts';

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

export async function measureWeights({ folder, archive }: Built): Promise<Figure[]> {
  const script = join(folder, 'content-scripts/chart.js');
  const { warnings, requests } = await ask(folder);
  return [
    atMost(60, {
      name: 'chart script with its lexicon, gzipped',
      value: gzipped(script),
      unit: 'kB',
      peers: [{ name: 'kB, not gzipped', value: statSync(script).size / 1000 }],
    }),
    atMost(2, { name: 'package, zipped', value: statSync(archive).size / 1e6, unit: 'MB' }),
    atMost(0, { name: 'install warnings', value: warnings.length, unit: 'warnings' }),
    atMost(0, { name: 'network requests by default', value: requests, unit: 'requests' }),
  ];
}

/** Asks Chromium: its own warnings for this manifest, and its own log of what was requested while a site was allowed, read, and shown in the panel. */
async function ask(extension: string): Promise<{ warnings: string[]; requests: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'beside-bench-'));
  const netLog = join(folder, 'net.json');
  const served = await serve({});
  try {
    const beside = await launch({ extension, netLog });
    const warnings = await beside.inWorker(() =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
    );
    const page = await beside.page(served.page('/frame.html', framePage));
    await beside.allowSite(page);
    await rest(page);
    await beside.close();
    // Chromium asks its maker for the time and for updates, on nobody's behalf; whoever else asks has a name.
    const requests = requestsIn(netLog).filter(({ url, initiator }) => initiator !== 'not an origin' && new URL(url).origin !== served.url);
    return { warnings, requests: requests.length };
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
