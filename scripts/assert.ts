/**
 * npm run -s assert -- [FILE|-]
 * Reads lines {"id", "text", "start", "end"} (a concept's place in a text; offsets in UTF-16 units, end
 * excluded) and prints {"id", "negation", "experiencer", "temporality"} for each.
 */
import { assertSpan } from '../src/core/detect/context.ts';
import { readPlainText } from '../src/core/detect/plain-text.ts';
import { eachLine, InputError, readInput, run, textOf } from './cli.ts';

await run(() => {
  const args = process.argv.slice(2);
  if (args.length > 1 || args[0]?.startsWith('--'))
    throw new InputError('Usage: npm run -s assert -- [FILE|-], with lines of {"id","text","start","end"}.');
  eachLine(readInput(args[0] ?? '-'), (row, id) => {
    const text = textOf(row, 'text');
    const { start, end } = row;
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw new InputError('"start" and "end" must be whole numbers.');
    const [from, to] = [Number(start), Number(end)];
    if (from < 0 || from >= to || to > text.length)
      throw new InputError(`"start" ${from} and "end" ${to} do not mark a part of the text, which has ${text.length} characters.`);
    const blocks = readPlainText(text);
    const own = blocks.find(({ offset, block }) => offset <= from && to <= offset + block.text.length);
    const { block, place, offset } = own ?? { block: { text }, place: { headings: [], near: '' }, offset: 0 };
    const { negation, experiencer, temporality } = assertSpan(block, from - offset, to - offset, place);
    return { id, negation, experiencer, temporality };
  });
});
