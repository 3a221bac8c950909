#!/usr/bin/env node
/** `npm run demo`: installs what is missing, then shows Beside on the demonstration chart (demo-run.ts). */
import { install, must, root, say } from './bootstrap.js';

await install();
const { demo } = await import('./demo-run.ts');
process.exit(await demo(process.argv.slice(2), { must, root, say }));
