import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';

let child: ChildProcess | undefined;
afterEach(() => child?.kill());

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Resolves to the first line that the preview prints. */
const started = (port: number) =>
  new Promise<string>((done, fail) => {
    child = spawn(process.execPath, ['scripts/lesson-preview.ts', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout?.once('data', (data: Buffer) => done(data.toString()));
    child.once('exit', (code) => fail(new Error(`ended with ${code}`)));
  });

test('the preview answers at the address that it names, with every lesson and the sentences of the panel', {
  timeout: 60_000,
}, async () => {
  const address = /http:\S+/.exec(await started(await freePort()))?.[0] ?? '';
  const get = async (path: string) => (await fetch(new URL(path, address))).text();
  const { lessons, problems } = JSON.parse(await get('/lessons.json'));
  expect(lessons).toHaveLength(20);
  expect(problems).toEqual([]);
  expect(await get('/')).toContain('sentences.ts');
  expect(await get('/main.tsx')).toContain('LessonBlocks');
  expect(JSON.parse(await get('/es.json')).learn_title.message).toBeTruthy();
});
