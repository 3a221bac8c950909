/** What the drawings are made of. Units are pixels at 320 px. */
import s from './Figure.module.css';

type Lines = {
  x: number;
  y: number;
  lines: readonly string[];
  look?: 'strong' | 'quiet' | 'onAccent';
  /** Where x is in the line: its start unless said otherwise. */
  middle?: boolean;
  end?: boolean;
};

/** Lines of text from the first one's baseline, 16 units apart. */
export const Words = ({ x, y, lines, look, middle, end }: Lines) => (
  <>
    {lines.map((line, index) => (
      <text key={line} x={x} y={y + index * 16} class={look ? s[look] : undefined} text-anchor={middle ? 'middle' : end ? 'end' : 'start'}>
        {line}
      </text>
    ))}
  </>
);

/** An arrow along `path`; `tip` is where it ends and which way it points. */
export const Arrow = ({
  path,
  tip: [x, y, way],
}: {
  path: string;
  tip: readonly [x: number, y: number, way: 'right' | 'down' | 'left'];
}) => (
  <>
    <path d={path} class={s.go} />
    <path d={{ right: `M${x} ${y} l-8 -5 v10 z`, down: `M${x} ${y} l-5 -8 h10 z`, left: `M${x} ${y} l8 -5 v10 z` }[way]} class={s.head} />
  </>
);

export const Box = ({
  x,
  y,
  width,
  height,
  chosen,
  dashed,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  chosen?: boolean;
  dashed?: boolean;
}) => <rect x={x} y={y} width={width} height={height} rx="6" class={`${chosen ? s.chosen : s.box} ${dashed ? s.dashed : ''}`} />;

/** A step's number in a filled circle around x, y. */
export const Step = ({ x, y, number }: { x: number; y: number; number: number }) => (
  <>
    <circle cx={x} cy={y} r="12" class={s.full} />
    <Words x={x} y={y + 4.5} lines={[String(number)]} look="onAccent" middle />
  </>
);
