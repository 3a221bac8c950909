/**
 * npm run -s scan -- [--html] FILE|-       one text or page
 * npm run -s scan -- [--html] --jsonl [FILE|-]   lines of {"id", "text"}
 * Prints one JSON line per input: {"id", "found": [{"condition", "status", "via", "mentions": [{"start",
 * "end", "text", "negation", "experiencer", "temporality", "section"}]}]}. With --html the offsets refer
 * to the text that was read, which is printed too as "text".
 */
import { basename } from 'node:path';
import { readConditions } from '../src/build/read-content.ts';
import { compileLexicon } from '../src/core/detect/compile-lexicon.ts';
import { detect, type Mention, resolve } from '../src/core/detect/detect.ts';
import { type Lexicon, loadLexicon } from '../src/core/detect/lexicon.ts';
import { readPlainText } from '../src/core/detect/plain-text.ts';
import { eachLine, InputError, print, readInput, run, textOf } from './cli.ts';

type Read = { text: string; mentions: Mention[] };
type Reader = (input: string, lexicon: Lexicon) => Read;

const shifted = (mention: Mention, offset: number): Mention => ({ ...mention, start: mention.start + offset, end: mention.end + offset });

const readText: Reader = (text, lexicon) => ({
  text,
  mentions: readPlainText(text).flatMap(({ block, place, offset }) =>
    detect(block, () => place, lexicon).map((mention) => shifted(mention, offset)),
  ),
});

function report({ text, mentions }: Read, lexicon: Lexicon) {
  return resolve(mentions, lexicon).map(({ condition, status, via }) => ({
    condition,
    status,
    via,
    mentions: mentions
      .filter((mention) => mention.condition === condition)
      .map(({ start, end, negation, experiencer, temporality, section }) => ({
        start,
        end,
        text: text.slice(start, end),
        negation,
        experiencer,
        temporality,
        section,
      })),
  }));
}

await run(async () => {
  const args = process.argv.slice(2);
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...flags].find((flag) => flag !== '--html' && flag !== '--jsonl');
  if (unknown) throw new InputError(`There is no option ${unknown}; use --html and --jsonl.`);
  const file = files[0] ?? (flags.has('--jsonl') ? '-' : undefined);
  if (file === undefined || files.length > 1) throw new InputError('Usage: npm run -s scan -- [--html] [--jsonl] FILE|-');
  const input = readInput(file);
  const lexicon = loadLexicon(compileLexicon(readConditions()));
  // happy-dom takes a second to load, so only pages pay for it.
  const read: Reader = flags.has('--html') ? (await import('./read-html.ts')).readHtml : readText;
  const answer = (id: unknown, text: string) => {
    const result = read(text, lexicon);
    return { id, ...(flags.has('--html') ? { text: result.text } : {}), found: report(result, lexicon) };
  };
  if (flags.has('--jsonl')) eachLine(input, (row, id) => answer(id, textOf(row, 'text')));
  else print(answer(file === '-' ? '-' : basename(file), input));
});
