import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Found } from '../../src/core/found.ts';
import { Needs } from '../../src/core/needs.ts';
import { Format, Stage, Who } from '../../src/core/program.ts';
import { suggest } from '../../src/core/suggest.ts';
import type { Reason } from '../../src/core/suggestion.ts';
import { aCondition, aFound, aProgram } from '../support/builders.ts';

const conditions = [
  aCondition({ id: 'neurological', kind: 'group' }),
  aCondition({ id: 'epilepsy', parent: 'neurological' }),
  aCondition({ id: 'dravet-syndrome', parent: 'epilepsy' }),
  aCondition({ id: 'cardiac', kind: 'group' }),
  aCondition({ id: 'congenital-heart-disease', parent: 'cardiac' }),
  aCondition({ id: 'av-canal', parent: 'congenital-heart-disease' }),
  aCondition({ id: 'down-syndrome' }),
  aCondition({ id: 'medical-technology', kind: 'group' }),
  aCondition({ id: 'feeding-tube', parent: 'medical-technology' }),
];

const dravet: Parameters<typeof aProgram>[0] = { conditions: ['dravet-syndrome'] };
const epilepsy: Parameters<typeof aProgram>[0] = { conditions: ['epilepsy'] };
const fresno = { counties: ['Fresno, CA'] };
const madera = { counties: ['Madera, CA'] };
const kern = { counties: ['Kern, CA'] };
const california = { states: ['CA'] };
const nation = { nation: 'US' as const };

type Programs = Record<string, Parameters<typeof aProgram>[0]>;
const make = (programs: Programs) => Object.entries(programs).map(([id, fields]) => aProgram({ id, ...fields }));
const run = (found: string[], needs: Needs, programs: Programs) =>
  suggest({ found: found.map((id) => aFound(id)), needs, programs: make(programs), conditions });
const order = (found: string[], needs: Needs, programs: Programs) => run(found, needs, programs).fitting.map(({ program }) => program.id);

