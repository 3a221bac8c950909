/** One table a class: mistakes that were made on notes by other hands, told again with other words. Invented. */
import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

const table = (name: string, rows: [text: string, expected: string][]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => expect(statuses(text)).toBe(expected));
  });

table('printed answers', [
  ['Asthma      (Y)   N\nEpilepsy     Y   (N)', 'asthma present, epilepsy absent'],
  ['Asthma? No. Eczema? Yes. Epilepsy? No.', 'asthma absent, eczema present, epilepsy absent'],
  ['Does your child have: asthma - N, diabetes - N, epilepsy - Y', 'asthma absent, diabetes absent, epilepsy present'],
  ['asthma No, epilepsy Yes', 'asthma absent, epilepsy present'],
  ['Asthma: Yes ○ No ●', 'asthma absent'],
  ['Epilepsy: ***', 'epilepsy uncertain'],
  ['Asthma action plan attached? Y / N', 'asthma uncertain'],
]);

table('columns in running text', [
  ['J45.909 Asthma, unspecified ............. Entered in error', 'asthma absent'],
  ['Asthma 2019 resolved with age', 'asthma historical'],
  ['Needs: (1) auth pending, (2) asthma supplies, (3) school letter', 'asthma present'],
]);

table('whose', [
  ['Mo: lupus, well controlled', 'lupus family'],
  ['9 mo asthma', 'asthma present'],
  ['Mother is a 31 y/o G2P1 with lupus', 'lupus family'],
  ['Removed from mother (lupus, asthma)', 'asthma family, lupus family'],
  ['Transplant from a matched sibling donor for leukemia', 'leukemia present'],
  ['Donor for her brother with leukemia', 'leukemia family'],
  ['Another boy in the class has asthma', 'asthma family'],
  ["Father's side positive for asthma", 'asthma family'],
  ['Twin A of di/di twins, asthma', 'asthma present'],
]);

table('denied', [
  ['Ø asthma Ø epilepsy', 'asthma absent, epilepsy absent'],
  ['Absent: asthma, epilepsy', 'asthma absent, epilepsy absent'],
  ['The EEG was normal, so epilepsy is not a concern.', 'epilepsy absent'],
  ['Lupus is off the table.', 'lupus absent'],
  ['None of asthma, eczema or epilepsy was found.', 'asthma absent, eczema absent, epilepsy absent'],
  ['It would be wrong to call this asthma.', 'asthma absent'],
  ['Microarray neg. Asthma, eczema.', 'asthma present, eczema present'],
  ['No EEG change -> epilepsy', 'epilepsy present'],
  ['It is not clear whether this is asthma', 'asthma uncertain'],
]);

table('general, offered, chosen from', [
  ['Epilepsy is a brain disorder that causes seizures.', ''],
  ['In cystic fibrosis, mucus is thick.', ''],
  ['Many children with asthma grow well.', ''],
  ['Indication options: asthma, epilepsy', ''],
  ['Please circle: asthma / epilepsy', ''],
  ['ICD-10 suggestions: J45.909 Asthma', ''],
  ['Living with asthma\nAsthma can be managed.', ''],
  ['Screening for diabetes given asthma', 'asthma present'],
  ['A higher chance of epilepsy', 'epilepsy uncertain'],
]);

table('over', [
  ['S/p repair 2020, asthma on budesonide', 'asthma present'],
  ['Weaned off treatment for asthma', 'asthma historical'],
  ['In 2015 she had asthma', 'asthma historical'],
  ['In 2015 she was diagnosed with asthma', 'asthma present'],
  ['Lupus, treated and resolved', 'lupus historical'],
]);

table('told as history', [
  ['A 12-year-old with a history of migraine presents with cough.', 'migraine present'],
  ['She has a history of migraine and asthma.', 'asthma historical, migraine present'],
  ['PMH significant for migraine.', 'migraine present'],
  ['Remote history of migraine', 'migraine historical'],
  ['History of migraine, resolved', 'migraine historical'],
  ['History of migraine in childhood', 'migraine historical'],
  ['Hx: Down syndrome, asthma', 'asthma present, down-syndrome present'],
  ['HISTORY: ONSET OF ASTHMA AT 7 MONTHS', 'asthma historical'],
]);

