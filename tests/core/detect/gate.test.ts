/** The gate opens for whatever matches: what is read through it is what trying every expression would read. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { assertSpan } from '../../../src/core/detect/context.ts';
import { CUTS_LEFT, CUTS_RIGHT, isOpen, type Lock, locks, openAround } from '../../../src/core/detect/gate.ts';
import { clausesOf } from '../../../src/core/detect/literals.ts';
import { chanceOf, type Side } from '../../../src/core/detect/pieces.ts';
import { conditions } from './fixture.ts';
import { sample } from './sample.ts';

const GATE = '../../../src/core/detect/gate.ts';
const patternsOf = (lock: Lock) =>
  (['left', 'right', 'around'] as const).flatMap((side) =>
    (lock[side] ?? []).flatMap((one) => (one ? [{ side, pattern: new RegExp(one.source, one.flags.replace('g', '')) }] : [])),
  );
const all = locks.flatMap(patternsOf);

const names = conditions.flatMap(({ name, nameEs, abbreviations }) => [name, nameEs ?? name, ...abbreviations.map(({ text }) => text)]);
const filler =
  'the of in and with he she was has no not today mother seen 3 2019 Dr. la de niño é ſick K — … ... ___ ( ) : ; , ? “ ” / \n \t - ñ é'.split(
    ' ',
  );

/** A part of a sentence: texts that frames match, cut or whole, amid words, names and signs. */
const part = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...all), fc.infiniteStream(fc.nat(0xffff)), fc.nat(6), fc.nat(6))
          .map(([{ pattern }, numbers, from, to]) => {
            const text = sample(pattern, (below) => (numbers.next().value as number) % below);
            return to === 0 ? text.slice(from) : from === 0 ? text.slice(0, -to) : text;
          }),
      },
      { weight: 2, arbitrary: fc.constantFrom(...filler) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    ),
    { maxLength: 7 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', ' ', '', ', ', '\n'), { minLength: parts.length, maxLength: parts.length })
      .map((joints) => parts.map((one, i) => one + joints[i]).join('')),
  );

/** A mention, most often between what one lock asks for. */
const around = fc
  .record({
    lock: fc.constantFrom(...locks),
    numbers: fc.infiniteStream(fc.nat(0xffff)),
    noise: fc.tuple(part, part),
    own: fc.constantFrom(...names, 'wrong', 'patient', 'ill'),
    out: fc.nat(60),
    past: fc.nat(60),
  })
  .map(({ lock, numbers, noise, own, out, past }) => {
    const on = (side: Side) =>
      (lock[side] ?? []).map((one) => (one ? sample(one, (below) => (numbers.next().value as number) % below) : '')).join('');
    const left = noise[0] + (out % 5 === 0 ? '' : on('around') + on('left'));
    const right = (past % 5 === 0 ? '' : on('right')) + noise[1];
    const text = left + own + right;
    const [from, to] = [left.length, left.length + own.length];
    return {
      text,
      from,
      to,
      first: Math.min(from, out % 4 === 0 ? out : 0),
      last: Math.max(to, text.length - (past % 4 === 0 ? past : 0)),
    };
  });

/** All texts on which an expression of a side is tried. */
function tried(
  side: Side,
  { text, from, to, first, last }: { text: string; from: number; to: number; first: number; last: number },
): string[] {
  const [left, right] = [text.slice(first, from), text.slice(to, last)];
  const back = text.slice(Math.max(0, from - 120), from);
  const ahead = text.slice(to, to + 120);
  if (side === 'left') return [left, ...CUTS_LEFT.map((cut) => left.slice(-cut)), back, back.slice(-40)];
  if (side === 'right') return [right, ...CUTS_RIGHT.map((cut) => right.slice(0, cut)), ahead, text.slice(to, to + 140)];
  return [back + text.slice(from, to) + ahead];
}

