import { i18n } from '#i18n';
import type { SafeTable } from '../core/small-cells.ts';
import page from '../ui/page.module.css';
import { comma } from '../ui/words.ts';
import s from './Insights.module.css';
import { type Bar, Plot } from './Plot.tsx';

type Props = {
  table: SafeTable;
  /** What the rows are, "Language". */
  by: string;
  /** A category in the user's language. */
  nameOf(name: string): string;
  /** Whether yes and no say something: "connected". */
  splits?: boolean;
};

/** One table of counts: a picture, a sentence and the numbers. */
export function Counted({ table, by, nameOf, splits = false }: Props) {
  const bars = barsOf(table, nameOf).map(
    ({ yes, ...bar }): Bar => (splits ? { ...bar, ...(yes === undefined ? {} : { yes }) } : { ...bar, yes: bar.count }),
  );
  const summary = i18n.t('insights.summary', {
    total: table.total,
    list: comma(bars.map(({ name, count }) => i18n.t('insights.one', { name, count }))),
  });
  return (
    <>
      <Plot bars={bars} label={summary} />
      {splits && (
        <ul class={s.legend} aria-hidden="true">
          {(['yes', 'no', 'unsplit'] as const)
            .filter((kind) => bars.some(({ yes }) => (yes === undefined) === (kind === 'unsplit')))
            .map((kind) => (
              <li key={kind} data-kind={kind}>
                {i18n.t(`insights.legend.${kind}`)}
              </li>
            ))}
        </ul>
      )}
      <p class={page.quiet} data-summary>
        {summary}
      </p>
      <details>
        <summary>{i18n.t('insights.table')}</summary>
        <table class={page.table}>
          <thead>
            <tr>
              <th scope="col">{by}</th>
              <th scope="col">{i18n.t('insights.count')}</th>
              {splits && <th scope="col">{i18n.t('insights.connectedColumn')}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, count, yes }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-count>{count}</td>
                {splits && <td data-yes>{yes ?? i18n.t('insights.tooFew')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** The rows of a table with what was put together at its end. */
export const barsOf = (table: SafeTable, nameOf: (name: string) => string): Bar[] => [
  ...table.cells.map((cell) => ({ ...cell, name: cell.name === '' ? i18n.t('insights.notRecorded') : nameOf(cell.name) })),
  ...(table.rest ? [{ name: i18n.t('insights.rest'), ...table.rest }] : []),
];
