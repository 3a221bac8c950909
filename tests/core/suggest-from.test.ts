/** Suggestions from columns are those from all programs, over the catalogue that ships. */
import conditions from 'virtual:conditions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrograms } from '../../src/build/read-content.ts';
import { COUNTIES } from '../../src/core/county.ts';
import { Format, Stage, Who } from '../../src/core/program.ts';
import { columnsOf, factsAt, joinColumns } from '../../src/core/program-columns.ts';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { suggest } from '../../src/core/suggest.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { aFound, aProgram } from '../support/builders.ts';

const programs = readPrograms();
const source = sourceInMemory(programs, conditions);
const sorted = programs.filter(({ status }) => status !== 'defunct').sort((a, b) => (a.id < b.id ? -1 : 1));

const found = fc.uniqueArray(fc.constantFrom(...conditions.filter(({ kind }) => kind === 'condition').map(({ id }) => id)), {
  minLength: 1,
  maxLength: 5,
});
const needs = fc.record(
  {
    county: fc.constantFrom(...COUNTIES, 'Cook, IL'),
    state: fc.constantFrom('CA', 'TX'),
    language: fc.constantFrom('en', 'es', 'vi', 'hmn'),
    childAge: fc.integer({ min: 0, max: 18 }),
    format: fc.constantFrom(...Format.options),
    who: fc.constantFrom(...Who.options),
    stage: fc.constantFrom(...Stage.options),
  },
  { requiredKeys: [] },
);

/** Columns name formats and people in the order of the schema, not of the listing. */
const plain = ({ reasons }: Pick<Suggestion, 'reasons'>) =>
  reasons.map(({ values, ...reason }) => ({ ...reason, values: [...values].sort() }));

test('the same programs in the same order, with the same reasons', () =>
  fc.assert(
    fc.property(found, needs, (ids, wanted) => {
      const shown = ids.map((id) => aFound(id));
      const whole = suggest({ found: shown, needs: wanted, programs, conditions });
      const from = source.suggest(shown, wanted);
      for (const list of ['fitting', 'fallback'] as const)
        expect(from[list].map((one) => [sorted[Number(one.program.id)]?.id, plain(one)])).toEqual(
          whole[list].map((one) => [one.program.id, plain(one)]),
        );
    }),
    { numRuns: 150 },
  ));

test('the fallback alone is the one of a chart of which nothing is known', () =>
  fc.assert(
    fc.property(needs, (wanted) => {
      const whole = source.suggest([aFound('nobody-knows-it')], wanted).fallback;
      expect(source.fallback(wanted)).toEqual(whole);
    }),
    { numRuns: 50 },
  ));

test('columns keep every fact, in one block or in several', () => {
  const facts = (list: typeof sorted) =>
    list.map(({ conditions: served, who, formats, stages, provenance, ...program }) => ({
      kind: program.kind,
      conditions: served,
      who: Who.options.filter((one) => who.includes(one)),
      formats: Format.options.filter((one) => formats.includes(one)),
      place: program.place,
      languages: program.languages,
      childAge: program.childAge,
      stages: Stage.options.filter((one) => stages.includes(one)),
      status: program.status,
      fallback: program.fallback,
      read: provenance.read,
      sourceDate: provenance.sourceDate,
      confidence: provenance.confidence,
      verified: provenance.verified?.on,
    }));
  const more = [
    ...sorted,
    aProgram({ childAge: [0.5, 26], conditions: [], stages: ['nicu'] }),
    aProgram({ provenance: { ...aProgram().provenance, verified: { by: 'AB', on: '2026-01-31', how: 'phone' } } }),
  ];
  const blocks = [more.slice(0, 100), [], more.slice(100, 101), more.slice(101)].map((some) => columnsOf(some));
  for (const columns of [columnsOf(more), joinColumns(blocks)])
    expect(
      more.map((_, at) => {
        const { provenance, id, childAge, ...rest } = factsAt(columns, at);
        expect(Number(id)).toBe(at);
        const { read, sourceDate, confidence, verified } = provenance;
        return { ...rest, childAge, read, sourceDate, confidence, verified: verified?.on };
      }),
    ).toEqual(facts(more));
});
