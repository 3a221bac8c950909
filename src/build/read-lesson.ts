/**
 * A lesson in Markdown becomes a list of blocks. A closed set: what has no block is an error, so
 * that nothing in a lesson can ever become HTML. The notation is described in content/README.md.
 */
import { basename, extname } from 'node:path';
import { lexer, type Token, type Tokens } from 'marked';
import { FIGURES, LESSON_VIEWS, Lesson } from '../core/lesson.ts';
import type { z } from '../core/zod.ts';
import type { Problem } from './problem.ts';
import { type Read, readYaml } from './read-yaml.ts';

type Block = z.input<typeof Lesson>['blocks'][number];
type Run = { text: string; strong?: boolean };

/** Carries the place of a fault out of the nested tokens. */
class Fault extends Error {}

/**
 * Reads one lesson. Pushes a Problem per fault and returns undefined when there is one.
 * `text` is the file's text; the id is the file's name.
 */
export function readLesson(file: string, text: string, problems: Problem[]): Read<Lesson> | undefined {
  const [, front, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  if (front === undefined || body === undefined) {
    problems.push({ file, line: 1, reason: 'must start with a line "---", the fields of the lesson, and a line "---"' });
    return undefined;
  }
  const before = problems.length;
  const blocks: Block[] = [];
  const blockLines: number[] = [];
  let line = front.split('\n').length + 2;
  let question: { id: string; reviewOnly: boolean; prompt: string; line: number } | undefined;
  const fault = (at: number, reason: string) => problems.push({ file, line: at, reason });
  for (const token of lexer(body)) {
    const start = line;
    line += token.raw.split('\n').length - 1;
    try {
      if (token.type === 'space') continue;
      if (question && token.type !== 'list') throw new Fault('a question is followed by its answers, as a list of "- [ ]" and one "- [x]"');
      const asked = token.type === 'heading' ? asQuestion(plain(token.tokens)) : undefined;
      if (asked) question = { ...asked, line: start };
      else if (question) {
        const { line: at, ...rest } = question;
        blocks.push({ kind: 'question', ...rest, options: options(token as Tokens.List) });
        blockLines.push(at);
        question = undefined;
      } else {
        blocks.push(block(token));
        blockLines.push(start);
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      question = undefined;
      fault(start, error.message);
    }
  }
  if (question) fault(question.line, 'a question is followed by its answers, as a list of "- [ ]" and one "- [x]"');
  const id = basename(file, extname(file));
  if (problems.length > before) return undefined;
  const read = readYaml(front, Lesson, { file, extra: { id, blocks }, markdown: { linesBefore: 1, blockLines } }, problems);
  const lineOf: Read<Lesson>['lineOf'] = (...path) => (path[0] === 'blocks' && blockLines[Number(path[1])]) || (read?.lineOf(...path) ?? 1);
  return read && { ...read, lineOf };
}

/** "Question opener: Which …?" or "Review question opener-2: Which …?"; undefined for a heading that asks nothing. */
function asQuestion(heading: string) {
  const [, review, said] = /^(Question|Review question)\b(.*:.*)$/.exec(heading) ?? [];
  if (said === undefined) return undefined;
  const [, id, prompt] = /^ ([a-z0-9-]+):\s*(\S.*)$/.exec(said) ?? [];
  if (id === undefined || prompt === undefined)
    throw new Fault('a question has a short name of its own before the colon: "## Question opener: Which …?"');
  return { id, reviewOnly: review === 'Review question', prompt };
}

function block(token: Token): Block {
  switch (token.type) {
    case 'heading':
      if (token.depth !== 2) throw new Fault('a heading is written with two signs: "## …"');
      return { kind: 'heading', text: plain(token.tokens) };
    case 'paragraph': {
      const [image, ...rest] = token.tokens ?? [];
      if (image?.type === 'image' && rest.length === 0) return figure(image as Tokens.Image);
      return { kind: 'paragraph', runs: runs(token.tokens) };
    }
    case 'list':
      return { kind: 'list', ordered: token.ordered, items: (token as Tokens.List).items.map(item) };
    case 'blockquote':
      return quote(token as Tokens.Blockquote);
    case 'table':
      return {
        kind: 'table',
        header: token.header.map((cell: Tokens.TableCell) => plain(cell.tokens)),
        rows: token.rows.map((row: Tokens.TableCell[]) => row.map((cell) => plain(cell.tokens))),
      };
    case 'html':
      throw new Fault('HTML is not allowed in a lesson');
    default:
      throw new Fault(`a lesson has no place for this (${token.type}): "${token.raw.trim().slice(0, 40)}"`);
  }
}

/** "> Fact: … [source](https://…)", "> Try it: … [Find](view:find)", or a plain quotation. */
function quote(token: Tokens.Blockquote): Block {
  const [paragraph, ...rest] = token.tokens;
  if (paragraph?.type !== 'paragraph' || rest.length) throw new Fault('a quotation, a fact or a try-it is one paragraph');
  const tokens = paragraph.tokens ?? [];
  const label = /^(Fact|Try it):\s+/.exec(paragraph.text)?.[1];
  if (!label) return { kind: 'quote', runs: runs(tokens) };
  const link = tokens.at(-1) as Tokens.Link | undefined;
  if (link?.type !== 'link')
    throw new Fault(
      label === 'Fact'
        ? 'a fact ends with its source: [what it is](https://…)'
        : 'a try-it ends with the place in Beside: [Find](view:find)',
    );
  const said = withoutLabel(runs(tokens.slice(0, -1)), label);
  if (label === 'Fact') return { kind: 'fact', runs: said, source: { text: plain(link.tokens), url: link.href } };
  const view = LESSON_VIEWS.find((one) => link.href === `view:${one}`);
  if (!view) throw new Fault(`a try-it ends with the place in Beside: [Find](view:find). There are: ${LESSON_VIEWS.join(', ')}`);
  return { kind: 'try', text: said.map((run) => run.text).join(''), view };
}

function withoutLabel(all: Run[], label: string): Run[] {
  const [first, ...rest] = all;
  const kept = [{ ...first, text: (first?.text ?? '').replace(new RegExp(`^${label}:\\s+`), '') }, ...rest].filter(
    (run) => run.text !== '',
  );
  const last = kept.at(-1);
  if (!last) throw new Fault(`there is nothing after "${label}:"`);
  return [...kept.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** Answers: the first line of an item is the answer, the indented lines under it say why. */
function options(token: Tokens.List) {
  return token.items.map((entry) => {
    if (!entry.task) throw new Fault(`an answer starts with "- [ ]", or "- [x]" for the right one: "${entry.text.slice(0, 40)}"`);
    const [answer = '', ...why] = item(entry)
      .map((run) => run.text)
      .join('')
      .split('\n');
    if (!why.length) throw new Fault(`an answer needs its reason on the next line, indented: "${answer.slice(0, 40)}"`);
    return { text: answer.trim(), right: entry.checked === true, why: why.map((part) => part.trim()).join(' ') };
  });
}

function item(entry: Tokens.ListItem): Run[] {
  const inner = entry.tokens.filter((token) => token.type !== 'checkbox');
  const [only, ...rest] = inner;
  if (!only || rest.length || (only.type !== 'text' && only.type !== 'paragraph'))
    throw new Fault('a list item is one short text, with no list inside it');
  return runs((only as Tokens.Text).tokens, entry.task);
}

function figure(image: Tokens.Image): Block {
  const name = FIGURES.find((one) => image.href === `figure:${one}`);
  if (!name) throw new Fault(`a figure is one that Beside draws: ![what it shows](figure:name). There are: ${FIGURES.join(', ')}`);
  return { kind: 'figure', name, alt: image.text };
}

const plain = (tokens: Token[] | undefined) =>
  runs(tokens)
    .map((run) => run.text)
    .join('');

/** Text with **strong** as the only emphasis. A line break is a space unless `keepLines`. */
function runs(tokens: Token[] | undefined, keepLines = false): Run[] {
  return (tokens ?? []).map((token) => {
    if (token.type !== 'text' && token.type !== 'escape' && token.type !== 'strong')
      throw new Fault(
        token.type === 'link'
          ? `a link stands only at the end of a fact or a try-it: "${token.raw}"`
          : `only **bold** is allowed inside a sentence: "${token.raw.slice(0, 40)}"`,
      );
    const text = token.type === 'strong' ? plain(token.tokens) : token.text;
    return { text: keepLines ? text : text.replace(/\s*\n\s*/g, ' '), ...(token.type === 'strong' ? { strong: true } : {}) };
  });
}
