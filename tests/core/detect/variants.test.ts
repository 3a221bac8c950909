import { expect, test } from 'vitest';
import { variantsOf } from '../../../src/core/detect/variants.ts';

test.each([
  ['sickle cell anemia', 'sickle cell anaemia'],
  ['acute lymphoblastic leukemia', 'acute lymphoblastic leukaemia'],
  ['hemophilia', 'haemophilia'],
  ['esophageal atresia', 'oesophageal atresia'],
  ['brain tumor', 'brain tumour'],
  ['sleep apnea', 'sleep apnoea'],
  ['necrotizing enterocolitis', 'necrotising enterocolitis'],
  ['hypoxic ischemic encephalopathy', 'hypoxic ischaemic encephalopathy'],
  ['fetal alcohol syndrome', 'foetal alcohol syndrome'],
  ['hyperinsulinemic hypoglycemia', 'hyperinsulinaemic hypoglycaemia'],
  ['propionic acidemia', 'propionic acidaemia'],
  ['wilson disease', 'wilson disorder'],
  ['seizure disorder', 'seizure d/o'],
  ['crohn disease', 'crohn dz'],
  ['marfan syndrome', 'marfan disease'],
  ['diabetes type ii', 'diabetes type 2'],
  ['type 2 diabetes', 'diabetes type 2'],
  ['type 2 diabetes mellitus', 'diabetes mellitus type 2'],
])('%s is also %s', (name, variant) => expect(variantsOf(name)).toContain(variant));

test.each(['hemimelia', 'hemiplegia', 'seizure', 'asthma', 'down', 'hemihypertrophy', 'schizencephaly'])('%s stays as it is', (name) =>
  expect(variantsOf(name)).toEqual([]),
);