describe('which comes first', () => {
  test.each([
    ['for fathers alone', { who: ['father' as const] }],
    ['for military families alone', { who: ['military' as const] }],
    ['in Spanish alone', { languages: ['es'] }],
  ])('a program %s comes after one for any parent, until it is asked for', (_, special) =>
    expect(order(['dravet-syndrome'], {}, { a: { ...dravet, ...special }, b: dravet })).toEqual(['b', 'a']),
  );

  test('the diagnosis before the device that came of it', () =>
    expect(order(['feeding-tube', 'dravet-syndrome'], {}, { a: { conditions: ['feeding-tube'] }, b: dravet })).toEqual(['b', 'a']));

  test('what the chart speaks of most comes first, even before a listing that is a little fresher', () => {
    const programs = [
      aProgram({ id: 'dravet', conditions: ['dravet-syndrome'], provenance: { ...aProgram().provenance, sourceDate: '2022' } }),
      aProgram({ id: 'down', conditions: ['down-syndrome'], provenance: { ...aProgram().provenance, sourceDate: '2025' } }),
    ];
    const first = (dravet: number, down: number) =>
      suggest({
        found: [
          { ...aFound('dravet-syndrome'), count: dravet },
          { ...aFound('down-syndrome'), count: down },
        ],
        needs: {},
        programs,
        conditions,
      }).fitting[0]?.program.id;
    expect([first(6, 2), first(1, 1), first(1, 4)]).toEqual(['dravet', 'down', 'down']);
  });

  test.each<{ why: string; found?: string[]; needs?: Needs; programs: Programs; expected: string[] }>([
    {
      why: 'the diagnosis itself, then what it is a kind of, then its whole field; other diagnoses never',
      programs: { group: { conditions: ['neurological'] }, parent: epilepsy, exact: dravet, other: { conditions: ['av-canal'] } },
      expected: ['exact', 'parent', 'group'],
    },
    {
      why: 'a general epilepsy on the chart does not lift epilepsy programs beside Dravet syndrome',
      found: ['dravet-syndrome', 'epilepsy'],
      programs: { parent: { ...epilepsy, place: fresno }, exact: dravet },
      needs: { county: 'Fresno, CA' },
      expected: ['exact', 'parent'],
    },
    {
      why: 'a program for Dravet syndrome is not for every epilepsy',
      found: ['epilepsy'],
      programs: { child: dravet, exact: epilepsy },
      expected: ['exact'],
    },
    {
      why: 'this county, a neighboring one, the state, the nation',
      needs: { county: 'Fresno, CA' },
      programs: {
        d: { ...dravet, place: nation },
        c: { ...dravet, place: california },
        b: { ...dravet, place: madera },
        a: { ...dravet, place: fresno },
      },
      expected: ['a', 'b', 'c', 'd'],
    },
    {
      why: 'a far county only if it can be used from home, and last; another state never',
      needs: { county: 'Fresno, CA' },
      programs: {
        far: { ...dravet, place: kern, formats: ['group-in-person'] },
        online: { ...dravet, place: kern, formats: ['group-online'] },
        texas: { ...dravet, place: { states: ['TX'] }, formats: ['group-online'] },
        'texas-county': { ...dravet, place: { counties: ['Travis, TX'] }, formats: ['phone'] },
        nation: dravet,
      },
      expected: ['nation', 'online'],
    },
    {
      why: 'a county that is no neighbor but near enough to drive to comes after the nation, before one that is far',
      needs: { county: 'Mariposa, CA' },
      programs: {
        'far-online': { ...dravet, place: { counties: ['San Diego, CA'] }, formats: ['group-online'] },
        'far-in-person': { ...dravet, place: { counties: ['San Diego, CA'] }, formats: ['group-in-person'] },
        fresno: { ...dravet, place: fresno, formats: ['group-in-person'] },
        madera: { ...dravet, place: madera, formats: ['group-in-person'] },
        nation: dravet,
      },
      expected: ['madera', 'nation', 'fresno', 'far-online'],
    },
    {
      why: 'a neighbor is a neighbor over a state line, and a near county too',
      needs: { county: 'Nevada, CA' },
      programs: { reno: { ...dravet, place: { counties: ['Washoe, NV'] } }, elko: { ...dravet, place: { counties: ['Elko, NV'] } } },
      expected: ['reno'],
    },
    {
      why: 'no county chosen: what surely serves the family comes first',
      programs: { local: { ...dravet, place: fresno }, state: { ...dravet, place: california }, nation: dravet },
      expected: ['nation', 'state', 'local'],
    },
    {
      why: 'only the state is known: its own program, then the nation, then a county of it, then other states and their counties',
      needs: { state: 'CA' },
      programs: {
        'a-houston': { ...dravet, place: { counties: ['Harris, TX'] } },
        'b-texas': { ...dravet, place: { states: ['TX'] } },
        'c-local': { ...dravet, place: fresno },
        'd-nation': dravet,
        'e-state': { ...dravet, place: california },
      },
      expected: ['e-state', 'd-nation', 'c-local', 'b-texas', 'a-houston'],
    },
    {
      why: 'the diagnosis itself for the nation still comes before the wider kind for the state',
      needs: { state: 'CA' },
      programs: { state: { ...epilepsy, place: california }, nation: dravet },
      expected: ['nation', 'state'],
    },
    {
      why: 'a county that is known says more than the state',
      needs: { county: 'Harris, TX', state: 'CA' },
      programs: { california: { ...dravet, place: california }, texas: { ...dravet, place: { states: ['TX'] } }, nation: dravet },
      expected: ['texas', 'nation'],
    },
    {
      why: 'for a family that speaks Spanish, a wider program in Spanish before a closer one in English',
      needs: { language: 'es' },
      programs: { english: dravet, spanish: { ...epilepsy, languages: ['en', 'es'] } },
      expected: ['spanish', 'english'],
    },
    {
      why: 'the wanted format, then a near one, then any other',
      needs: { format: 'group-in-person' },
      programs: {
        c: { ...dravet, formats: ['navigation'] },
        b: { ...dravet, formats: ['group-online'] },
        a: { ...dravet, formats: ['group-in-person', 'phone'] },
      },
      expected: ['a', 'b', 'c'],
    },
    {
      why: 'the right age before an unknown one is fine; the wrong age sinks',
      needs: { childAge: 4 },
      programs: { wrong: { ...dravet, childAge: [13, 18] }, right: { ...dravet, childAge: [0, 5] } },
      expected: ['right', 'wrong'],
    },
    {
      why: 'a group for fathers before one for parents, and siblings only last',
      needs: { who: 'father' },
      programs: { c: { ...dravet, who: ['sibling'] }, b: { ...dravet, who: ['parent'] }, a: { ...dravet, who: ['father'] } },
      expected: ['a', 'b', 'c'],
    },
    {
      why: 'unasked, the parent in the room comes before siblings and youth',
      programs: { youth: { ...dravet, who: ['youth'] }, parent: dravet },
      expected: ['parent', 'youth'],
    },
    {
      why: 'a waitlist sinks, a pause sinks more, and what has ended is never shown',
      programs: {
        d: { ...dravet, status: 'defunct' },
        c: { ...dravet, status: 'paused' },
        b: { ...dravet, status: 'waitlist' },
        a: dravet,
      },
      expected: ['a', 'b', 'c'],
    },
    {
      why: 'well sourced and recent before doubtful and old',
      programs: {
        c: { ...dravet, provenance: { source: 'https://x.example/', sourceDate: '2012', read: '2025', confidence: 'low' } },
        b: { ...dravet, provenance: { source: 'https://x.example/', sourceDate: '2012', read: '2025', confidence: 'high' } },
        a: { ...dravet, provenance: { source: 'https://x.example/', sourceDate: '2025', read: '2025', confidence: 'high' } },
      },
      expected: ['a', 'b', 'c'],
    },
    {
      why: 'peer support before a training and a signpost',
      programs: { c: { ...dravet, kind: 'signpost' }, b: { ...dravet, kind: 'training' }, a: dravet },
      expected: ['a', 'b', 'c'],
    },
    {
      why: 'two diagnoses take turns, so that neither is pushed out of the first three',
      found: ['down-syndrome', 'av-canal'],
      programs: {
        'down-1': { conditions: ['down-syndrome'] },
        'down-2': { conditions: ['down-syndrome'] },
        'down-3': { conditions: ['down-syndrome'] },
        'heart-1': { conditions: ['av-canal'], provenance: { source: 'https://x.example/', read: '2025', confidence: 'medium' } },
      },
      expected: ['down-1', 'heart-1', 'down-2', 'down-3'],
    },
    {
      why: 'so do three local programs for one and a nationwide one for the wider kind of the other',
      found: ['down-syndrome', 'av-canal'],
      needs: { county: 'Fresno, CA' },
      programs: {
        'down-1': { conditions: ['down-syndrome'], place: fresno },
        'down-2': { conditions: ['down-syndrome'], place: fresno },
        'down-3': { conditions: ['down-syndrome'], place: fresno },
        heart: { conditions: ['congenital-heart-disease'] },
      },
      expected: ['down-1', 'down-2', 'heart', 'down-3'],
    },
    {
      why: 'a program for both diagnoses before one for either',
      found: ['down-syndrome', 'av-canal'],
      programs: {
        heart: { conditions: ['av-canal'] },
        both: { conditions: ['av-canal', 'down-syndrome'] },
        down: { conditions: ['down-syndrome'] },
      },
      expected: ['both', 'down', 'heart'],
    },
    {
      why: 'equals stand in the order of their ids',
      programs: { b: dravet, a: dravet },
      expected: ['a', 'b'],
    },
  ])('$why', ({ found = ['dravet-syndrome'], needs = {}, programs, expected }) => {
    expect(order(found, needs, programs)).toEqual(expected);
  });
});