table('two names in one', [
  ['Lupus nephritis class IV on mycophenolate', 'glomerular-disease present, lupus present'],
  ['No lupus nephritis', 'glomerular-disease absent, lupus absent'],
  ['Lupus without nephritis', 'lupus present'],
]);

table('whose, where the words around it speak of another', [
  ['The mom of this patient suffers from asthma.', 'asthma family'],
  ['Met with parents of Ilya (asthma, here today).', 'asthma present'],
  ['An earlier child died of leukemia.', 'leukemia family'],
  ['They met a family whose baby has Down syndrome.', 'down-syndrome family'],
  ['Complete block (maternal anti-Ro); asthma', 'asthma present'],
  ['Dad: "He\'s a handful - severe asthma - and fell."', 'asthma present'],
  ['Dad: asthma', 'asthma family'],
  ['Dad has asthma', 'asthma family'],
]);

table('negated in form only', [
  ['Anemia was not caused by the asthma, which is quiet.', 'asthma present'],
  ['Wheeze was not caused by asthma.', 'asthma absent'],
  ['It was never in question that this boy is autistic.', 'autism present'],
  ['Denies any asthma attacks since he started the controller.', 'asthma present'],
  ['No asthma exacerbations', 'asthma present'],
  ['Denies asthma attacks', 'asthma uncertain'],
  ['Denies asthma', 'asthma absent'],
]);

table('answers that stand behind', [
  ['Asthma, not meeting criteria', 'asthma absent'],
  ['Epilepsy 04/01 (resolved)', 'epilepsy historical'],
  ['Asthma 3/2021, resolved', 'asthma historical'],
  ['Asthma 3/2021, on budesonide', 'asthma present'],
  ['Asthma not yet confirmed', 'asthma uncertain'],
  ['Asthma still possible', 'asthma uncertain'],
  ['Asthma, cough weaned off DOL 9', 'asthma present'],
  ['Cleared of lupus.', 'lupus absent'],
  ['Mom thinks asthma.', 'asthma uncertain'],
  ['Mom thinks his asthma is worse.', 'asthma present'],
]);

table('headings of what it is not', [
  ['Ruled out\n- Asthma\n- Leukemia', 'asthma absent, leukemia absent'],
  ['Return if\n- asthma flares', ''],
  ['Screen | Result\nAsthma | Low risk', ''],
  ['Assessment\n- Asthma', 'asthma present'],
  ['Reminders\n- asthma', ''],
  ['Psychoeducation\n- epilepsy', ''],
  ['Psychoeducational evaluation\n\nHe has epilepsy.', 'epilepsy present'],
  ['Center benchmarks\n- asthma', ''],
]);

table('labels of a past history', [
  ['PAST HISTORY: Hypertension, asthma.', 'asthma present'],
  ['Medical history: asthma, appendectomy.', 'asthma present'],
  [
    "Mother's prior pregnancies: 2016 term boy with asthma; 2020 girl with epilepsy. Mother's labs: A positive.",
    'asthma family, epilepsy family',
  ],
  ['She asks whether his headaches could be migraine as she has migraine herself.', 'migraine uncertain'],
]);

table('about the disease, again', [
  ['Epilepsy means that a person has repeated seizures.', ''],
  ['Wear a helmet: a stroke is a brain injury.', ''],
  ['Case reports of Down syndrome in boys.', ''],
  ['Grand rounds: advances in asthma', ''],
  ['The panel includes asthma, cystic fibrosis and lupus.', ''],
  ['History of: {asthma/eczema/none:17453}', ''],
  ['In neurofibromatosis type 1, spots appear early.', ''],
]);

table('not yet', [
  ['Listed status 1A for asthma surgery', 'asthma uncertain'],
  ['The family would accept treatment for asthma', 'asthma uncertain'],
  ['Plan B: asthma plan', 'asthma uncertain'],
  ['Dravet syndrome if the variant is confirmed', 'dravet-syndrome uncertain'],
  ['Asthma, albuterol if needed', 'asthma present'],
]);

