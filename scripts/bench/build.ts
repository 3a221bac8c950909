/** node scripts/bench/build.ts FOLDER: builds and packs the extension for Chrome into a folder of its own. A program by itself, since WXT writes its progress to standard output. */
import { fileURLToPath } from 'node:url';
import { zip } from 'wxt';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Usage: node scripts/bench/build.ts FOLDER');
await zip({ root: fileURLToPath(new URL('../..', import.meta.url)), outDir });
