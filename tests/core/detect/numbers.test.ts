/** Conditions told in numbers: the weeks of a birth, a pregnancy, an age; invented. */
import { expect, test } from 'vitest';
import { readConditions } from '../../../src/build/read-content.ts';
import { compileLexicon } from '../../../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/detect/lexicon.ts';
import { mayMatch, scan } from '../../../src/core/detect/scan.ts';

const lexicon = loadLexicon(compileLexicon(readConditions()));
const found = (text: string) => scan(text, lexicon).map(({ condition }) => condition);
const premature = (text: string) => found(text).includes('prematurity');

test.each([
  'Ex-28-weeker with BPD',
  'ex 26+3, now 4 months corrected',
  'former 24 wk twin',
  'Ex 31 5/7 week female',
  'Born at 26 3/7 weeks to a 22 yo G1P0 mother',
  'born at 29w4d via stat C-section',
  'delivered 31+2 for TTTS',
  'GA 30+2, BW 1340 g',
  'GA: 33 2/7',
  'EGA 34 weeks at birth',
  'BGA 25w2d PMA 36w',
  'Gestational age at birth: 27 weeks',
  'gestational age was 32 weeks',
  '33w1d, now DOL 12',
  'DOL 41, 26 3/7, CPAP 6',
  '27 0/7 wk',
  "26 weeks' gestation, ventilated 40 days",
  '32-week preemie',
  '30 wk premature infant',
  '28 wkr',
  '35 weeker',
  'BHx: 33 wk, NICU x 3 wk',
  'Nacido a las 30 semanas',
  'nació de 29 semanas de gestación',
  'RN de 31 SDG, peso adecuado',
  'birth weight 890 g',
  'BW: 1,140 g (28 weeker)',
  'BW 620g',
  'C/S at 34 weeks for preeclampsia',
])('%s', (text) => {
  expect(premature(text)).toBe(true);
  expect(mayMatch(text, lexicon)).toBe(true);
});

test.each([
  'Born at 39 weeks',
  'ex 38 weeker',
  'GA 40+1',
  'Mother is 32 weeks pregnant',
  'G2P1 at 34 weeks gestation presents with contractions',
  'Ultrasound at 28 weeks gestation was normal',
  'Currently 30w2d by LMP',
  'Fetal echo at 24 3/7 weeks',
  'received betamethasone at 31 weeks of gestation',
  '24 week follow-up',
  '28 weeks old',
  '30-week-old infant',
  'week 32 of the study',
  'in 26 weeks',
  'Return in 24 wks',
  'Weight 25 kg',
  '36 w/ asthma',
  '25-30 min',
  'BW 3200 g',
  '650 g of rice',
  'temperature 36.6',
  'room 27+3',
  '28 days',
  '32 baby aspirin tablets',
  'PPROM at 32 weeks, born at 37 weeks',
])('not premature: %s', (text) => expect(premature(text)).toBe(false));

test.each([
  ['home on 0.25 L NC w/ pulse ox', 'home-oxygen'],
  ['discharged on 1/8 L via nasal cannula', 'home-oxygen'],
  ['O2 0.5 L at home', 'home-oxygen'],
  ['0.1 LPM NC at home', 'home-oxygen'],
  ['BMI 41', 'obesity'],
  ['BMI: 36.2', 'obesity'],
])('%s: %s', (text, condition) => {
  expect(found(text)).toContain(condition);
  expect(mayMatch(text, lexicon)).toBe(true);
});

test.each([
  '2 L overnight in the PICU',
  'weaned to 1 L NC',
  'drinks 2 L of water at home',
  'BMI 45th percentile',
  'BMI 45%',
  'BMI 21',
  'GIR 8, Na 140',
  '1 L bolus',
])('nothing: %s', (text) => expect(found(text)).toEqual([]));