table('columns of states', [
  ['Problem | From | To\nAsthma | 2018-05 | 2024-07\nEpilepsy | 2019-01 | present', 'asthma historical, epilepsy present'],
  [
    '# | Problem | Onset | Problem type | Stat.\n1 | Asthma | 2021 | Chronic | I\n2 | Epilepsy | 2022 | Chronic | A',
    'asthma historical, epilepsy present',
  ],
  [
    'Item | Status | Checked\nEpilepsy | No (EEG 05/2025) | 2025\nAsthma | Questioned, diagnosis removed 2023 | 2023',
    'asthma absent, epilepsy absent',
  ],
  ['Item | Status | Checked\nMigraine | MRI pending | 2025\nAsthma | Yes, in therapy | 2025', 'asthma present, migraine uncertain'],
  ['Diagnóstico | Tipo | Estado\nAsma | Definitivo | Dado de alta', 'asthma historical'],
  ['Member | Problem | Living\nSister, 9 | Asthma | Y\nFather | Epilepsy | Y', 'asthma family, epilepsy family'],
]);

table('what is denied of a disease is not the disease', [
  ['Sweat chloride high; no CF-related diabetes.', 'cystic-fibrosis present, diabetes absent'],
  ['No asthma-related admissions this year.', 'asthma present'],
]);

table('records of lines', [
  ['Name: Epilepsy\nCode: G40.909\nStatus: Active\n\nName: Asthma\nCode: J45.909\nStatus: Resolved', 'asthma historical, epilepsy present'],
  ['Celiac disease\nClinical status: inactive\nVerification: refuted', 'celiac-disease absent'],
  ['Asthma\nOnset: 2019\nClinical status: active\nVerification: unconfirmed', 'asthma uncertain'],
  ['Asthma\nSeverity: mild\nStatus: resolved', 'asthma historical'],
  ['He still has asthma and needs his inhaler at school.\nStatus: resolved', 'asthma present'],
]);

table('genes, many and risks', [
  ['Pathogenic variants in SCN1A are associated with Dravet syndrome.', ''],
  ['This gene is linked to epilepsy and autism.', ''],
  ['His SCN1A variant is pathogenic: Dravet syndrome.', 'dravet-syndrome present'],
  ['Children with asthma should have a flu shot.', ''],
  ['Obesity and asthma: asthma increases the risk of a hard winter.', 'asthma present'],
  ['Asthma increases the risk of a hard winter.', ''],
]);

table('what was thought at first', [
  ['Initially diagnosed with epilepsy, later found to have asthma.', 'asthma present, epilepsy uncertain'],
  ['Originally thought to have asthma; has cystic fibrosis.', 'asthma uncertain, cystic-fibrosis present'],
  ['Working diagnosis: lupus', 'lupus uncertain'],
  ['Asthma and epilepsy unlikely.', 'asthma absent, epilepsy absent'],
  ['Asthma, epilepsy unlikely', 'asthma present, epilepsy absent'],
  ['Had a stroke at age 2 and asthma since.', 'asthma present, stroke present'],
  ['Had Kawasaki disease at age 2 with normal coronaries.', 'kawasaki-disease historical'],
]);

table('boxes, codes and children', [
  ['Epilepsy: [ ] Yes [x] No   Asthma: [x] Yes [ ] No', 'asthma present, epilepsy absent'],
  ['dx1=f84.0 dx2=g40.909', 'autism present, epilepsy present'],
  ['Child with asthma, here for a refill', 'asthma present'],
  ['Mom with questions about his epilepsy medication.', 'epilepsy present'],
  ['Mom calling re: refill for asthma', 'asthma present'],
  ['Mom with asthma', 'asthma family'],
  ['Question Invoice J45.909 paid', ''],
]);

table('marks of lists', [
  ['- Lupus: on hydroxychloroquine + mycophenolate; stable', 'lupus present'],
  ['- lupus, + asthma, - epilepsy', 'asthma present, epilepsy absent, lupus absent'],
  ['- [ ] Asthma\n- [x] Epilepsy\n- [ ] Lupus', 'asthma absent, epilepsy present, lupus absent'],
  ['• ☐ Asthma\n• ☑ Epilepsy', 'asthma absent, epilepsy present'],
  ['Diagnoses (check all) ☑ Asthma ☐ Epilepsy ☑ Lupus', 'asthma present, epilepsy absent, lupus present'],
  ['**Family History**\n- asthma\n- lupus', 'asthma family, lupus family'],
  ['- Past medical history:\n  - asthma\n- Family history:\n  - lupus', 'asthma present, lupus family'],
]);

