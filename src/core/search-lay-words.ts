/**
 * What people type who do not know the name: too loose to be looked for in a chart, and right in a search box, where one
 * sees what comes of it. Condition id → words, English and Spanish.
 */
import type { Id } from './common.ts';

export const LAY_WORDS: Readonly<Record<Id, string>> = {
  'limb-difference':
    'lost leg, lost arm, lost hand, lost limb, missing arm, missing leg, missing hand, amputation, amputee, prosthesis, sin brazo, sin pierna',
  prematurity:
    'micro preemie, micropreemie, weeker, born early, born too soon, prematuro, bebe prematuro, bebes prematuros, antes de tiempo',
  hydrocephalus: 'water on the brain, agua en el cerebro, shunt',
  'muscular-dystrophy': 'wheelchair, silla de ruedas, muscle disease',
  'cerebral-palsy': 'wheelchair, silla de ruedas',
  'spinal-cord-injury': 'wheelchair, silla de ruedas, paralyzed',
  'spina-bifida': 'wheelchair, silla de ruedas, open spine',
  'hearing-loss': 'cannot hear, hearing aids, audifonos, sordo, sorda',
  'vision-impairment': 'cannot see, ciego, ciega',
  'congenital-heart-disease': 'hole in the heart, heart surgery, soplo, corazon',
  'childhood-cancer': 'chemo, quimio, kids with cancer',
  'pregnancy-infant-loss': 'lost a baby, lost the baby, baby died, perdida de un bebe, perdio a su bebe, perdi a mi bebe, perdimos un bebe',
  'feeding-tube': 'tube feeding, feeding pump, sonda, alimentacion por sonda',
  'feeding-disorder': 'picky eater, picky eating, does not eat, no come',
  burn: 'burned, burnt, scald, scalded, quemado, quemada, quemadura, quemaduras',
  clubfoot: 'clubbed foot, pie zambo',
  'food-allergy': 'epipen, epi pen, epipens',
  'undiagnosed-rare-disease': 'zebra, no diagnosis, no answers, negative genetic testing, genetic testing negative, sin diagnostico',
  tracheostomy: 'breathing tube',
  'down-syndrome': 'mongolism',
  autism: 'on the spectrum, espectro',
  epilepsy: 'seizure, seizures, convulsion, convulsiones, ataques, fits',
};
