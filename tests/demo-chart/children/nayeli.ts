/** A child with Dravet syndrome and a gastrostomy, from a Spanish-speaking family in Fresno County. */
import { chartOf } from '../fhir.ts';

const chart = chartOf({
  id: 'demo-1001',
  given: 'Nayeli',
  family: 'Invented-Ramos',
  born: '2020-03-14',
  gender: 'female',
  city: 'Selma',
  county: 'Fresno',
  language: ['es', 'Spanish'],
});

chart.problem('G40.834', 'Dravet syndrome, intractable, without status epilepticus', { since: '2021-02-02' });
chart.problem('Z93.1', 'Gastrostomy status', { since: '2024-06-18' });
chart.problem('F88', 'Other disorders of psychological development', { since: '2022-09-01' });
chart.procedure('Gastrostomy tube placement, laparoscopic', '2024-06-18');
chart.relative('mother', 'Migraine');
chart.relative('maternal grandfather', 'Type 2 diabetes mellitus');
chart.allergy('Penicillin', 'Hives');
chart.medication('Fenfluramine 2.2 mg/mL oral solution', '2 mL by G-tube twice a day');
chart.medication('Clobazam 2.5 mg/mL oral suspension', '3 mL by G-tube twice a day');
chart.immunization('Influenza, seasonal, injectable', '2025-10-07');
chart.goal('Family can name the rescue plan and where it hangs at school');
chart.vital('29463-7', 'Body weight', 18.4, 'kg', '2026-01-12');
chart.vital('8867-4', 'Heart rate', 96, '/min', '2026-01-12');
chart.impression(
  '2026-01-12',
  'Neurology follow-up',
  'SCN1A-related Dravet syndrome. Two convulsive seizures this month, both under three minutes. Mother is tired and has met no other family.',
);
chart.note('Neurology clinic note', '2026-01-12', [
  ['Reason for visit', 'Follow-up of Dravet syndrome with her mother; Spanish interpreter present.'],
  [
    'Interval history',
    'Two convulsive seizures since the last visit, both stopped without rescue medication. Feeds by G-tube go well. No evidence of aspiration pneumonia. No fever since November.',
  ],
  ['Family history', 'Mother with migraine. Maternal grandfather with type 2 diabetes mellitus. No relative with epilepsy.'],
  ['Examination', 'Alert, playful, wide-based gait. Gastrostomy site clean and dry. Lungs clear.'],
  [
    'Assessment and plan',
    'Dravet syndrome, intractable. Continue fenfluramine and clobazam. Echocardiogram in six months. Return in three months.',
  ],
]);

export const nayeli = chart.child();
