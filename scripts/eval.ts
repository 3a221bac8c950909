/**
 * npm run -s eval -- --gold FILE|- [--json] [--summary] [--peer context] [--min-precision N] [--min-recall N]
 * Holds the detector against your own notes, on your own machine; nothing is sent anywhere. FILE has one
 * JSON object per line (tests/gold/README.md explains it):
 *   {"id", "text" or "file", "style"?, "present": [ids], "historical"?, "uncertain"?, "family"?, "absent"?, "either"?, "comment"?}
 * Prints precision, recall and F1 by status and by condition, and every error with the term and the
 * assertion that led to it. --peer context prints the rates of plain ConText on the same mentions beside it (scripts/peers/context.ts).
 * --summary leaves the errors out, which quote the notes. --json prints one object.
 * Exit code 0; 1 when `present` stays below a bar that was given; 2 when the input is bad.
 */
import { parseArgs } from 'node:util';
import { InputError, run } from './cli.ts';
import { evaluate, PEERS, type Peer, say } from './evaluate.ts';

function bar(name: string, value: string | undefined): number {
  const number = value === undefined ? 0 : Number(value);
  if (value?.trim() === '' || !(number >= 0 && number <= 1))
    throw new InputError(`--${name} must be a number from 0 to 1, not "${value}".`);
  return number;
}

function peerOf(name: string | undefined): Peer | undefined {
  if (name === undefined) return undefined;
  if (!Object.hasOwn(PEERS, name)) throw new InputError(`There is no peer "${name}", only ${Object.keys(PEERS).join(', ')}.`);
  return name as Peer;
}

const OPTIONS = {
  gold: { type: 'string' },
  json: { type: 'boolean', default: false },
  summary: { type: 'boolean', default: false },
  peer: { type: 'string' },
  'min-precision': { type: 'string' },
  'min-recall': { type: 'string' },
} as const;

function readArgs() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    throw new InputError(
      'Usage: npm run -s eval -- --gold FILE|- [--json] [--summary] [--peer context] [--min-precision N] [--min-recall N]',
    );
  }
}

await run(async () => {
  const { gold, json, summary, peer: name, ...bars } = readArgs();
  if (!gold) throw new InputError('Say which gold file to read: npm run -s eval -- --gold FILE');
  const [precision, recall] = [bar('min-precision', bars['min-precision']), bar('min-recall', bars['min-recall'])];
  const result = await evaluate(gold, peerOf(name));
  const { errors, ...figures } = result;
  process.stdout.write(`${json ? JSON.stringify(summary ? figures : result) : say(result, { summary })}\n`);
  // Nothing found cannot be wrong, nothing expected cannot be missed.
  const { present } = result.status;
  if ((present.precision ?? 1) < precision || (present.recall ?? 1) < recall) process.exitCode = 1;
});
