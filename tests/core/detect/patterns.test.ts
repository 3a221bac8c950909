/** Turns of phrase: denials denied, numbers of a result, causes of a risk, whose a newborn's history is. All are invented. */
import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

const table = (name: string, rows: [text: string, expected: string][]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => expect(statuses(text)).toBe(expected));
  });

table('denials denied', [
  ['I cannot agree that she is free of asthma.', 'asthma present'],
  ['It would be wrong to deny that this boy has epilepsy.', 'epilepsy present'],
  ['It is not true that he has no asthma.', 'asthma present'],
  ['It would be wrong to say he has asthma.', 'asthma absent'],
  ['We cannot agree that this is lupus.', 'lupus absent'],
]);

table('possibilities', [
  [
    'We discussed several possibilities, including lupus, celiac disease and asthma.',
    'asthma uncertain, celiac-disease uncertain, lupus uncertain',
  ],
  ['I suspect that she has epilepsy, but the EEG is still to be done.', 'epilepsy uncertain'],
  ['He may well have asthma.', 'asthma uncertain'],
  ['Autism remains an open question.', 'autism uncertain'],
  ['There is no question of lupus.', 'lupus absent'],
  ['She hasn’t got asthma.', 'asthma absent'],
  ['He was never found to have epilepsy.', 'epilepsy absent'],
  ['Antecedentes: negados asma, epilepsia, diabetes.', 'asthma absent, diabetes absent, epilepsy absent'],
  ['Nunca asma.', 'asthma absent'],
]);

table('results and causes', [
  ['Fragile X 29 repeats.', 'fragile-x absent'],
  ['FRAGILE X SYNDROME (FMR1): 30 CGG repeats', 'fragile-x absent'],
  ['Fragile X syndrome, 420 repeats.', 'fragile-x present'],
  ['At risk for stroke from sickle cell disease.', 'sickle-cell present, stroke uncertain'],
  ['Migraine, yes; epilepsy, no.', 'epilepsy absent, migraine present'],
  ['Autism: MCHAT neg. Epilepsy: EEG neg.', 'autism absent, epilepsy present'],
  ['Autism: M-CHAT-R/F low risk', 'autism absent'],
  ['Autism: ADOS positive', 'autism present'],
  ['GENETICS: 22q11.2 deletion syndrome, hydrocephalus.', 'deletion-22q11 present, hydrocephalus present'],
  ['Asthma, no eczema.', 'asthma present, eczema absent'],
  ['Migraine in her teens, asthma now', 'asthma present, migraine historical'],
  ['Asthma up to the age of four', 'asthma historical'],
  ['Had asthma up to the age of four but none since.', 'asthma historical'],
]);