describe('programs open to any diagnosis', () => {
  const any: Programs = { here: { place: fresno }, near: { place: madera }, state: { place: california }, nation: { place: nation } };

  test.each<{ why: string; needs: Needs; programs: Programs; expected: string[] }>([
    {
      why: 'only those of this county stand beside a fitting one',
      needs: { county: 'Fresno, CA' },
      programs: { ...any, exact: dravet },
      expected: ['exact', 'here'],
    },
    { why: 'without a county none does', needs: {}, programs: { ...any, exact: dravet }, expected: ['exact'] },
    { why: 'nor does the state’s', needs: { state: 'CA' }, programs: { ...any, exact: dravet }, expected: ['exact'] },
    {
      why: 'when nothing serves the diagnosis and only the state is known: its own, then the nation’s',
      needs: { state: 'CA' },
      programs: { ...any, texas: { place: { states: ['TX'] } } },
      expected: ['state', 'nation'],
    },
    {
      why: 'all of them when nothing serves the diagnosis',
      needs: { county: 'Fresno, CA' },
      programs: any,
      expected: ['here', 'near', 'state', 'nation'],
    },
    {
      why: 'all of them when what serves it does not fit',
      needs: { county: 'Fresno, CA', language: 'es' },
      programs: { exact: dravet, spanish: { place: california, languages: ['es'] } },
      expected: ['spanish', 'exact'],
    },
    { why: 'unless they are the fallback', needs: {}, programs: { fallback: { fallback: true } }, expected: [] },
  ])('$why', ({ needs, programs, expected }) => expect(order(['dravet-syndrome'], needs, programs)).toEqual(expected));
});

