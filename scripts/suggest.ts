/**
 * npm run -s suggest -- [--json] [--limit N] --condition ID… [--county NAME | --zip ZIP] [--language CODE] [--age YEARS]
 *   [--format FORMAT] [--who WHO] [--stage STAGE]
 * Prints what the panel suggests when a chart shows these conditions: with --json one object, {"conditions",
 * "suggestions": [{"id", "name", "reasons": ["…"]}], "fallback": [the same]}. As on the panel, three and two unless
 * --limit says how many of each. Exit code 0: something is suggested; 1: nothing; 2: the question cannot be read.
 */
import { HOME_STATE } from '../src/core/county.ts';
import { Needs } from '../src/core/needs.ts';
import { Format, Stage, Who } from '../src/core/program.ts';
import { suggest } from '../src/core/suggest.ts';
import type { Suggestion } from '../src/core/suggestion.ts';
import { reasonWords } from '../src/panel/reason-words.ts';
import { readCatalogue } from './catalogue.ts';
import { readChoice, readCondition, readCounty, readLanguage, readLimit, readOptions, readZip } from './choices.ts';
import { InputError, print, run } from './cli.ts';
import { i18n } from './i18n.ts';

const USAGE =
  'Usage: npm run -s suggest -- [--json] [--limit N] --condition ID… [--county NAME | --zip ZIP] [--language CODE] [--age YEARS] [--format FORMAT] [--who WHO] [--stage STAGE]';

await run(() => {
  const { values, positionals } = readOptions(
    {
      json: { type: 'boolean' },
      limit: { type: 'string' },
      condition: { type: 'string', multiple: true },
      county: { type: 'string' },
      zip: { type: 'string' },
      language: { type: 'string' },
      age: { type: 'string' },
      format: { type: 'string' },
      who: { type: 'string' },
      stage: { type: 'string' },
    },
    USAGE,
  );
  // "--condition a b c" and "--condition a --condition b" mean the same.
  const asked = [...(values.condition ?? []), ...positionals];
  if (!values.condition) throw new InputError(`Which condition? ${USAGE}`);
  if (values.county !== undefined && values.zip !== undefined) throw new InputError('Give --county or --zip, not both.');
  const { programs, conditions, nameOf } = readCatalogue();
  const ids = [...new Set(asked.map((text) => readCondition(text, conditions)))];
  const needs = Needs.parse({
    // As in a panel where nobody has set a county.
    state: HOME_STATE,
    ...(values.county === undefined ? {} : { county: readCounty(values.county) }),
    ...(values.zip === undefined ? {} : { county: readZip(values.zip) }),
    ...(values.language === undefined ? {} : { language: readLanguage(values.language, programs) }),
    ...(values.age === undefined ? {} : { childAge: readAge(values.age) }),
    ...(values.format === undefined ? {} : { format: readChoice('format', values.format, Format.options) }),
    ...(values.who === undefined ? {} : { who: readChoice('who', values.who, Who.options) }),
    ...(values.stage === undefined ? {} : { stage: readChoice('stage', values.stage, Stage.options) }),
  });

  const found = ids.map((condition) => ({
    condition,
    status: 'present' as const,
    via: ['name' as const],
    sections: ['problems' as const],
    count: 1,
  }));
  const { fitting, fallback } = suggest({ found, needs, programs, conditions });
  const rows = (list: readonly Suggestion[], most: number) =>
    list.slice(0, readLimit(values.limit, most)).map(({ program: { id, name }, reasons }) => ({
      id,
      name,
      reasons: reasons.map((reason) => reasonWords(reason, nameOf)),
    }));
  const shown = { conditions: ids, suggestions: rows(fitting, 3), fallback: rows(fallback, 2) };
  if (fitting.length + fallback.length === 0) process.exitCode = 1;
  if (values.json) return print(shown);
  const lines = (list: typeof shown.fallback) => list.map(({ id, name, reasons }) => `${name} (${id})\n  ${reasons.join('; ')}\n`).join('');
  const more = fitting.length - shown.suggestions.length;
  process.stdout.write(lines(shown.suggestions) || `${i18n.t('chart.noMatch')}\n`);
  if (more > 0) process.stdout.write(`${i18n.t('chart.more', more)} (--limit)\n`);
  if (shown.fallback.length > 0) process.stdout.write(`\n${i18n.t('chart.always')}\n${lines(shown.fallback)}`);
});

function readAge(text: string): number {
  const age = Number(text);
  if (text.trim() === '' || !(age >= 0 && age <= 26)) throw new InputError(`--age must be a number of years from 0 to 26, not "${text}".`);
  return age;
}
