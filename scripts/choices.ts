/** Reads the values that `find` and `suggest` are asked with. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js/basic';
import type { Id } from '../src/core/common.ts';
import type { ConditionName } from '../src/core/condition-name.ts';
import { countiesNamed, countyOfFips, states } from '../src/core/geography.ts';
import type { County, Program } from '../src/core/program.ts';
import { countiesOfZip, isZip } from '../src/core/zip.ts';
import { InputError } from './cli.ts';

type Options = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;

/** Options and other words of the command line. Throws an InputError that ends with `usage`. */
export function readOptions<const O extends Options>(options: O, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true, args: process.argv.slice(2) });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. To specify|\. Did you/);
    throw new InputError(`${reason}.\n${usage}`);
  }
}

/** A whole number from 1 on. Throws an InputError. */
export function readLimit(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InputError(`--limit must be a whole number from 1 on, not "${text}".`);
  return Number(text);
}

/** A condition's id. Throws an InputError that names the nearest ones. */
export function readCondition(text: string, conditions: readonly ConditionName[]): Id {
  if (conditions.some(({ id }) => id === text)) return text;
  const named = conditions.filter(({ name, terms, abbreviations }) =>
    [name, ...terms, ...abbreviations].some((one) => one.toLowerCase() === text.toLowerCase()),
  );
  const near = named.length > 0 ? named : closest(text, conditions, ['id', 'name', 'terms']);
  throw new InputError(`There is no condition "${text}".${didYouMean(near.map(({ id }) => id))}`);
}

/** A county as people write it; without a state, California's comes first. Throws an InputError. */
export function readCounty(text: string): County {
  const named = /^\d{5}$/.test(text) ? [countyOfFips(text) ?? []].flat() : countiesNamed(text, 'CA');
  const [county] = named;
  if (county && named.length === 1) return county;
  if (county) throw new InputError(`There are ${named.length} counties "${text}": write one of ${named.join('; ')}.`);
  const all = states().flatMap(({ counties }) => counties);
  const inCalifornia = all.filter((one) => one.endsWith(', CA'));
  const near = closest(text, inCalifornia);
  const hint = isZip(text) ? ' A ZIP code goes with --zip.' : '';
  throw new InputError(`There is no county "${text}".${hint || didYouMean(near.length > 0 ? near : closest(text, all))}`);
}

/** The table that ships with the extension. */
export const zipTable = (): string => readFileSync(new URL('../src/public/zips.txt', import.meta.url), 'utf8');

/** The county of a ZIP code; the likeliest of several, with a word about the others on standard error. Throws an InputError. */
export function readZip(text: string): County {
  if (!isZip(text)) throw new InputError(`"${text}" is not a ZIP code such as 93701.`);
  const [county, ...others] = countiesOfZip(text, zipTable());
  if (!county) throw new InputError(`No county is known for the ZIP code ${text}.`);
  if (others.length > 0) process.stderr.write(`${text} is taken for ${county}; parts of it lie in ${others.join('; ')}.\n`);
  return county;
}

/** An ISO 639 code, or a language's English or own name. Throws an InputError. */
export function readLanguage(text: string, programs: readonly Program[]): string {
  const code = text.toLowerCase();
  const name = (one: string, inLanguage = 'en') => new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(one) ?? one;
  if (/^[a-z]{2,3}$/.test(code) && name(code) !== code) return code;
  const listed = [...new Set(programs.flatMap(({ languages }) => languages))];
  const named = listed.find((one) => [name(one), name(one, one)].some((other) => other.toLowerCase() === code));
  if (named) return named;
  const near = closest(
    text,
    listed.map((one) => `${one} (${name(one)})`),
  );
  throw new InputError(`There is no language "${text}".${didYouMean(near)}`);
}

/** One of some values. Throws an InputError. */
export function readChoice<T extends string>(option: string, text: string, values: readonly T[]): T {
  const value = values.find((one) => one === text);
  if (!value) throw new InputError(`--${option} must be one of ${values.join(', ')}, not "${text}".`);
  return value;
}

function closest<T>(text: string, among: readonly T[], keys?: string[]): T[] {
  const fuse = new Fuse(among, { threshold: 0.4, ignoreDiacritics: true, ...(keys ? { keys } : {}) });
  return fuse.search(text, { limit: 3 }).map(({ item }) => item);
}

const didYouMean = (near: readonly string[]): string => (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '');