describe('the fallback', () => {
  const centers: Programs = {
    'a-national': { fallback: true },
    'b-california': { fallback: true, place: california },
    'c-fresno': { fallback: true, place: fresno },
    'd-kern': { fallback: true, place: kern, formats: ['phone'] },
    'e-madera': { fallback: true, place: madera },
    'f-texas': { fallback: true, place: { states: ['TX'] } },
    'g-ended': { fallback: true, place: fresno, status: 'defunct' },
    'h-paused': { fallback: true, place: fresno, status: 'paused' },
  };
  const fallback = (found: string[], needs: Needs) => run(found, needs, centers).fallback.map(({ program }) => program.id);

  test('the county’s own center, then statewide, then national, and what is paused last', () => {
    expect(fallback(['dravet-syndrome'], { county: 'Fresno, CA' })).toEqual(['c-fresno', 'b-california', 'a-national', 'h-paused']);
  });

  test('without a county the national one leads', () => {
    expect(fallback(['dravet-syndrome'], {})[0]).toBe('a-national');
  });

  test('where only the state is known its own one leads, then the national one', () => {
    expect(fallback(['dravet-syndrome'], { state: 'CA' }).slice(0, 2)).toEqual(['b-california', 'a-national']);
  });

  test('a condition that the catalogue has never heard of still has it', () => {
    expect(fallback(['something-rare'], { county: 'Inyo, CA' })).toEqual(['b-california', 'a-national']);
  });

  test('not twice on one page', () => {
    const { fitting, fallback: end } = run(['dravet-syndrome'], {}, { both: { ...dravet, fallback: true } });
    expect([fitting.length, end.length]).toEqual([1, 0]);
  });
});

describe('when to be silent', () => {
  test.each(['uncertain', 'historical', 'family', 'absent'] as const)('%s is not suggested unasked', (status) => {
    const result = suggest({
      found: [aFound('dravet-syndrome', status)],
      needs: { county: 'Fresno, CA' },
      programs: make({ exact: dravet, fallback: { fallback: true } }),
      conditions,
    });
    expect(result).toEqual({ fitting: [], fallback: [] });
  });

  test('a family member’s condition adds nothing to the child’s own', () => {
    const found = [aFound('down-syndrome'), aFound('dravet-syndrome', 'family')];
    const { fitting } = suggest({ found, needs: {}, programs: make({ dravet, down: { conditions: ['down-syndrome'] } }), conditions });
    expect(fitting.map(({ program }) => program.id)).toEqual(['down']);
  });

  const grief: Programs = {
    'for-bereaved': { ...dravet, who: ['bereaved'] },
    'at-the-end': { ...dravet, stages: ['end-of-life', 'bereavement'] },
    'any-grief': { who: ['bereaved'], place: fresno },
    'grief-fallback': { who: ['bereaved'], fallback: true },
  };

  test('no bereavement program before a family that did not ask for one', () => {
    expect(run(['dravet-syndrome'], { county: 'Fresno, CA' }, grief)).toEqual({ fitting: [], fallback: [] });
  });

  test('but to one that did', () => {
    expect(order(['dravet-syndrome'], { county: 'Fresno, CA', who: 'bereaved' }, grief)).toContain('for-bereaved');
    expect(order(['dravet-syndrome'], { stage: 'end-of-life' }, grief)).toContain('at-the-end');
  });
});

