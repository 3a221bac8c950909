import { Arrow, Box, Words } from './shapes.tsx';

const WORDS = {
  en: {
    itself: 'The family makes the contact',
    nothing: 'The clinic sends nothing.',
    signs: 'The family signs',
    named: ['The clinic sends what the form names,', 'to whom it names, until the day it names.'],
    clinic: 'Clinic',
    family: 'Family',
    program: 'Program',
  },
  es: {
    itself: 'La familia hace el contacto',
    nothing: 'La clínica no envía nada.',
    signs: 'La familia firma',
    named: ['La clínica envía lo que dice el permiso,', 'a quien dice y hasta el día que dice.'],
    clinic: 'Clínica',
    family: 'Familia',
    program: 'Programa',
  },
};

const Named = ({ x, y, name, dashed, chosen }: { x: number; y: number; name: string; dashed?: boolean; chosen?: boolean }) => (
  <>
    <Box x={x} y={y} width={80} height={34} dashed={dashed ?? false} chosen={chosen ?? false} />
    <Words x={x + 40} y={y + 22} lines={[name]} middle />
  </>
);

/** Two ways from a yes to a contact, and what the clinic sends in each. */
export const WhoShares = ({ language }: { language: 'en' | 'es' }) => {
  const words = WORDS[language];
  return (
    <>
      <Words x={2} y={16} lines={[`1. ${words.itself}`]} look="strong" />
      <Named x={2} y={30} name={words.clinic} dashed />
      <Named x={104} y={30} name={words.family} chosen />
      <Named x={206} y={30} name={words.program} />
      <Arrow path="M184 47 H198" tip={[205, 47, 'right']} />
      <Words x={2} y={86} lines={[words.nothing]} look="quiet" />
      <Words x={2} y={122} lines={[`2. ${words.signs}`]} look="strong" />
      <Named x={2} y={134} name={words.family} chosen />
      <Named x={104} y={134} name={words.clinic} />
      <Named x={206} y={134} name={words.program} />
      <Arrow path="M82 151 H96" tip={[103, 151, 'right']} />
      <Arrow path="M184 151 H198" tip={[205, 151, 'right']} />
      <Words x={2} y={190} lines={words.named} look="quiet" />
    </>
  );
};