table('lines that are only as long as the page is wide', [
  [
    '16 mo previously healthy male with fever for 4 days. The differential includes\nKawasaki disease and lupus. Echo pending.',
    'kawasaki-disease uncertain, lupus uncertain',
  ],
  [
    'He was seen by neurology in the spring. His mother has a long history of\nEpilepsy and migraine. Father is healthy.',
    'epilepsy family, migraine family',
  ],
  [
    'Diabetes: no, seizures and epilepsy: no, celiac disease:\nno, asthma: no',
    'asthma absent, celiac-disease absent, diabetes absent, epilepsy absent',
  ],
  ['Lungs clear, no wheezes, no crackles, no signs of distress\nAsthma', 'asthma present'],
  [
    'RESULT: POSITIVE. The variant is heterozygous, pathogenic. Consistent with a\ndiagnosis of Dravet syndrome.',
    'dravet-syndrome present',
  ],
]);

table('tables with empty lines between their rows', [
  ['Question\tYes\tNo\n\nAsthma\t\tX\n\nEpilepsy\tX\t\n', 'asthma absent, epilepsy present'],
  ['Problem | Status\n\nAsthma | Resolved\n\nEpilepsy | Active', 'asthma historical, epilepsy present'],
]);

table('names of people in capitals', [
  ['PCP: DR. LINDA FALLOT, PEDIATRICS', ''],
  ['FALLOT, SANDRA, RN AT BEDSIDE', ''],
  ['DRAVET, ON FENFLURAMINE', 'dravet-syndrome present'],
]);

table('whose, again', [
  ['Her uncle has confirmed lupus.', 'lupus family'],
  ['Mother confirmed that he has asthma.', 'asthma present'],
  ['There is asthma on both sides of the family.', 'asthma family'],
  ['Hydrocephalus on both sides', 'hydrocephalus present'],
  ['She is the youngest of three; the oldest has asthma.', 'asthma family'],
  ['Grandmother, who raises him, has had a stroke.', 'stroke family'],
  ['An asthma care plan for another student', 'asthma family'],
  ['She is the mother of a child with cystic fibrosis.', 'cystic-fibrosis family'],
  ['She is the mother and reports that he has cystic fibrosis.', 'cystic-fibrosis present'],
  ['Medical problems: none known. Family medical problems: lupus, asthma.', 'asthma family, lupus family'],
]);

table('tests that are ordered, criteria that are not met', [
  ['Check A1c for diabetes.', 'diabetes uncertain'],
  ['Sent TTG for celiac disease.', 'celiac-disease uncertain'],
  ['Echo today for Down syndrome', 'down-syndrome present'],
  ['Score 3 (below cutoff for autism spectrum disorder)', 'autism absent'],
  ['Lupus remains likely.', 'lupus uncertain'],
  ['If positive, a diagnosis of Dravet syndrome would be made.', 'dravet-syndrome uncertain'],
  ['Asthma? YES - exercise. Epilepsy? NO - never.', 'asthma present, epilepsy absent'],
  ['History of: Asthma N, Epilepsy N, Migraine Y', 'asthma absent, epilepsy absent, migraine present'],
  ['PMH: asthma, history of stroke in 2010, and lupus', 'asthma present, lupus present, stroke present'],
  ['History of stroke and asthma', 'asthma historical, stroke present'],
  ['Albuterol prn (asthma); epinephrine prn anaphylaxis', 'asthma present'],
]);

table('taught and defined', [
  ['Counseled on asthma.', ''],
  ['Counseled on the diagnosis of asthma.', 'asthma present'],
  ['Asthma is defined as wheeze that comes back.', ''],
  ['Pt hx: asthma, stroke', 'asthma present, stroke present'],
]);

table('lists of a program and not of a chart', [
  ['Filter by condition: Asthma, Autism', ''],
  ['My patients (3): Ng - asthma; Ruiz - epilepsy', ''],
  ['Recommended screening: autism (18 mo), anemia', ''],
  ['Coding tip: use J45.909 for asthma', ''],
  ['Practice guidelines: Down syndrome', ''],
  ['New diagnosis: asthma', 'asthma present'],
]);