describe('reasons', () => {
  const reasons = (needs: Needs, fields: Parameters<typeof aProgram>[0]) =>
    run(['dravet-syndrome'], needs, { it: fields }).fitting.flatMap((suggestion) => suggestion.reasons);
  const said = (list: readonly Reason[]) => list.map(({ kind, fits, values }) => `${fits ? '+' : '-'} ${[kind, ...values].join(' ')}`);

  test.each<{ needs?: Needs; program: Parameters<typeof aProgram>[0]; expected: string[] }>([
    { program: dravet, expected: ['+ condition-exact dravet-syndrome', '+ place-nation US'] },
    { program: epilepsy, expected: ['+ condition-parent epilepsy', '+ place-nation US'] },
    { program: { conditions: ['neurological'] }, expected: ['+ condition-parent neurological', '+ place-nation US'] },
    { program: {}, expected: ['+ condition-any', '+ place-nation US'] },
    {
      needs: { county: 'Fresno, CA', language: 'es', format: 'group-online', childAge: 5.5, who: 'father', stage: 'new-diagnosis' },
      program: {
        ...dravet,
        place: { counties: ['Fresno, CA', 'Madera, CA'] },
        languages: ['en', 'es'],
        formats: ['group-online', 'phone'],
        childAge: [0, 5],
        who: ['parent', 'caregiver'],
        stages: ['new-diagnosis'],
      },
      expected: [
        '+ condition-exact dravet-syndrome',
        '+ place-county Fresno, CA',
        '+ language-yes es',
        '+ format-yes group-online',
        '+ age-yes 0 5',
        '+ who-yes parent caregiver',
        '+ stage-yes new-diagnosis',
      ],
    },
    {
      needs: { county: 'Fresno, CA', language: 'es', format: 'group-in-person', childAge: 6, who: 'sibling' },
      program: { ...dravet, place: kern, formats: ['phone'], childAge: [0, 5], status: 'waitlist' },
      expected: [
        '+ condition-exact dravet-syndrome',
        '- place-elsewhere 111 Kern, CA',
        '- language-no es en',
        '- format-no group-in-person phone',
        '- age-no 0 5',
        '- who-no sibling parent caregiver',
        '- waitlist',
      ],
    },
    {
      needs: { county: 'Fresno, CA' },
      program: { ...dravet, place: { counties: ['Madera, CA', 'Kern, CA'] }, status: 'paused' },
      expected: ['+ condition-exact dravet-syndrome', '- place-elsewhere 32 Madera, CA', '- paused'],
    },
    {
      needs: { county: 'Mariposa, CA' },
      program: { ...dravet, place: { counties: ['Los Angeles, CA', 'Fresno, CA', 'Merced, CA'] } },
      expected: ['+ condition-exact dravet-syndrome', '- place-elsewhere 52 Merced, CA'],
    },
    {
      program: { ...dravet, provenance: { source: 'https://x.example/', sourceDate: '2016-04', read: '2025', confidence: 'high' } },
      expected: ['+ condition-exact dravet-syndrome', '+ place-nation US', '- stale 2016'],
    },
    {
      program: {
        ...dravet,
        provenance: {
          source: 'https://x.example/',
          sourceDate: '2016-04',
          read: '2025',
          confidence: 'high',
          verified: { by: 'social worker AB', on: '2025-02-03', how: 'phone' },
        },
      },
      expected: ['+ condition-exact dravet-syndrome', '+ place-nation US'],
    },
    {
      needs: { county: 'Fresno, CA' },
      program: { ...dravet, place: { states: ['CA', 'NV'] } },
      expected: ['+ condition-exact dravet-syndrome', '+ place-state CA'],
    },
  ])('$expected', ({ needs = {}, program, expected }) => expect(said(reasons(needs, program))).toEqual(expected));
});

describe('the clinic’s own programs', () => {
  const ours = (programs: Programs, needs: Needs = {}) =>
    suggest({
      found: [aFound('dravet-syndrome')],
      needs,
      programs: make(programs),
      conditions,
      isInHouse: ({ id }) => id.startsWith('our-'),
    }).fitting;

  test('come first among equals, say whose they are, and are beaten by a closer fit', () => {
    const fitting = ours({ 'a-parent': dravet, 'our-parents': dravet, 'b-wider': epilepsy, 'our-wider': epilepsy });
    expect(fitting.map(({ program }) => program.id)).toEqual(['our-parents', 'a-parent', 'our-wider', 'b-wider']);
    expect(fitting[0]?.reasons.map(({ kind }) => kind)).toEqual(['condition-exact', 'in-house', 'place-nation']);
    expect(fitting[1]?.reasons.map(({ kind }) => kind)).not.toContain('in-house');
  });

  test('one that nobody can join any more is not shown either', () => {
    expect(ours({ 'our-parents': { ...dravet, status: 'defunct' } })).toEqual([]);
  });
});