table('mothers of newborns and other adults', [
  ['Born at 36 weeks to a 26-year-old woman with asthma and lupus.', 'asthma family, lupus family'],
  ['38 wk AGA F. Mo 27 G3P2, epilepsy on lamotrigine, asthma.', 'asthma family, epilepsy family'],
  ['Mother is 28, G2P1. She has lupus and asthma.', 'asthma family, lupus family'],
  ['Mr. Vance senior has epilepsy.', 'epilepsy family'],
  ['Term infant born to a 30 yo G2P2 mother, with Down syndrome.', 'down-syndrome present'],
  ['17 yo G1P0 with asthma, 20 weeks pregnant.', 'asthma present'],
  ['Mother reports cough. She has asthma.', 'asthma present'],
  ['Mother brought her at 10 weeks; she has epilepsy.', 'epilepsy present'],
  ['28 y.o. teacher, epilepsy since childhood.', 'epilepsy present'],
  ['Her teacher has epilepsy.', 'epilepsy family'],
  ['Sib unaffected, asthma mild.', 'asthma present'],
  ['Sib with epilepsy, asthma.', 'asthma family, epilepsy family'],
  ['A call from a parent whose child had leukemia.', 'leukemia family'],
  ['Maternal history: G2P1. PMH: lupus. Meds: prednisone. Problems: asthma.', 'asthma family, lupus family'],
  ['MATERNAL HISTORY\nPMH: lupus; asthma as a child; epilepsy on lamotrigine', 'asthma family, epilepsy family, lupus family'],
  ['RN masculino hijo de madre de 30 años con lupus y asma. Apgar 8/9.', 'asthma family, lupus family'],
  ['ANTECEDENTES MATERNOS: lupus. RECIÉN NACIDO: síndrome de Down.', 'down-syndrome present, lupus family'],
  ['Se comentaron varias posibilidades, entre ellas lupus y asma.', 'asthma uncertain, lupus uncertain'],
  ['Tiene varias enfermedades, entre ellas asma.', 'asthma present'],
  ['Pregnancy: 32 yo G4P3, lupus on hydroxychloroquine, asthma.', 'asthma family, lupus family'],
  ['MATERNAL HX: 30 yo, lupus. NEONATAL COURSE: hydrocephalus, epilepsy.', 'epilepsy present, hydrocephalus present, lupus family'],
  ['MATERNAL HISTORY\nPMH: lupus\nINFANT EXAM\nHydrocephalus.', 'hydrocephalus present, lupus family'],
  ['Mother: well. PMH: asthma.', 'asthma present'],
  ["There is epilepsy on the mother's side.", 'epilepsy family'],
]);

table('entertained, revised, ended', [
  ['We briefly entertained lupus.', 'lupus uncertain'],
  ['It was initially felt that he had lupus but this turned out to be leukemia.', 'leukemia present, lupus uncertain'],
  ['Her diagnosis was revised from asthma to cystic fibrosis.', 'asthma absent, cystic-fibrosis present'],
  ['What was called epilepsy were breath-holding spells.', 'epilepsy uncertain'],
  ['Epilepsy has not been diagnosed.', 'epilepsy absent'],
  ['Interrogado sobre asma y diabetes.', 'asthma uncertain, diabetes uncertain'],
  ['Pros and cons of treating asthma were weighed.', 'asthma uncertain'],
  ['She believes her asthma is better.', 'asthma present'],
  ['Diagnosis changed from clinic to clinic; asthma stands.', 'asthma present'],
]);

table('brackets and neighbors', [
  ['Grandma (guardian) has diabetes. Asthma in Emma.', 'asthma present, diabetes family'],
  ['… no, that is c.2692del), epilepsy on valproate.', 'epilepsy present'],
  ['No fever (cough only), asthma stable.', 'asthma present'],
  ['Hearing is normal; his twin has epilepsy.', 'epilepsy family'],
  ['4 yo ex-27 week twin A with asthma.', 'asthma present'],
  ['Dog is on epilepsy pills.', 'epilepsy family'],
  ['Anyone in family with epilepsy or stroke? N', 'epilepsy absent, stroke absent'],
]);

table('headings that are items', [
  ['Problem List\nFamily history of lupus\nAsthma\nEpilepsy', 'asthma present, epilepsy present, lupus family'],
  ['FAMILY HISTORY\nAsthma\nEpilepsy', 'asthma family, epilepsy family'],
  ['Resolved Problems: asthma, stroke. Active: epilepsy.', 'asthma historical, epilepsy present, stroke historical'],
]);

table('what this means', [
  ['RESULTS\nFMR1 full mutation.\nWhat this means: your son has fragile X syndrome.', 'fragile-x present'],
  ['Excluded from: asthma, lupus', 'asthma absent, lupus absent'],
  ['Inclusion: asthma; exclusion: epilepsy.', ''],
]);

table('boxes behind letters', [
  ['Asthma Y[ ] N[x]   Epilepsy Y[x] N[ ]   Diabetes Y[ ] N[ ]', 'asthma absent, diabetes uncertain, epilepsy present'],
  ['Autism/behavior: Yes (x) No ( )', 'autism present'],
]);
