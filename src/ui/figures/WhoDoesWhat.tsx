import { Box, Words } from './shapes.tsx';

/** Role, task; the third owns the referral. */
const WORDS = {
  en: [
    ['Doctor, nurse practitioner', 'says one sentence'],
    ['Nurse, medical assistant', 'sees the moment and starts'],
    ['Social worker, family liaison: owner', 'fit, consent, connection, follow-up'],
    ['Front desk', 'gives the sheet, books the next visit'],
    ['Practice lead', 'names the owner and gives time'],
  ],
  es: [
    ['Médico, enfermera especialista', 'dice una frase'],
    ['Enfermera, asistente médica', 've el momento y empieza'],
    ['Trabajo social, enlace: responsable', 'ajuste, permiso, contacto, seguimiento'],
    ['Recepción', 'entrega la hoja y da la próxima cita'],
    ['Dirección', 'nombra a la responsable y le da tiempo'],
  ],
} as const;

/** Who does what in a referral: many hands, one owner. */
export const WhoDoesWhat = ({ language }: { language: 'en' | 'es' }) => (
  <>
    {WORDS[language].map(([role, task], index) => (
      <g key={role}>
        <Box x={1} y={2 + index * 54} width={286} height={47} chosen={index === 2} />
        <Words x={12} y={21 + index * 54} lines={[role]} look="strong" />
        <Words x={12} y={38 + index * 54} lines={[task]} />
      </g>
    ))}
  </>
);
