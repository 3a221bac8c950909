#!/usr/bin/env node
/**
 * `node scripts/tool.js NAME …` runs scripts/NAME.ts, also on a fresh clone and under an older Node: `npm run scan`, `eval` and the others.
 * What it has to say meanwhile goes to standard error, since a tool's output is for machines too.
 */
import { install, root } from './bootstrap.js';

const print = console.log;
console.log = console.error;
await install({ browsers: false, ifMissing: true });
console.log = print;

const [name = ''] = process.argv.splice(2, 1);
process.argv[1] = `${root}scripts/${name}.ts`;
await import(new URL(`${name}.ts`, import.meta.url).href);