table('ages, offices, shops and pairs of commas', [
  ['T/C mom: 5y w/ asthma, no fever', 'asthma present'],
  ['Mo: 29y, asthma', 'asthma family'],
  ['Division of Asthma - fax cover sheet', ''],
  ['Followed in the Division of Neurology for epilepsy', 'epilepsy present'],
  ['Pharmacy: Turner & Sons, Main Street', ''],
  ['Epilepsy, was an error', 'epilepsy absent'],
  ['Epilepsy, feeds weaned off, mother here', 'epilepsy present'],
]);

table('reports that conclude, and who is seen', [
  ['Pathology: consistent with lupus.', 'lupus present'],
  ['Biopsy showed celiac disease.', 'celiac-disease present'],
  ['Biopsy: no celiac disease.', 'celiac-disease absent'],
  ['Biopsy: suspicious for lupus.', 'lupus uncertain'],
  ['Met with pt (15F) and MGM (guardian) during asthma clinic.', 'asthma present'],
  ['MGM seen in asthma clinic.', 'asthma family'],
]);

table('differentials with brackets in them', [
  ['DDx: pneumonia (no focality - CXR not done), epilepsy (no staring), asthma.', 'asthma uncertain, epilepsy uncertain'],
  ['Differential includes asthma (cough), lupus (no rash) and stroke.', 'asthma uncertain, lupus uncertain, stroke uncertain'],
  ['Differential was broad but she has lupus.', 'lupus present'],
]);

table('what is missing speaks for it', [
  ['Absence of fever supports migraine.', 'migraine present'],
  ['The absence of antibodies does not support lupus.', 'lupus absent'],
  ['The lack of rash argues against lupus.', 'lupus absent'],
]);

table('of nobody: associations, eligibility, what drugs and diseases can do', [
  ['Untreated asthma in childhood is associated with stroke.', ''],
  ['The team looked at these areas of eligibility: autism; epilepsy; diabetes.', ''],
  ['Eligibility category: autism', 'autism present'],
  ['Valproate can give girls migraine.', 'migraine uncertain'],
  ['She can have asthma medicine before PE.', 'asthma present'],
  ['Stroke as a possible complication', 'stroke uncertain'],
  ['Stroke as a complication of meningitis.', 'stroke present'],
  ['Leí que pueden tener leucemia.', ''],
  ['Alumnado con dislexia, epilepsia y autismo.', ''],
  ['Diabetes, lupus and anemia screening done, negative.', ''],
]);

table('relatives without a heading, and who is speaking', [
  ["Maternal problem list (copied from mother's chart)\n  Lupus - hydroxychloroquine\n  Asthma - albuterol", 'asthma family, lupus family'],
  ['Mother wants to donate but she has lupus in HER family', 'lupus family'],
  ['I had lupus myself and it was hard.', 'lupus family'],
  ['I have asthma and I use my inhaler.', 'asthma present'],
  ['Two daughters; the older has asthma, the younger is being seen for autism.', 'asthma family, autism family'],
  ['The older has asthma.', 'asthma present'],
  ["Hi, I'm the mom of Leo, who has epilepsy", 'epilepsy present'],
  ["I'm the mom of Leo, his brother has epilepsy", 'epilepsy family'],
  ['Grandmother lost one infant to leukemia.', 'leukemia family'],
  ['FH: brother lupus.\nROS: no cough.\nA/P asthma: fair control', 'asthma present, lupus family'],
]);

table('letters for answers, columns of slashes, what has not come back', [
  ['OSA N | asthma N (no inhaler) | epilepsy/shunt N | stroke Y', 'asthma absent, epilepsy absent, stroke present'],
  ['Not c/w lupus (no rash)', 'lupus absent'],
  ['Asthma / Resolved / 2011', 'asthma historical'],
  ['Epilepsy / Inactive / 2014 / Entered in error', 'epilepsy absent'],
  ['Kawasaki disease, which has not recurred.', 'kawasaki-disease historical'],
  ['Asma en la infancia, ya resuelta', 'asthma historical'],
]);