test('an old listing is still a fitting one: what is open to any diagnosis does not push in beside it', () => {
  const old = { source: 'https://x.example/', sourceDate: '2012', read: '2025', confidence: 'high' as const };
  expect(order(['dravet-syndrome'], {}, { exact: { ...dravet, provenance: old }, any: {} })).toEqual(['exact']);
});

describe('always', () => {
  const someIds = fc.subarray(
    conditions.map(({ id }) => id),
    { minLength: 1 },
  );
  const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const anyProgram = fc
    .record({
      conditions: fc.oneof(fc.constant('any' as const), someIds),
      place: fc.constantFrom(fresno, madera, kern, california, nation, { states: ['TX'] }),
      status: fc.constantFrom('active' as const, 'waitlist' as const, 'paused' as const, 'defunct' as const),
      languages: fc.subarray(['en', 'es', 'vi'], { minLength: 1 }),
      formats: fc.subarray([...Format.options], { minLength: 1 }),
      who: fc.subarray([...Who.options], { minLength: 1 }),
      stages: fc.subarray([...Stage.options]),
      fallback: fc.boolean(),
    })
    .map((fields) => fields);
  const anyPrograms = fc
    .array(anyProgram, { maxLength: 25 })
    .map((list) => list.map((fields, at) => aProgram({ id: `program-${at}`, ...fields })));
  const anyNeeds = fc
    .record({
      county: optional(['Fresno, CA', 'Kern, CA', 'Travis, TX']),
      language: optional(['en', 'es']),
      format: optional(Format.options),
      who: optional(Who.options),
      stage: optional(Stage.options),
      childAge: fc.option(fc.nat(26), { nil: undefined }),
    })
    .map((needs) => Needs.parse(Object.fromEntries(Object.entries(needs).filter(([, value]) => value !== undefined))));
  const anyFound = fc.array(
    fc.record({
      condition: fc.constantFrom('unknown', ...conditions.map(({ id }) => id)),
      status: fc.constantFrom(...Found.shape.status.options),
    }),
    { maxLength: 6 },
  );
  const inputs = fc.record({
    found: anyFound.map((list) => list.map(({ condition, status }) => aFound(condition, status))),
    needs: anyNeeds,
    programs: anyPrograms,
    conditions: fc.constant(conditions),
  });

  test('nothing defunct, nothing twice, a condition and a place reason for each, best first', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const { fitting, fallback } = suggest(input);
        const all = [...fitting, ...fallback];
        expect(all.every(({ program }) => program.status !== 'defunct')).toBe(true);
        expect(new Set(all.map(({ program }) => program.id)).size).toBe(all.length);
        for (const { reasons, score } of all) {
          expect(reasons.filter(({ kind }) => kind.startsWith('condition-'))).toHaveLength(1);
          expect(reasons.filter(({ kind }) => kind.startsWith('place-'))).toHaveLength(1);
          expect(score).toBeGreaterThan(0);
        }
        expect(fitting.map(({ score }) => score)).toEqual(fitting.map(({ score }) => score).sort((a, b) => b - a));
        expect(fallback.every(({ program }) => program.fallback)).toBe(true);
      }),
    ));

  test('the order of the catalogue and of the chart does not matter', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = { ...input, found: input.found.toReversed(), programs: input.programs.toReversed() };
        expect(suggest(turned)).toEqual(suggest(input));
      }),
    ));

  test('only a present condition suggests', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const present = input.found.filter(({ status }) => status === 'present');
        expect(suggest(input)).toEqual(suggest({ ...input, found: present }));
        const named = new Set(present.map(({ condition }) => condition));
        expect(suggest(input).fitting.every((suggestion) => suggestion.conditions.every((id) => named.has(id)))).toBe(true);
      }),
    ));
});
