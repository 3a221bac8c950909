/** What a system or a clinic puts into many charts, and sentences that look like it. All are invented. */
import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

describe('measures and reminders that are not about this patient', () => {
  test.each([
    'Asthma action plan on file ............ not applicable\nDiabetes eye exam ..................... n/a',
    'HEDIS: Asthma medication ratio - N/A; Diabetes care - N/A; Celiac disease serology - N/A',
    'Care gaps\n- Asthma Action Plan: not on file\n- Diabetes retinal exam: n/a',
    'Registry: Asthma (not enrolled); Diabetes (not enrolled); Epilepsy (not enrolled)',
    'Diabetes foot check …… not due',
    'Plan de acción de asma: no aplica',
    'Quality measures\nAsthma, controller dispensed\nDiabetes, eye seen',
    'Best practice advisory\nAsthma: spirometry yearly.',
  ])('%s', (text) => expect(statuses(text)).not.toContain('present'));
});

describe('measures and reminders that are', () => {
  test.each([
    ['Asthma action plan on file: yes. Asthma well controlled.', 'asthma present'],
    ['Epilepsy ........................ G40.909', 'epilepsy present'],
    ['Type 1 diabetes .......... active', 'type-1-diabetes present'],
    ['Asthma ....... no\nEczema ....... yes', 'asthma absent, eczema present'],
    ['Asthma well controlled, flu vaccine: n/a', 'asthma present'],
    ['Asthma on Flovent; eye exam not applicable', 'asthma present'],
  ])('%s', (text, expected) => expect(statuses(text)).toBe(expected));
});

describe('lists and leaflets for everybody', () => {
  test.each([
    'A sheet of groups that every family receives (autism; asthma; epilepsy; leukemia).',
    'The following resources are offered to every family: autism, epilepsy, asthma.',
    'Support groups for autism, asthma and epilepsy: list given to all parents.',
    'Our clinic treats children with many needs, including asthma, cystic fibrosis and migraine.',
    'Conditions we treat: asthma, epilepsy, diabetes',
    'The waiting room has leaflets on asthma, eczema, and celiac disease.',
    'Brochure rack restocked - asthma, epilepsy, autism.',
    'The packet prints by default with "Asthma at home" and "Preventing diabetes".',
    'All patients receive the asthma and eczema flyer.',
    'Flu vaccine: high-risk groups include asthma, diabetes and sickle cell disease.',
    'Formulary: infliximab limited to Crohn disease, celiac disease and lupus.',
    'Eligible conditions under the state program include leukemia, epilepsy and autism.',
    'Children who were cooled may later go on to have autism or epilepsy; nothing of the sort so far.',
    'Counselled the family on celiac disease and its symptoms.',
    'A *** y.o. with a history of *** (sickle cell disease / thalassemia / leukemia) who presents with ***.',
    'Visitors: the Epilepsy Guild meets on Tuesdays.',
    'The resource center has libraries on leukemia, cystic fibrosis, diabetes and epilepsy.',
    'The newborn screen panel here includes hydrocephalus, cystic fibrosis and sickle cell disease.',
    'Battery: SCARED (anxiety), SCQ (autism), BASC-3 (epilepsy) - below cut-off.',
    'Referral criteria (print out): suspected stroke, epilepsy, autism.',
    'Common causes of wheeze: asthma, cystic fibrosis.',
    'Coding tip: J45.909 asthma unspecified requires severity.',
    'Attachments: Asthma Action Plan (blank); Eczema care sheet',
    'Conditions covered\nAsthma\nEpilepsy',
    'She was given our standard packet (driving, autism, migraine).',
    'Readiness quiz: "I can explain my condition (asthma, diabetes, epilepsy) to others" - 4/5',
    'Growth charts for Down syndrome, Turner syndrome were not used.',
    'Findings can be seen with neurofibromatosis, lupus, or celiac disease.',
    'HbA1c 5.4 (prediabetes 5.7-6.4, diabetes >=6.5)',
    'Some have asthma, and many have epilepsy.',
    'Measure | Status\nAsthma action plan | N/A\nDiabetes eye exam | Not due',
    'She eats lunch with autistic peers.',
    'Discussed outcomes at 24 weeks incl. stroke, hydrocephalus, autism.',
    'Counseled parents re: long-term risk of epilepsy, autism.',
    'Nephew of a patient with leukemia; his own blood is normal.',
    'Folletos de asma y epilepsia para todas las familias.',
  ])('%s', (text) => expect(statuses(text)).not.toMatch(/present/));
});

describe('this family among all', () => {
  test.each([
    ['Like every family we see, they got the flu leaflet; he has asthma.', 'asthma present'],
    ['All parents were met. She has epilepsy.', 'epilepsy present'],
    ['Handout given, asthma stable on Flovent.', 'asthma present'],
    ['All medications reviewed, asthma controlled.', 'asthma present'],
    ['Every child in the home is well; our patient has autism.', 'autism present'],
    ['Patient with epilepsy and asthma.', 'asthma present, epilepsy present'],
    ['Several chronic conditions, including asthma and eczema.', 'asthma present, eczema present'],
    ['His condition (asthma) is stable.', 'asthma present'],
    ['Diabetes > 10 years.', 'diabetes present'],
    ['Possible infection in a girl with lupus.', 'lupus present'],
    ['A normal EEG does not exclude epilepsy.', 'epilepsy uncertain'],
    ['Dad believes his son has asthma.', 'asthma uncertain'],
    ['Discussed prognosis of his epilepsy.', 'epilepsy present'],
    ['Reviewed risks with mom. Asthma controlled.', 'asthma present'],
    ['Cause of her stroke: sickle cell disease.', 'sickle-cell present, stroke present'],
    ['SCQ high. Autism (moderate), epilepsy.', 'autism present, epilepsy present'],
    ['She meets diagnostic criteria for autism.', 'autism present'],
    ['Newborn screen positive; has cystic fibrosis.', 'cystic-fibrosis present'],
    ['Asthma action plan reviewed, eczema better.', 'asthma present, eczema present'],
    ['Counselled the family on her epilepsy.', 'epilepsy present'],
  ])('%s', (text, expected) => expect(statuses(text)).toBe(expected));
});