table('surveillance: a label whose answer is a finding', [
  ['Lupus: no stigmata. Stroke - no symptoms.', 'lupus absent, stroke absent'],
  ['Epilepsy: no seizures since May.', 'epilepsy present'],
  ['Asthma: no signs of a flare.', 'asthma present'],
  ['Asthma component: questionable', 'asthma uncertain'],
  ['Fragile X (FMR1) testing negative. Celiac disease - annual screen neg.', 'celiac-disease absent, fragile-x absent'],
  ['Epilepsy, genetic testing negative.', 'epilepsy present'],
  ['Lupus is not being considered.', 'lupus absent'],
]);

table('consents, side effects and questions', [
  ['Consent covers infection, stroke, hydrocephalus.', 'hydrocephalus uncertain, stroke uncertain'],
  ['Steroid side effects reviewed: mood, diabetes, infection.', 'diabetes uncertain'],
  ['Side effects reviewed because he has diabetes.', 'diabetes present'],
  ['Mom inquires about celiac disease', 'celiac-disease uncertain'],
  ['Mom asks about her asthma', 'asthma present'],
  ['Before diagnosis he was labeled as migraine.', 'migraine absent'],
  ['Misdiagnosed with asthma', 'asthma absent'],
]);

table('what goes along in general, a family without a colon, boxes of another sentence', [
  ['Epilepsy can accompany it; his screen today was low.', ''],
  ['Untreated it leads to hydrocephalus.', ''],
  ['His shunt was placed because untreated infection led to hydrocephalus.', 'hydrocephalus present'],
  ['Epilepsy comorbid?', 'epilepsy uncertain'],
  ['Family asthma, eczema.', 'asthma family, eczema family'],
  ['Family agrees, asthma stable.', 'asthma present'],
  ['Mom: 8F asthma, on inhaler', 'asthma present'],
  ['Mom: 38F asthma, on inhaler', 'asthma family'],
  ['Epilepsy (from the old list) no - EEG normal', 'epilepsy absent'],
  [
    'Dx: epilepsy, on a drug every day. Other conditions: asthma __ diabetes __ eczema _x_',
    'asthma absent, diabetes absent, eczema present, epilepsy present',
  ],
]);

table('what may yet turn out, red flags, grandmothers by the pair', [
  ['Celiac disease: not tested. Stroke: never had.', 'celiac-disease uncertain, stroke absent'],
  ['Asthma may contribute.', 'asthma uncertain'],
  ['Asthma may need a new inhaler.', 'asthma present'],
  ['The diagnosis could change to lupus.', 'lupus uncertain'],
  ['Neuropsychology to look at autism, epilepsy and migraine.', 'autism uncertain, epilepsy uncertain, migraine uncertain'],
  ['Will look at her asthma next week.', 'asthma present'],
  ['The daycare says maybe autism', 'autism uncertain'],
  ['Both grandmas have celiac disease', 'celiac-disease family'],
  ['Red flags reviewed: poor feeding, fever, stroke.', 'stroke uncertain'],
]);

table('titles of codes and questions about symptoms', [
  ['Type 1 diabetes mellitus w/o complication (HCC), celiac disease (HCC)', 'celiac-disease present, type-1-diabetes present'],
  ['Asthma without exacerbation, eczema, epilepsy', 'asthma present, eczema present, epilepsy present'],
  ['Without asthma, eczema or epilepsy', 'asthma absent, eczema absent, epilepsy absent'],
  ['Hydrocephalus symptoms? none reported', 'hydrocephalus absent'],
  ['Hydrocephalus, symptoms: none', 'hydrocephalus present'],
]);

table('what a report finds, in prose that names nobody', [
  ['There is a small ventricular septal defect with left to right flow across the septum.', 'ventricular-septal-defect present'],
  ['The ultrasound that was obtained at the bedside demonstrates hydrocephalus.', 'hydrocephalus present'],
  ['The pathology of the mass in the neck is lupus; the rest was benign.', 'lupus present'],
  ['The EEG would tell us about epilepsy, and it is to be repeated.', 'epilepsy uncertain'],
  ['Listed for repair of a small ventricular septal defect.', 'ventricular-septal-defect present'],
  ['Listed for HSCT.', 'stem-cell-transplant uncertain'],
]);

table('nobody in the family, and who comes after a comma', [
  ['There is no family history of epilepsy.', 'epilepsy absent'],
  ['Neither the patient nor his twin has asthma.', 'asthma absent'],
  ['Lupus, no eczema, brother with asthma.', 'asthma family, eczema absent, lupus present'],
]);

