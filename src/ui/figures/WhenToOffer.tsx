import s from './Figure.module.css';
import { Words } from './shapes.tsx';

const WORDS = {
  en: {
    moments: ['At the diagnosis', 'At discharge', 'A new device, a setback', 'School starts', 'The move to adult care'],
    first: 'one sentence',
    later: 'ask again',
  },
  es: {
    moments: ['Con el diagnóstico', 'Al dar el alta', 'Un aparato nuevo, una recaída', 'Empieza la escuela', 'El paso a adultos'],
    first: 'una frase',
    later: 'volver a preguntar',
  },
};

/** Moments at which to offer, along a line; the first one takes a single sentence. */
export const WhenToOffer = ({ language }: { language: 'en' | 'es' }) => {
  const { moments, first, later } = WORDS[language];
  return (
    <>
      <path d="M12 20 V232" class={s.line} />
      {moments.map((moment, index) => (
        <g key={moment}>
          <circle cx="12" cy={20 + index * 48} r="7" class={index === 0 ? s.full : s.chosen} />
          <Words x={32} y={18 + index * 48} lines={[moment]} look="strong" />
          <Words x={32} y={35 + index * 48} lines={[index === 0 ? first : later]} look="quiet" />
        </g>
      ))}
    </>
  );
};
