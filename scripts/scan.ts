/**
 * npm run -s scan -- [--html] FILE|-       one text or page; a file .xml is a clinical document (HL7 CDA) and read as its page
 * npm run -s scan -- [--html] --jsonl [FILE|-]   lines of {"id", "text"}
 * Prints one JSON line per input: {"id", "found": [{"condition", "status", "via", "mentions": [{"start",
 * "end", "text", "negation", "experiencer", "temporality", "section"}]}]}. With --html the offsets refer
 * to the text that was read, which is printed too as "text".
 */
import { basename, extname } from 'node:path';
import { readConditions } from '../src/build/read-content.ts';
import { compileLexicon } from '../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../src/core/detect/lexicon.ts';
import { readerOf, report } from './chart-text.ts';
import { eachLine, InputError, print, readInput, run, textOf } from './cli.ts';

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
  const html = flags.has('--html') || extname(file).toLowerCase() === '.xml';
  const read = await readerOf({ html });
  const answer = (id: unknown, text: string) => {
    const result = read(text, lexicon);
    return { id, ...(html ? { text: result.text } : {}), found: report(result, lexicon) };
  };
  if (flags.has('--jsonl')) eachLine(input, (row, id) => answer(id, textOf(row, 'text')));
  else print(answer(file === '-' ? '-' : basename(file), input));
});