table('papers for two, precautions of a patient and of a drug', [
  ['Asthma and eczema handouts were given.', ''],
  ['Precautions: seizure disorder, G-tube.', 'epilepsy present, feeding-tube present'],
  ['Return precautions: stroke, hydrocephalus.', ''],
  ['Propranolol drops. Precautions: asthma, diabetes.', ''],
  ['Asthma, operated on in 2018, with no recurrence off medication.', 'asthma historical'],
  ['Status post surgery for lupus, now on week 4 of chemotherapy.', 'lupus present'],
]);

table('what an operation made, and what was seen today', [
  ['UC s/p total colectomy, G tube in place, output 600.', 'feeding-tube present'],
  ['S/p Nissen and G tube, tolerating feeds.', 'feeding-tube present'],
  ['Febrile seizure this am, back to baseline.', 'febrile-seizure present'],
]);

table('how a long-winded letter thinks', [
  ['It is conceivable that his cough represents early asthma.', 'asthma uncertain'],
  ['I suspect that the visual disturbance was a stroke.', 'stroke uncertain'],
  ['I suspect a viral infection in this child with known asthma.', 'asthma present'],
  ['The antibody returned negative, arguing strongly against lupus.', 'lupus absent'],
  ['His asthma is presumed to be secondary to smoking.', 'asthma present'],
  ['In his thirties he was hospitalized with asthma, from which he made a complete recovery.', 'asthma historical'],
  ['The patient is a Vietnam veteran who suffers from asthma.', 'asthma present'],
  ['He should not receive the drug because he is diabetic, and because he has asthma.', 'asthma present, diabetes present'],
]);

table('criteria that are met, a remission that lasts', [
  ['Symptoms following the accident meet full criteria for epilepsy.', 'epilepsy present'],
  ['Treated following the current criteria for epilepsy.', ''],
  ['Asthma, in sustained remission, well since 2011.', 'asthma historical'],
]);

table('calls and schools: protocols, lessons, plans for others', [
  ['Protocol used: Asthma Attack (Pediatric After Hours).', ''],
  ['Asthma inservice for coaches on Friday.', ''],
  ['Caller given the asthma action plan for her niece.', 'asthma family'],
  ['Asthma action plan given for her wedding trip.', 'asthma present'],
  ['Letter to families: a student in this class has epilepsy.', 'epilepsy family'],
  ['Neg for pt. Fam hx: dad asthma, sister eczema.', 'asthma family, eczema family'],
]);

table('Spanish sentences without a subject, and grandmothers as one', [
  ['Acude por control de asma; la abuela que lo trae tiene lupus.', 'asthma present, lupus family'],
  ['La maestra pregunta si podría tener autismo.', 'autism uncertain'],
]);

table('reports of images', [
  ['No acute hemorrhage, hydrocephalus, mass effect.', 'hydrocephalus absent'],
  ['No new weakness, asthma or stroke.', 'asthma absent, stroke absent'],
  ['No acute distress, asthma stable.', 'asthma present'],
  ['CT without contrast: Marked hydrocephalus.', 'hydrocephalus present'],
  ['FINDINGS: There is a 5 mm ventricular septal defect.', 'ventricular-septal-defect present'],
  ['FINDINGS: There is no ventricular septal defect.', 'ventricular-septal-defect absent'],
  ['Newborn screen and a sweat test of 98 confirmed cystic fibrosis.', 'cystic-fibrosis present'],
]);

table('what is no longer thought of, what may develop, what turned out', [
  ['Celiac disease is no longer being entertained.', 'celiac-disease absent'],
  ['The scan was intermediate probability for stroke.', 'stroke uncertain'],
  ['I would have a low threshold for evaluating her for lupus.', 'lupus uncertain'],
  ['He should be watched closely for development of diabetes.', 'diabetes uncertain'],
  ['The headaches turned out to be lupus.', 'lupus present'],
  ['What was thought to be eczema proved to be lupus.', 'eczema uncertain, lupus present'],
  ['Previously labeled as migraine, now clearly epilepsy.', 'epilepsy present, migraine uncertain'],
  ['Apart from asthma her examination was normal.', 'asthma present'],
  ['Transient weakness, TIA versus stroke.', 'stroke uncertain'],
  ['Su tia con lupus.', 'lupus family'],
]);

