/** A healthy child: asthma is the mother's, and celiac disease is only being ruled out. Nothing here may be suggested for. */
import { chartOf } from '../fhir.ts';

const chart = chartOf({
  id: 'demo-1004',
  given: 'Oliver',
  family: 'Invented-Haas',
  born: '2019-05-22',
  gender: 'male',
  city: 'Oakland',
  county: 'Alameda',
  language: ['en', 'English'],
});

chart.problem('R10.33', 'Periumbilical pain', { since: '2026-01-05' });
chart.relative('mother', 'Asthma', 'Uses an inhaler in spring.');
chart.relative('father', 'No known problems');
chart.immunization('Measles, mumps and rubella', '2023-06-01');
chart.immunization('Influenza, seasonal, injectable', '2025-10-21');
chart.order('Tissue transglutaminase IgA and total IgA (rule out celiac disease)', '2026-01-15');
chart.vital('29463-7', 'Body weight', 21.6, 'kg', '2026-01-15');
chart.vital('8310-5', 'Body temperature', 36.8, 'C', '2026-01-15');
chart.impression('2026-01-15', 'Clinic visit', 'Healthy boy with belly aches before school. Growth on the 55th percentile.');
chart.note('Gastroenterology clinic note', '2026-01-15', [
  ['Reason for visit', 'Belly aches on school mornings for six weeks.'],
  ['History', 'Eats and sleeps well. No vomiting, no blood in stool, no weight loss. Never wheezes; asthma: none.'],
  ['Past medical history', 'Healthy. No hospital stays.'],
  ['Family history', 'Mother with asthma. No celiac disease, inflammatory bowel disease or type 1 diabetes in the family.'],
  ['Examination', 'Well appearing. Abdomen soft, not tender.'],
  [
    'Assessment and plan',
    'Functional abdominal pain is likely. Rule out celiac disease: tissue transglutaminase IgA sent today. If the test is positive, referral for endoscopy. Return in two months.',
  ],
]);

export const oliver = chart.child();
