import { Arrow, Step, Words } from './shapes.tsx';

const WORDS = {
  en: {
    steps: ['Offer', 'Hear the answer', 'Connect, in the room', 'Ask at the next visit'],
    notNow: ['not now:', 'a day to ask again'],
    again: ['not reached, not useful:', 'another program'],
  },
  es: {
    steps: ['Ofrecer', 'Oír la respuesta', 'Conectar, ahí mismo', 'Preguntar la próxima vez'],
    notNow: ['ahora no:', 'un día para preguntar'],
    again: ['sin contacto, no sirvió:', 'otro programa'],
  },
};

/** Four steps down; "not now" leads back to the offer, a failed contact to another program. */
export const ReferralPath = ({ language }: { language: 'en' | 'es' }) => {
  const { steps, notNow, again } = WORDS[language];
  return (
    <>
      {steps.map((step, index) => (
        <g key={step}>
          {index > 0 && <Arrow path={`M16 ${index * 76 - 44} V${index * 76 - 2}`} tip={[16, index * 76 + 4, 'down']} />}
          <Step x={16} y={20 + index * 76} number={index + 1} />
          <Words x={38} y={25 + index * 76} lines={[step]} look="strong" />
        </g>
      ))}
      {/* The two ways back, at the right edge, where no label reaches. */}
      <Arrow path="M262 90 H278 V26 H270" tip={[262, 26, 'left']} />
      <Words x={270} y={54} lines={notNow} look="quiet" end />
      <Arrow path="M262 242 H278 V178 H270" tip={[262, 178, 'left']} />
      <Words x={270} y={206} lines={again} look="quiet" end />
    </>
  );
};
