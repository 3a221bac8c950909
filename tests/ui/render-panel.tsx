/** Draws the whole panel from props, as the browser would fill them. */
import { render } from '@testing-library/preact';
import type { ChartTab } from '../../src/browser/chart-tab.ts';
import type { ConditionName } from '../../src/core/condition-name.ts';
import type { ExplainedMention, Explanation } from '../../src/core/explanation.ts';
import type { Found } from '../../src/core/found.ts';
import type { Program } from '../../src/core/program.ts';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { loadRest } from '../../src/panel/load-rest.tsx';
import { Panel, type PanelProps } from '../../src/panel/Panel.tsx';
import { aCondition, aFound, aProgram } from '../support/builders.ts';

export const CONDITIONS: readonly ConditionName[] = [
  aCondition({ id: 'epilepsy', name: 'Epilepsy' }),
  aCondition({
    id: 'dravet-syndrome',
    name: 'Dravet syndrome',
    nameEs: 'síndrome de Dravet',
    parent: 'epilepsy',
    icd10cm: ['G40.83'],
    abbreviations: ['DS1'],
  }),
  aCondition({ id: 'cystic-fibrosis', name: 'Cystic fibrosis' }),
  aCondition({ id: 'asthma', name: 'Asthma' }),
];

export const PROGRAMS: readonly Program[] = [
  aProgram({ id: 'dravet-parents', name: 'Dravet parents', conditions: ['dravet-syndrome'] }),
  aProgram({ id: 'dravet-online', name: 'Dravet online', conditions: ['dravet-syndrome'], formats: ['online-community'] }),
  aProgram({ id: 'epilepsia', name: 'Familias con epilepsia', conditions: ['epilepsy'], languages: ['es'] }),
  aProgram({ id: 'epilepsy-line', name: 'Epilepsy line', conditions: ['epilepsy'], formats: ['phone'] }),
  aProgram({ id: 'cf-parents', name: 'CF parents', conditions: ['cystic-fibrosis'] }),
  aProgram({ id: 'resource-center', name: 'Family resource center', fallback: true, place: { states: ['CA'] } }),
];

export const DRAVET: readonly Found[] = [aFound('dravet-syndrome')];

export const aTab = (fields: Partial<ChartTab> = {}): ChartTab => ({
  tabId: 1,
  origin: 'https://chart.example',
  access: 'always',
  state: 'read',
  found: DRAVET,
  chart: 'first',
  ...fields,
});

const mention: ExplainedMention = {
  via: 'name',
  term: 'dravet syndrome',
  misspelt: false,
  section: 'problems',
  rule: 'stated',
};

/** The answer of a chart that shows these mentions and marks the one at `shown`. */
export const anExplanation = (mentions: readonly Partial<ExplainedMention>[], shown = 0): Explanation => ({
  mentions: mentions.length,
  shown,
  from: 0,
  explained: mentions.map((fields) => ({ ...mention, ...fields })),
});

const quiet: PanelProps['actions'] = {
  allowSite: async () => true,
  forgetSite: async () => true,
  show: async () => anExplanation([{}]),
  countCorrection: async () => {},
  setNever: async () => {},
  openOptions() {},
  openRecord() {},
};

type Ready = Extract<PanelProps['catalogue'], { state: 'ready' }>;

/** A catalogue that holds these programs in memory, so that all it shows is there at once. */
export const aCatalogue = ({ programs = PROGRAMS, ...fields }: Partial<Ready> & { programs?: readonly Program[] } = {}): Ready => ({
  state: 'ready',
  source: sourceInMemory(programs, CONDITIONS),
  lessons: [],
  skipped: 0,
  origin: 'database',
  ...fields,
});

// As it is a moment after the first suggestion.
await loadRest();

type Fields = Omit<Partial<PanelProps>, 'tab' | 'actions'> & { tab?: Partial<ChartTab> | null; actions?: Partial<PanelProps['actions']> };

const element = ({ tab, actions, ...fields }: Fields) => (
  <Panel
    tab={tab === null ? undefined : aTab(tab)}
    catalogue={aCatalogue()}
    conditions={CONDITIONS}
    defaults={{}}
    never={[]}
    sites={['https://chart.example']}
    today="2026-11-23"
    actions={{ ...quiet, ...actions }}
    {...fields}
  />
);

/** The panel, with `update` to give it other props. */
export function renderPanel(fields: Fields = {}) {
  const { container, rerender } = render(element(fields));
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  return {
    container,
    update: (next: Fields) => rerender(element(next)),
    all,
    /** The one element of this selector; an error if there is none. */
    one(selector: string): HTMLElement {
      const [found] = all(selector);
      if (!found) throw new Error(`nothing is ${selector}`);
      return found;
    },
    /** Ids of the programs on screen, cards and results, in their order. */
    programs: () => all('section:not([hidden]) li[data-program]').map((card) => card.dataset.program),
    /** What a reader sees: the view that is not hidden. */
    text: () =>
      all('section:not([hidden])')
        .map((section) => section.textContent)
        .join(' '),
  };
}