test('whatever matches on its sides is open', () => {
  let matches = 0;
  fc.assert(
    fc.property(around, (span) => {
      const open = openAround(span);
      const texts = { left: tried('left', span), right: tried('right', span), around: tried('around', span) };
      locks.forEach((lock, number) => {
        if (isOpen(open, number)) return;
        const missed = patternsOf(lock).every(({ side, pattern }) => texts[side].some((text) => pattern.test(text)));
        expect(missed, `${number} ${patternsOf(lock).map(({ pattern }) => pattern.source)}`).toBe(false);
      });
      matches += locks.filter((lock) =>
        patternsOf(lock).every(({ side, pattern }) => texts[side].some((text) => pattern.test(text))),
      ).length;
    }),
    { numRuns: 500 },
  );
  // The texts are such that expressions do match.
  expect(matches).toBeGreaterThan(200);
}, 120_000);

test.each([
  ['as it is', (text: string) => text, ''],
  ['cut off within a word', (text: string) => text, 'xx'],
  // To an expression that minds no case these are s and k.
  ['with other signs for s and k', (text: string) => text.replace(/s/g, '\u017f').replace(/k/g, '\u212a'), ''],
])(
  'each expression opens for a text made of it, %s',
  (_, change, out) => {
    const closed: string[] = [];
    let matches = 0;
    locks.forEach((lock, number) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(0xffff)), (numbers) => {
          const next = (below: number) => (numbers.next().value as number) % below;
          const on = (side: Side) => change((lock[side] ?? []).map((one) => (one ? sample(one, next) : '')).join(' '));
          const left = out + on('around') + on('left');
          const text = `${left}asthma${on('right')}`;
          const span = { text, from: left.length, to: left.length + 6, first: out.length, last: text.length };
          const matched = patternsOf(lock).every(({ side, pattern }) => tried(side, span).some((one) => pattern.test(one)));
          if (!matched) return;
          matches++;
          if (!isOpen(openAround(span), number)) closed.push(`${number}: ${text}`);
        }),
        { numRuns: 12 },
      );
    });
    expect(closed).toEqual([]);
    expect(matches).toBeGreaterThan(locks.length);
  },
  120_000,
);

describe('through the gate and without it', () => {
  let ungated: typeof assertSpan;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock(GATE, async (original) => ({ ...(await original<object>()), openAround: () => new Int32Array(64).fill(-1) }));
    ({ assertSpan: ungated } = await import('../../../src/core/detect/context.ts'));
    vi.doUnmock(GATE);
  });

  test('a sentence says the same', () => {
    const place = { headings: [], near: '' };
    fc.assert(
      fc.property(around, ({ text, from, to }) => {
        expect(assertSpan({ text }, from, to, place)).toEqual(ungated({ text }, from, to, place));
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

describe('what an expression cannot match without', () => {
  test.each<[RegExp, Side, string[][]]>([
    [/\bno (?:doubt|question)\b/i, 'left', [[' no doubt', ' no quest']]],
    [/^ (?:is|was) [^.]{0,9}\bgone\b/, 'right', [['^ is ', '^ was '], [' gone ']]],
    [/\bof (?:an? )?$/i, 'left', [[' of ^', ' of a ^', ' of an ^']]],
    [/(?:[a-zÀ-ɏ-]+ )*?ni[nñ]o/i, 'left', []],
    [/^ ?[[(][a-zÀ-ɏ]*#/i, 'right', [['(', '['], ['#']]],
    [/\b(?:on\w+|by) c/, 'left', [[' by', ' on']]],
    [/\bfoo|\w+bar/, 'left', []],
  ])('%s', (pattern, side, clauses) => {
    const found = clausesOf(pattern, side).map((clause) => [...clause].sort());
    for (const clause of clauses) expect(found).toContainEqual([...clause].sort());
    if (clauses.length === 0) expect(found).toEqual([]);
  });

  test('common words are weaker than rare ones', () => {
    expect(chanceOf(' the ')).toBeGreaterThan(chanceOf(' leaflet '));
    expect(chanceOf(' of')).toBeGreaterThan(chanceOf('^ of'));
  });
});
