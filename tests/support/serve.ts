/** A static server for the demonstration chart and the chart pages of the tests: Node's own http, this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

export type Served = {
  /** Without a slash at the end: http://127.0.0.1:41234 */
  url: string;
  /** Answers a path with this text from now on, before any file; for pages that a test writes itself. */
  page(path: string, body: string | Buffer, type?: string): string;
  close(): Promise<void>;
};

/**
 * Serves each folder of `mounts` under its path ('/' or '/charts/'). A path under '/' that is no file answers
 * with index.html, since the demonstration chart routes in the browser. Port 0, the default, takes a free one.
 * Throws when the port is taken.
 */
export async function serve(mounts: Record<string, string>, port = 0): Promise<Served> {
  const written = new Map<string, { body: string | Buffer; type: string }>();
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  const answer = async (path: string) => {
    const page = written.get(path);
    if (page) return page;
    const prefix = prefixes.find((mount) => path.startsWith(mount));
    const folder = prefix && mounts[prefix];
    if (!prefix || !folder) return null;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file.startsWith(normalize(folder + sep)) && extname(file))
      return readFile(file).then(
        (body) => ({ body, type: TYPES[extname(file)] ?? 'application/octet-stream' }),
        () => null,
      );
    return prefix === '/' ? { body: await readFile(join(folder, 'index.html')), type: 'text/html; charset=utf-8' } : null;
  };

  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(path).then(
      (found) => {
        response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', 'cache-control': 'no-cache' });
        response.end(found?.body ?? 'Not found');
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    page(path, body, type = 'text/html; charset=utf-8') {
      written.set(path, { body, type });
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
