import { describe, expect, test } from 'vitest';
import { assertSpan } from '../../../src/core/detect/context.ts';
import { readPlainText } from '../../../src/core/detect/plain-text.ts';

/** What is said about the part in double brackets, short for what is not affirmed, patient and current. */
function asserted(marked: string): string {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const end = marked.indexOf(']]') - 2;
  const own = readPlainText(text).find(({ offset, block }) => offset <= start && end <= offset + block.text.length);
  if (!own) throw new Error('not in one block');
  const { negation, experiencer, temporality } = assertSpan(own.block, start - own.offset, end - own.offset, own.place);
  return [negation, experiencer, temporality].filter((word) => !['affirmed', 'patient', 'current'].includes(word)).join(' ') || 'plain';
}

const table = (name: string, rows: [marked: string, expected: string][]) => {
  describe(name, () => {
    test.each(rows)('%s', (marked, expected) => expect(asserted(marked)).toBe(expected));
  });
};

table('negation before', [
  ['The patient denies [[chest pain]].', 'negated'],
  ['He denies fever, chills, [[night sweats]] or weight loss.', 'negated'],
  ['No fever, chills, or [[night sweats]].', 'negated'],
  ['There is no evidence of [[pneumonia]].', 'negated'],
  ['Lungs clear without [[wheezes]], rales or rhonchi.', 'negated'],
  ['Lungs clear without wheezes, rales or [[rhonchi]].', 'negated'],
  ['Abdomen soft, nontender, no [[masses]] palpated', 'negated'],
  ['Negative for [[headache]] and vision change', 'negated'],
  ['Negative for headache and [[vision change]]', 'negated'],
  ['No fever but has [[cough]].', 'plain'],
  ['She has no nausea; she has [[vomiting]].', 'plain'],
  ['CT was negative for bleed. [[Skull fracture]] was seen.', 'plain'],
  ['Patient is not [[anemic]].', 'negated'],
  ['The effusion has resolved and there is no [[pneumothorax]].', 'negated'],
  ['Cardiac enzymes were negative, ruling out [[infarction]]', 'negated'],
  ['She was ruled out for [[myocardial infarction]].', 'negated'],
  ['Without [[dyspnea]] on exertion', 'negated'],
  ['He has never had [[seizures]].', 'negated'],
  ["She doesn't have [[rash]]", 'negated'],
  ['Gram negative [[sepsis]]', 'plain'],
  ['No increase in [[edema]]', 'plain'],
  ['Not only [[nausea]] but also vomiting', 'plain'],
  ['There is no change in the [[effusion]].', 'plain'],
  ['No further [[seizures]]', 'plain'],
  ['No cause found for the [[fever]]', 'plain'],
  ['The patient was unable to sleep because of [[pain]].', 'plain'],
  ['No murmur. [[Cyanosis]] present.', 'plain'],
  ['Absence of [[clubbing]]', 'negated'],
  ['NO CHEST PAIN SHORTNESS OF BREATH OR [[PALPITATIONS]]', 'negated'],
  ['Extremities: no [[edema]]', 'negated'],
  ['ROS: no fever, [[cough]], or rash', 'negated'],
  ['no new [[lesions]]', 'negated'],
]);

table('negation after', [
  ['[[Pneumonia]] was ruled out.', 'negated'],
  ['[[Tuberculosis]] is unlikely.', 'negated'],
  ['[[Chest pain]]: denies', 'negated'],
  ['[[Strep]] test was negative', 'negated'],
  ['[[Edema]]: none', 'negated'],
  ['[[Fracture]] is not seen', 'negated'],
  ['[[Hepatitis]] has been excluded', 'negated'],
  ['[[Cough]] with negative chest x-ray', 'plain'],
  ['[[Cough]], no fever', 'plain'],
  ['[[Cough]]: no wheezing', 'plain'],
  ['[[Fever]] and negative cultures', 'plain'],
  ['[[Epilepsy]] with pneumonia ruled out', 'plain'],
  ['[[Seizure]]-free for a year', 'negated'],
  ['[[Vomiting]] not resolved', 'plain'],
  ['[[Cyanosis]], clubbing and edema were absent', 'negated'],
]);

