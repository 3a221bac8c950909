/**
 * npm run -s find -- [--json] [--limit N] [--county NAME | --zip ZIP] [--language CODE] [--condition ID] WORDS…
 * Searches the packaged catalogue as the panel does. With --json it prints one object, {"query", "results":
 * [{"id", "name", "reasons": ["…"]}]}, best first. Exit code 0: found; 1: nothing found; 2: the question cannot be read.
 */
import { HOME_STATE } from '../src/core/county.ts';
import { sourceInMemory } from '../src/core/program-source.ts';
import { countiesOfZip, namingCounty, zipIn } from '../src/core/zip.ts';
import { placeWords, reasonWords } from '../src/panel/reason-words.ts';
import { comma } from '../src/ui/words.ts';
import { readCatalogue } from './catalogue.ts';
import { readCondition, readCounty, readLanguage, readLimit, readOptions, readZip, zipTable } from './choices.ts';
import { InputError, print, run } from './cli.ts';
import { i18n } from './i18n.ts';

const USAGE = 'Usage: npm run -s find -- [--json] [--limit N] [--county NAME | --zip ZIP] [--language CODE] [--condition ID] WORDS…';

await run(() => {
  const { values, positionals } = readOptions(
    {
      json: { type: 'boolean' },
      limit: { type: 'string' },
      county: { type: 'string' },
      zip: { type: 'string' },
      language: { type: 'string' },
      condition: { type: 'string' },
    },
    USAGE,
  );
  const limit = readLimit(values.limit, 10);
  const { programs, conditions, nameOf } = readCatalogue();
  if (values.county !== undefined && values.zip !== undefined) throw new InputError('Give --county or --zip, not both.');
  const place = values.county === undefined ? undefined : readCounty(values.county);
  const county = values.zip === undefined ? place : readZip(values.zip);
  const language = values.language === undefined ? undefined : readLanguage(values.language, programs);
  const condition = values.condition === undefined ? undefined : readCondition(values.condition, conditions);
  const query = positionals.join(' ');

  const source = sourceInMemory(programs, conditions);
  const zip = zipIn(query);
  const asked = zip ? namingCounty(query, zip, countiesOfZip(zip, zipTable())) : query;
  const found = source.ask(asked, { facets: { county, condition, language }, home: HOME_STATE, most: limit });
  const listed = source.read(found.hits.map(({ at }) => at));
  const results = found.hits.flatMap(({ matched, throughCondition }, i) => {
    const program = listed[i];
    if (!program) return [];
    const through = throughCondition && nameOf(throughCondition);
    const words = matched.map(nameOf).filter((word) => word !== through);
    return {
      id: program.id,
      name: program.name,
      reasons: [
        ...(through ? [i18n.t('find.match.condition', { name: through })] : []),
        ...(words.length > 0 ? [i18n.t('find.match.words', { words: comma(words) })] : []),
        ...(condition && !through ? [i18n.t('find.match.condition', { name: nameOf(condition) })] : []),
        ...(language ? [reasonWords({ kind: 'language-yes', fits: true, values: [language] }, nameOf)] : []),
        ...(county ? [placeWords(program.place)] : []),
      ],
    };
  });
  if (results.length === 0) process.exitCode = 1;
  if (values.json) return print({ query, results });
  for (const { id, name, reasons } of results)
    process.stdout.write(`${name} (${id})\n${reasons.length > 0 ? `  ${reasons.join('; ')}\n` : ''}`);
  if (found.partly) {
    const { partly } = found;
    process.stdout.write(`${partly.length > 0 ? i18n.t('find.partlyWithout', { words: comma(partly) }) : i18n.t('find.partly')}\n`);
  }
  process.stdout.write(`${i18n.t('find.found', found.total)}\n`);
});
