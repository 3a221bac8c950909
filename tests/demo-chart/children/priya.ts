/** A child with cystic fibrosis whose brother is a carrier only. */
import { chartOf } from '../fhir.ts';

const chart = chartOf({
  id: 'demo-1003',
  given: 'Priya',
  family: 'Invented-Natarajan',
  born: '2017-11-05',
  gender: 'female',
  city: 'San Jose',
  county: 'Santa Clara',
  language: ['en', 'English'],
});

chart.problem('E84.0', 'Cystic fibrosis with pulmonary manifestations', { since: '2017-11-28' });
chart.problem('K86.81', 'Exocrine pancreatic insufficiency', { since: '2018-01-09' });
chart.relative(
  'brother',
  'Carrier of one CFTR variant',
  'Age 4. One copy of F508del. Sweat chloride normal; he does not have cystic fibrosis.',
);
chart.relative('mother', 'CF carrier');
chart.relative('father', 'CF carrier');
chart.allergy('Sulfamethoxazole-trimethoprim', 'Rash');
chart.medication('Elexacaftor-tezacaftor-ivacaftor', '1 packet in the morning, 1 in the evening');
chart.medication('Pancrelipase delayed-release capsules', '3 with meals, 2 with snacks');
chart.medication('Hypertonic saline 7% inhalation', '4 mL by nebulizer twice a day');
chart.immunization('Influenza, seasonal, injectable', '2025-09-30');
chart.vital('29463-7', 'Body weight', 25.1, 'kg', '2026-01-08');
chart.impression(
  '2026-01-08',
  'Quarterly CF clinic visit',
  'Cystic fibrosis, F508del homozygous. FEV1 94% predicted. Sibling carrier counselled last year.',
);
chart.note('Pulmonary clinic note', '2026-01-08', [
  ['Reason for visit', 'Quarterly visit to the CF center.'],
  ['Interval history', 'No cough at rest. Two courses of oral antibiotics this year. Denies wheezing; no history of asthma.'],
  ['Family history', 'Brother is a carrier, screened and healthy. Both parents are CF carriers. A cousin has type 1 diabetes.'],
  ['Examination', 'Lungs clear, no clubbing. Abdomen soft.'],
  [
    'Assessment and plan',
    'Cystic fibrosis (E84.0) with pancreatic insufficiency, stable. Annual oral glucose tolerance test to screen for CF-related diabetes. Continue modulator. Return in three months.',
  ],
]);

export const priya = chart.child();