table('possible', [
  ['Rule out [[appendicitis]].', 'possible'],
  ['[[Appendicitis]] could not be ruled out.', 'possible'],
  ['Possible [[pneumonia]] in the left base', 'possible'],
  ['Cannot exclude [[metastasis]].', 'possible'],
  ['[[Sepsis]] is suspected', 'possible'],
  ['pneumonia versus [[atelectasis]]', 'possible'],
  ['[[pneumonia]] versus atelectasis', 'possible'],
  ['Evaluate for [[stone]]', 'possible'],
  ['[[Croup]]?', 'possible'],
  ['Findings suspicious for [[abscess]]', 'possible'],
  ['may represent [[infarct]]', 'possible'],
  ['Known [[asthma]], possible pneumonia', 'plain'],
  ['Possible pneumonia, known [[asthma]]', 'plain'],
  ['No fever, possible [[pneumonia]]', 'possible'],
]);

table('experiencer', [
  ['Mother has a history of [[breast cancer]].', 'other historical'],
  ['Family history of [[diabetes]].', 'other'],
  ['Family history is significant for [[hypertension]] in her father.', 'other'],
  ['[[Hypertension]] in her father', 'other'],
  ['FH: [[stroke]]', 'other'],
  ['The patient states her mother had [[lupus]].', 'other'],
  ['Her sister, aged 9, has [[asthma]].', 'other'],
  ['No family history of [[sudden death]]', 'negated other'],
  ['Mother states that he has [[fever]].', 'plain'],
  ['Parents noticed [[rash]] yesterday', 'plain'],
  ['Mom reports no [[vomiting]]', 'negated'],
  ['Brought in by mother for [[cough]]', 'plain'],
  ['Grandmother died of [[leukemia]]', 'other'],
  ['His father and uncle both had [[heart attacks]].', 'other'],
  ['Father had a stroke and the patient has [[headache]]', 'plain'],
  ['Patient lives with his father who smokes. [[Cough]] for two weeks', 'plain'],
  ['According to the mother the child has [[fever]]', 'plain'],
  ['Twin brother with [[cough]]', 'other'],
  ['[[Migraine]] on the maternal side', 'other'],
]);

table('temporality', [
  ['History of [[appendectomy]].', 'historical'],
  ['Past medical history: [[hypertension]]', 'historical'],
  ['s/p [[cholecystectomy]]', 'historical'],
  ['The patient has a history of [[asthma]] and presents with cough.', 'historical'],
  ['The patient has a history of asthma and presents with [[cough]].', 'plain'],
  ['Previous [[stroke]]', 'historical'],
  ['[[Pneumonia]] last year', 'historical'],
  ['Return if [[fever]] develops.', 'hypothetical'],
  ['Call for [[vomiting]] or lethargy', 'hypothetical'],
  ['If he has [[chest pain]], go to the emergency room', 'hypothetical'],
  ['Tylenol as needed for [[pain]]', 'hypothetical'],
  ['Should she develop [[wheezing]], use albuterol', 'hypothetical'],
  ['at risk for [[aspiration]]', 'hypothetical'],
  ['3 day history of [[fever]]', 'plain'],
  ['History of present illness: [[fever]] for two days', 'plain'],
  ['Social history: [[asthma]] limits sports', 'plain'],
  ['He was sent home because of [[fever]]', 'plain'],
  ['No history of [[seizures]]', 'negated'],
  ['Denies history of [[seizures]]', 'negated historical'],
  ['Known [[hypertension]]', 'plain'],
  ['New onset [[headache]] today', 'plain'],
  ['[[Bronchiolitis]] as an infant', 'historical'],
]);
