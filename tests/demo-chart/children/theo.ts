/** A child with Down syndrome whose AV canal was repaired in infancy. */
import { chartOf } from '../fhir.ts';

const chart = chartOf({
  id: 'demo-1002',
  given: 'Theo',
  family: 'Invented-Whitfield',
  born: '2023-07-29',
  gender: 'male',
  city: 'Sacramento',
  county: 'Sacramento',
  language: ['en', 'English'],
});

chart.problem('Q90.9', 'Down syndrome, unspecified', { since: '2023-07-29' });
chart.problem('Z87.74', 'Personal history of (corrected) congenital malformations of heart and circulatory system', {
  since: '2024-01-11',
});
chart.problem('H65.23', 'Chronic serous otitis media, bilateral', { since: '2025-03-20', clinical: 'resolved' });
chart.procedure('Repair of complete atrioventricular canal, two-patch technique', '2024-01-11');
chart.procedure('Bilateral myringotomy with tubes', '2025-04-02');
chart.relative('father', 'High cholesterol');
chart.relative('paternal grandmother', 'Breast cancer');
chart.medication('Cholecalciferol 400 units/mL', '1 mL by mouth once a day');
chart.immunization('Pneumococcal conjugate PCV20', '2024-08-15');
chart.goal('Walks alone across the room by spring');
chart.vital('29463-7', 'Body weight', 11.2, 'kg', '2026-01-20');
chart.vital('2708-6', 'Oxygen saturation', 98, '%', '2026-01-20');
chart.impression(
  '2026-01-20',
  'Cardiology follow-up',
  'Trisomy 21, AV canal s/p repair at five months, trivial residual left AV valve regurgitation.',
);
chart.note('Cardiology clinic note', '2026-01-20', [
  ['Reason for visit', 'Yearly follow-up after repair of a complete AV canal.'],
  [
    'Interval history',
    'Thriving, eats everything, walks with two hands held. Denies cyanosis or breathing trouble. Ear tubes in April; hears well.',
  ],
  ['Past medical history', 'Trisomy 21 confirmed by karyotype. Complete atrioventricular canal defect, s/p two-patch repair.'],
  ['Family history', 'Father with high cholesterol. No congenital heart disease in parents or siblings.'],
  ['Examination', 'Well-healed sternotomy. Soft systolic murmur at the apex. No hepatomegaly.'],
  [
    'Assessment and plan',
    'Down syndrome with AV canal, s/p repair, doing well. Echocardiogram today without pulmonary hypertension. Thyroid screening is due: TSH negative for hypothyroidism last year. Return in one year.',
  ],
]);

export const theo = chart.child();
