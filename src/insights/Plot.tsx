import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import s from './Insights.module.css';

// Only what bars need is taken in; the rest of the library stays out of the package.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One bar. yes: the filled part; absent: the bar is not split. */
export type Bar = { name: string; count: number; yes?: number };

const ROW_PX = 30;

/** Bars, one below the other. A picture of what the table beside it says: `label` says it in a sentence. */
export function Plot({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!element || !pen) return;
    // The browser works out light-dark() and the user's own colors; a canvas cannot.
    const { color: ink, borderTopColor: accent, borderBottomColor: line } = getComputedStyle(element);
    const text = { color: ink, font: { family: getComputedStyle(document.documentElement).fontFamily, size: 13 } };
    const dataset = (values: (number | null)[], fill: string | CanvasPattern) => ({
      data: values,
      backgroundColor: fill,
      borderColor: accent,
      borderWidth: 1,
      barThickness: 16,
    });
    const chart = new Chart(element, {
      type: 'bar',
      data: {
        labels: bars.map(({ name }) => name),
        datasets: [
          dataset(
            bars.map(({ yes }) => yes ?? null),
            accent,
          ),
          dataset(
            bars.map(({ count, yes }) => (yes === undefined ? null : count - yes)),
            'transparent',
          ),
          dataset(
            bars.map(({ count, yes }) => (yes === undefined ? count : null)),
            hatched(pen, accent),
          ),
        ],
      },
      options: {
        indexAxis: 'y',
        animation: false,
        maintainAspectRatio: false,
        events: [],
        scales: {
          x: { stacked: true, beginAtZero: true, ticks: { ...text, precision: 0 }, grid: { color: line } },
          y: { stacked: true, ticks: text, grid: { display: false } },
        },
      },
    });
    return () => chart.destroy();
  }, [bars, scheme]);
  return (
    <div class={s.plot} style={{ blockSize: `${bars.length * ROW_PX + 36}px` }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

/** Lines, so that what is not split can be told apart without color. */
function hatched(pen: CanvasRenderingContext2D, color: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const draw = tile.getContext('2d');
  if (!draw) return color;
  draw.strokeStyle = color;
  draw.lineWidth = 1;
  draw.moveTo(-1, 1);
  draw.lineTo(1, -1);
  draw.moveTo(0, 6);
  draw.lineTo(6, 0);
  draw.moveTo(5, 7);
  draw.lineTo(7, 5);
  draw.stroke();
  return pen.createPattern(tile, 'repeat') ?? color;
}

/** Changes when the user's colors do. */
function useScheme(): string {
  const [scheme, setScheme] = useState('');
  useEffect(() => {
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((one) => matchMedia(one));
    const look = () => setScheme(queries.map(({ matches }) => matches).join());
    for (const query of queries) query.addEventListener('change', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
    };
  }, []);
  return scheme;
}
