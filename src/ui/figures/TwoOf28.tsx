import s from './Figure.module.css';
import { Words } from './shapes.tsx';

const WORDS = {
  en: { called: '2 called', silent: '26 had the number and did not call' },
  es: { called: '2 llamaron', silent: '26 tenían el número y no llamaron' },
};

/** A person as head and shoulders around x, y: filled who called, hollow who did not. */
const Person = ({ x, y, called }: { x: number; y: number; called: boolean }) => (
  <g class={called ? s.full : s.hollow}>
    <circle cx={x} cy={y - 7} r="5" />
    <path d={`M${x - 9} ${y + 11} v-3 a9 8 0 0 1 18 0 v3 z`} />
  </g>
);

/** Of 28 mothers who were given an experienced parent's number, two called (STEP trial, Cochrane CD010618, study table). */
export const TwoOf28 = ({ language }: { language: 'en' | 'es' }) => (
  <>
    {Array.from({ length: 28 }, (_, index) => (
      <Person key={index} x={24 + (index % 7) * 40} y={18 + Math.floor(index / 7) * 34} called={index < 2} />
    ))}
    <g transform="translate(6 154)">
      <Person x={10} y={8} called />
      <Words x={28} y={13} lines={[WORDS[language].called]} look="strong" />
    </g>
    <g transform="translate(6 188)">
      <Person x={10} y={6} called={false} />
      <Words x={28} y={11} lines={[WORDS[language].silent]} />
    </g>
  </>
);