table('whose, when two are named', [
  ['Two children, ages 6 and 9, one with epilepsy and one with asthma.', 'asthma family, epilepsy family'],
  ['He is married with one son with autism.', 'autism family'],
  ['The patient, whose sister also has the disease, has lupus.', 'lupus present'],
  ['She and her sister both have cystic fibrosis.', 'cystic-fibrosis present'],
]);

table('over in other words, thought of in other words', [
  ['Asthma at three, one dose of steroids, never again.', 'asthma historical'],
  ['Asthma, off medication since 2003 and well.', 'asthma historical'],
  ['Asthma, off prednisone since May.', 'asthma present'],
  ['He tells of an asthma attack and migraine in his youth.', 'asthma historical, migraine historical'],
  ['Asthma, treated with an inhaler until 11.', 'asthma historical'],
  ['Sounds like asthma to me.', 'asthma uncertain'],
  ['Weight loss makes celiac disease a real possibility.', 'celiac-disease uncertain'],
  ['Celiac disease cannot be dismissed; stroke needs exclusion.', 'celiac-disease uncertain, stroke uncertain'],
  ['A repeat episode would make me reconsider epilepsy.', 'epilepsy uncertain'],
  ['Metformin was offered to delay diabetes.', 'diabetes uncertain'],
  ['MRI fails to reveal a stroke.', 'stroke absent'],
]);

table('verdicts behind the name', [
  ['Stimulation was normal and lupus was dismissed.', 'lupus absent'],
  ['A normal sweat test put cystic fibrosis to rest.', 'cystic-fibrosis absent'],
  ['Epilepsy is on the table.', 'epilepsy uncertain'],
  ['Sleepy at school, epilepsy or poor sleep habits.', 'epilepsy uncertain'],
  ['A trial was started on the assumption of asthma.', 'asthma uncertain'],
  ['Polyps demand that cystic fibrosis be excluded.', 'cystic-fibrosis uncertain'],
  ['Temporal lobe epilepsy seizure disorder, stable.', 'epilepsy present'],
  ['Migraines twice in high school, none now.', 'migraine historical'],
  ["Asthma and alcohol on the mother's side.", 'asthma family'],
  ['An uncle is said to have had migraine.', 'migraine family'],
  ['Untreated, such narrowing leads to stroke.', ''],
  ['Keep an eye out for stroke.', 'stroke uncertain'],
  ['His spells meet the definition of epilepsy.', 'epilepsy present'],
]);

table('today, and what may yet come', [
  ['Came in after a febrile seizure at daycare this morning.', 'febrile-seizure present'],
  ['Told to go to the emergency room for any stroke symptoms.', 'stroke uncertain'],
]);

table('titles of the sections of clinical documents', [
  ['History of Past Illness\n\nAsthma', 'asthma present'],
  ['Plan of Treatment\n\nAsthma', 'asthma present'],
  ['Historical:\n\nAsthma', 'asthma historical'],
  ['Postprocedure Diagnosis\n\nAppendicitis. Asthma.', 'asthma present'],
  ['Risk Factors:\n\nAsthma', ''],
]);

table('answers that say whose it is, and headings of relatives', [
  ['Condition | Answer\nAsthma | Yes – father\nEpilepsy | Yes', 'asthma family, epilepsy present'],
  ['Family questionnaire:\n\nAsthma', 'asthma family'],
  ['Condition | Who\nAsthma | Cousin (maternal)', 'asthma family'],
  ['HEALTH HISTORY – RELATIVES:\n\nAsthma', 'asthma family'],
]);

table('what is ordered, talked of or denied under headings of many names', [
  ['Order basket (2)\n\nAsthma panel', ''],
  ['Frequently ordered: asthma action plan', ''],
  ['Relevant negatives: asthma, epilepsy', 'asthma absent, epilepsy absent'],
  ['Counseling: asthma triggers at home', ''],
  ['Sent cystic fibrosis sweat test.', ''],
  ['Pedigree\n\nPerson | Findings\nProband | Lupus\nMother | Asthma', 'asthma family, lupus present'],
]);
