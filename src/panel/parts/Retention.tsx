import { i18n } from '#i18n';
import { type ReviewCard, reviewWeeks, type Week } from '../../core/review.ts';
import page from '../../ui/page.module.css';
import { dateName, percent } from '../../ui/words.ts';
import s from './Retention.module.css';

const WIDTH = 240;
const HEIGHT = 56;

/** What was remembered at the reviews of the last eight weeks: a small plot, the same in a sentence and in a table. */
export function Retention({ cards, today, goal }: { cards: readonly ReviewCard[]; today: string; goal: number }) {
  const weeks = reviewWeeks(cards, today);
  const right = weeks.reduce((sum, week) => sum + week.right, 0);
  const all = weeks.reduce((sum, week) => sum + week.right + week.wrong, 0);
  if (all === 0) return null;
  const said = i18n.t('review.retention', { right, all, percent: percent(right / all), goal: percent(goal) });
  return (
    <section class={s.retention} aria-labelledby="retention" data-retention={`${right}/${all}`}>
      <h3 id="retention">{i18n.t('review.retentionTitle')}</h3>
      <p>{said}</p>
      <Plot weeks={weeks} />
      <p class={s.legend} aria-hidden="true">
        <span data-kind="right">{i18n.t('review.right')}</span> <span data-kind="wrong">{i18n.t('review.wrong')}</span>
      </p>
      <details>
        <summary>{i18n.t('review.table')}</summary>
        <table class={page.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('review.week')}</th>
              <th scope="col">{i18n.t('review.right')}</th>
              <th scope="col">{i18n.t('review.wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.monday}>
                <th scope="row">{dateName(week.monday)}</th>
                <td>{week.right}</td>
                <td>{week.wrong}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** One column a week, right answers below and full, wrong ones above and hollow, so that no color is needed. The sentence beside it says the same. */
function Plot({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(4, ...weeks.map(({ right, wrong }) => right + wrong));
  const column = WIDTH / weeks.length;
  const tall = (count: number) => (count / most) * (HEIGHT - 2);
  return (
    <svg class={s.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} class={s.axis} />
      {weeks.map(({ monday, right, wrong }, index) => (
        <g key={monday} transform={`translate(${index * column + column * 0.2} ${HEIGHT})`}>
          <rect class={s.right} width={column * 0.6} height={tall(right)} y={-tall(right)} />
          {wrong > 0 && <rect class={s.wrong} width={column * 0.6} height={tall(wrong) - 1} y={-tall(right) - tall(wrong) + 0.5} />}
        </g>
      ))}
    </svg>
  );
}
