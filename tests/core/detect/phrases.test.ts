/** The ordinary sentences of clinical notes, each with many diseases and many words between: what nobody may get wrong. */
import { expect, test } from 'vitest';
import { readConditions } from '../../../src/build/read-content.ts';
import { compileLexicon } from '../../../src/core/detect/compile-lexicon.ts';
import { detect, resolve } from '../../../src/core/detect/detect.ts';
import { loadLexicon } from '../../../src/core/detect/lexicon.ts';
import { readPlainText } from '../../../src/core/detect/plain-text.ts';

/** {} is a disease that the patient does not have. */
const DENIED = `
No {}.
Denies {}.
Patient denies {}.
Mother denies {}.
He denies {}.
Without {}.
Child without {}.
Negative for {}.
There is no {}.
There was no {}.
Has no {}.
She has no {}.
He does not have {}.
She doesn't have {}.
He has never had {}.
Never had {}.
Absence of {}.
Free of {}.
Not consistent with {}.
Did not show {}.
Does not demonstrate {}.
Biopsy showed no {}.
Labs negative for {}.
Exam without {}.
Workup was negative for {}.
Denies fever, vomiting, or {}.
No {} or seizures.
No {} noted.
No {} at this time.
No {} identified.
No {} was found.
I see no {}.
We found no {}.
Ruled out {}.
Has ruled out {}.
Excluded {}.
ROS: no {}.
PMH: no {}.
PMH: Negative for {}.
PMH: denies {}.
Past medical history is negative for {}.
Past medical history: No {}
The patient has not had {}.
He has not been diagnosed with {}.
She was not found to have {}.
Not known to have {}.
No longer has {}.
Testing for {} was negative.
Screening for {} negative.
Work-up for {} negative.
Patient does not carry {}.
NO {}
- no {}
(-) {}
neg for {}
neg {}
{}: no
{}: No.
{}: denies
{} - negative
{}: negative
{}: none
{}: absent
{} was ruled out.
{} has been ruled out.
{} is ruled out.
{} ruled out
{} was excluded.
{} is unlikely.
{} unlikely
{} not present.
{} is not suspected.
{} is not supported.
{} was not found.
{} not identified.
{} not seen.
{} is absent.
{} was considered but felt unlikely.
{} was considered and excluded.
{} less likely.
{} denied.
{} doubtful.
{} has not been diagnosed.
{} testing negative.
{} panel negative.
{} screen negative.
`;

/** {} is a disease of somebody else. */
const OTHERS = `
Family history of {}.
Family history is significant for {}.
Family history: {}
FH: {}
FHx: {}
FHx significant for {}.
FH positive for {} in father.
Mother has {}.
Mom has {}.
Mother with {}.
Mother was diagnosed with {}.
Father has {}.
Father has a history of {}.
Dad w/ {}.
Dad h/o {}.
Brother with {}.
Sister: {}
Sibling has {}.
Maternal aunt with {}.
Paternal grandmother had {}.
MGM: {}
PGF with {}.
Maternal grandfather died of {}.
{} in mother.
{} in the father.
{} in maternal uncle.
{}: mother
{} - dad
{} (mother)
{} (paternal aunt, cousin)
{} runs in the family.
There is a family history of {}.
There is a strong family history of {}.
Positive family history for {}.
No family history of {}.
Parents have {}.
Cousin has {}.
His brother has {}.
Her older sister has {}.
The twin brother has {}.
Both parents have {}.
Half-sister with {}.
Mother's {} is well controlled.
Mother takes medicine for {}.
Family hx: mom - {}
Social: lives with mother who has {}.
Father (45) - {}
Mother, 34, {}.
Mother is 34 with {}.
Mother: 38 y/o, {}
Family history is notable for {} in a first cousin.
Family history includes {}.
Family history non-contributory except {} in mother.
`;

/** Nobody knows yet whether the patient has {}, or it is only spoken of. */
const OPEN = `
Possible {}.
Possibly {}.
Suspected {}.
Suspect {}.
Suspicion for {}.
Concern for {}.
Concerning for {}.
Rule out {}.
R/o {}.
r/o {}
Rule-out {}.
Evaluate for {}.
Evaluation for {}.
Referred for evaluation of {}.
Workup for {}.
Work-up for possible {}.
Questionable {}.
Question of {}.
? {}
?{}
{}?
Differential includes {}.
Differential diagnosis: {} vs reflux.
DDx: {}, reflux.
Could be {}.
May have {}.
Might be {}.
Cannot exclude {}.
Cannot rule out {}.
Consider {}.
Considering {}.
At risk for {}.
High risk for {}.
Increased risk of {}.
Screening for {}.
Screen for {}.
Test for {}.
Testing for {}.
Monitor for {}.
Watch for {}.
If he develops {}, return.
Should she develop {}, call us.
Return if {}.
Risk of {} discussed.
Discussed the risk of {}.
To rule out {}.
Suggestive of {}.
Raises the possibility of {}.
Worrisome for {}.
Parents worry about {}.
Parents are concerned about {}.
Mother asks about {}.
Mom wonders if he has {}.
Presumed {}.
Possible diagnosis of {}.
Unclear if {}.
Unclear whether he has {}.
Will test for {}.
Plan to screen for {}.
Evaluate for {} with labs.
Please evaluate for {}.
Indication: rule out {}
Indication: evaluate for {}
Reason for consult: {}?
Reason for referral: possible {}
{} is possible.
{} is a possibility.
{} cannot be excluded.
{} remains on the differential.
{} is suspected.
{} suspected
{} versus viral illness.
{} vs. reflux
{} is in the differential.
{} should be considered.
{} to be ruled out.
{} needs to be ruled out.
{} handout given.
{} precautions reviewed.
{} education provided.
{} screening due.
`;

/** {} is a disease that the patient has. */
const HAS = `
{}.
Has {}.
He has {}.
She has {}.
Patient has {}.
Patient with {}.
7 yo with {}.
7-year-old male with {} here for follow up.
Known {}.
Diagnosed with {}.
Diagnosed with {} at age 4.
He was diagnosed with {} in 2019.
History of {}.
H/o {}.
With a history of {}.
PMH: {}
PMH significant for {}.
Past medical history: {}
PMHx: {}, eczema.
Past medical history is significant for {}.
Problem list: {}
Assessment: {}
Impression: {}
A/P: {} - stable
1. {}
1. {} - continue current medications
#{}
# {}: stable
{}: stable
{}, well controlled.
{} is well controlled.
{}, stable on current therapy.
{} since age 3.
{} diagnosed in 2018.
{} (diagnosed 2018).
{} on medication.
{}: continue medication.
{} - no changes.
{}: no change in therapy
Here for follow up of {}.
Follow-up {}.
f/u {}
Being seen for {}.
Followed for {}.
Followed by specialist for {}.
Admitted for {}.
Admitted with {}.
Admission for management of {}.
Treated for {}.
Takes medication for {}.
Hospitalized twice for {}.
Newly diagnosed {}.
New diagnosis of {}.
Recent diagnosis of {}.
Confirmed {}.
Biopsy-proven {}.
Consistent with {}.
Findings consistent with {}.
Findings confirm {}.
Meets criteria for {}.
Severe {}.
Poorly controlled {}.
Complicated by {}.
Mother reports that his {} is better.
Mom says {} is well controlled.
Referred by PCP for {}.
Thank you for referring this boy with {}.
I had the pleasure of seeing this patient with {}.
No fever. {} stable.
No new concerns; {} well controlled.
Although he has {}, he plays soccer.
Despite {}, she is doing well.
Because of {}, he needs a plan.
Given {}, continue therapy.
Lives with {}.
Diagnosis: {}
Dx: {}
Primary diagnosis: {}
Discharge diagnosis: {}
Admitting diagnosis: {}
Postoperative diagnosis: {}
Chief complaint: {}
CC: {} follow up
Reason for visit: {}
HPI: 5 yo F with {} presents for follow up.
His {} has been well controlled.
Her {} is stable.
No exacerbations of {}.
No hospitalizations for {} this year.
No change in {} treatment.
Not on daily medication for {}.
`;

/** {}, which may pass, is over. "\\n" is a new line. */
const OVER = `
Resolved {}.
{}, resolved.
{} (resolved)
{} - resolved
{}: resolved
History of {}, now resolved.
History of {} which resolved by age 5.
{} resolved in 2019.
{} has resolved.
Outgrew {}.
Has outgrown {}.
Outgrown {}
Remote history of {}.
Had {} as a toddler, none since.
Had {} in infancy, resolved.
Past history of {} (resolved 2018).
{}, outgrown
No longer has {}.
Previously had {}.
Inactive problems: {}
Resolved problems: {}
Resolved Problems\\n- {}\\n
`;

/** The patient has {P}, and neither {N} nor {N2}. */
const TWO = `
No {N}, has {P}.
No {N} but has {P}.
Has {P}, no {N}.
Has {P} but not {N}.
Has {P} without {N}.
{P} without {N}.
{P}, no {N}.
{P}; no {N}.
{P}. No {N}.
No {N}. {P} stable.
Denies {N}; has {P}.
Denies {N}. History of {P}.
{N} was ruled out; he has {P}.
{N} ruled out. {P} confirmed.
Ruled out {N}, found {P}.
{P} confirmed, {N} excluded.
{P} rather than {N}.
{P}, not {N}.
{P} and not {N}.
Mother has {N}; patient has {P}.
Mother has {N}. He has {P}.
Patient has {P}; mother has {N}.
Patient with {P}, mother with {N}.
{P}; FH: {N}.
{P}. Family history of {N}.
PMH: {P}. FH: {N}.
PMH: {P}\\nFH: {N}
FH: {N}\\nPMH: {P}
Family history: {N} in mother.\\nAssessment: {P}
PMH: {P}\\nFamily history: mother - {N}
Has {P} and a sister with {N}.
Has {P}, brother has {N}.
Brother with {N}. Patient has {P}.
{P}, r/o {N}.
{P}; rule out {N}.
{P}, possible {N}.
{P} with possible {N}.
{P} and possible {N}.
Known {P}, evaluate for {N}.
Known {P}, concern for {N}.
{P}; at risk for {N}.
{P}, screening for {N} negative.
{P}. Screened for {N}.
{P}; will test for {N}.
He has {P}. We discussed the risk of {N}.
He has {P}. There is no evidence of {N}.
He has {P} with no evidence of {N}.
{P} with no signs of {N}.
{P}: no {N} noted.
1. {P}\\n2. Rule out {N}
1. {P}\\n2. No {N}
1. {P} - stable\\n2. ?{N}
- {P}\\n- no {N}
{P} (no {N})
{P} (not {N})
{P} (mother has {N})
Diagnosis: {P}. Differential: {N}.
Assessment: {P}, less likely {N}.
Assessment: {P}. {N} unlikely.
Impression: {P}. {N} is less likely.
Follow-up of {P}. {N} was considered and excluded.
Although {N} was considered, he has {P}.
Initially thought to have {N}, he was found to have {P}.
Misdiagnosed with {N}, he has {P}.
Mother worried about {N}; exam shows {P}.
Has {P}. Return if signs of {N}.
Has {P}. Mom denies {N}.
Has {P} and denies {N}.
Denies {N}, but has {P}.
Negative for {N}, positive for {P}.
Positive for {P}, negative for {N}.
{N}: no. {P}: yes.
{P}: yes. {N}: no.
{N}: No\\n{P}: Yes
{P}: Yes\\n{N}: No
[x] {P} [ ] {N}
[ ] {N} [x] {P}
{P} (+), {N} (-)
+{P}, -{N}
Admitted with {P}. No history of {N}.
No history of {N}. Admitted with {P}.
Child with {P} whose mother has {N}.
Child with {P}, no known {N}.
Born to a mother with {N}. Has {P}.
Lives with grandmother who has {N}. Has {P}.
Has {P}; sibs healthy except {N} in brother.
{P} since 2015. No {N} since birth.
No {N} or {N2}. Has {P}.
Denies {N}, {N2}. Reports {P}.
No {N}, {N2}, or seizures. {P} stable.
{P}; no {N} or {N2}.
Has {P}, and no {N}, {N2}.
Mother: {N}, {N2}. Patient: {P}.
Mother has {N} and {N2}. Patient has {P}.
Patient has {P}. Mother has {N} and {N2}.
FH: mother {N}, father {N2}.\\nPMH: {P}
FH {N}, {N2}. PMH {P}.
Family history of {N} and {N2}. He has {P}.
Differential includes {N} and {N2}; has {P}.
Possible {N} or {N2}. Known {P}.
ROS: no {N}, {N2}. Assessment: {P}
`;

/** The same in Spanish. */
const TWO_ES = `
No {N}, tiene {P}.
Niega {N}. Tiene {P}.
Sin {N}. Diagnóstico: {P}.
Tiene {P}, sin {N}.
{P} sin {N}.
Paciente con {P}. Niega {N}.
Madre con {N}. Paciente con {P}.
Antecedentes familiares: {N}. Antecedentes personales: {P}.
Antecedentes familiares: madre con {N}.\\nDiagnóstico: {P}
AF: {N}. AP: {P}.
APP: {P}. AHF: {N} en padre.
Se descarta {N}. Tiene {P}.
{N} descartada; {P} confirmada.
Padre con {N}; el niño tiene {P}.
Hermano con {N}. Niña con {P}.
Dx: {P}. Descartar {N}.
{P}, probable {N} a descartar.
{P}. No hay evidencia de {N}.
{P}. Sin datos de {N}.
Conocida con {P}. Sospecha de {N}.
Acude por {P}. No antecedentes de {N}.
Control de {P}. Niega {N}, {N2}.
{P} en tratamiento. Abuela con {N}.
La mamá tiene {N}. El paciente tiene {P}.
Portadora de {N} la madre. Paciente con {P}.
Riesgo de {N}. Tiene {P}.
Tamizaje de {N} negativo. Tiene {P}.
`;

const lines = (text: string) => text.trim().split('\n');
const DISEASES = [
  ['asthma', 'asma', 'asthma'],
  ['epilepsy', 'epilepsia', 'epilepsy'],
  ['celiac disease', 'enfermedad celíaca', 'celiac-disease'],
  ['cystic fibrosis', 'fibrosis quística', 'cystic-fibrosis'],
] as const;
/** What may stand before a disease without changing what is said of it. */
const WITH_DENIED =
  'any|current|active|known|prior|recent|new|ongoing|underlying|obvious|clinical|associated|history of|evidence of|signs or symptoms of|diagnosis of';
const WITH_OPEN = 'underlying|new|early|mild|severe|active|associated|current';
const WITH_HAS = 'severe|mild|poorly controlled|underlying|chronic|known|active|current|refractory|symptomatic';

/** The packaged one: what is said of a disease depends on its file. */
const lexicon = loadLexicon(compileLexicon(readConditions()));

function said(template: string, fill: Record<string, string>): Map<string, string> {
  const text = template.replace(/\{(\w*)\}/g, (_, key: string) => fill[key] ?? '').replaceAll('\\n', '\n');
  const mentions = readPlainText(text.charAt(0).toUpperCase() + text.slice(1)).flatMap(({ block, place }) =>
    detect(block, () => place, lexicon),
  );
  return new Map(resolve(mentions, lexicon).map(({ condition, status }) => [condition, status]));
}

test.each([
  ['denied', DENIED, WITH_DENIED, ['absent', 'uncertain', 'historical', undefined]],
  ['of others', OTHERS, 'severe|poorly controlled|active|childhood|possible', ['family', 'absent', 'uncertain', undefined]],
  ['open', OPEN, WITH_OPEN, ['uncertain', 'absent', undefined]],
  ['had', HAS, WITH_HAS, ['present']],
  ['over', OVER, 'severe|mild|childhood', ['historical', 'absent']],
] as const)('%s', (_, templates, words, right) => {
  const wrong = lines(templates).flatMap((template) =>
    // A word between changes nothing where the disease does not open the sentence.
    ['', ...(template.startsWith('{') ? [] : words.split('|'))].flatMap((word) =>
      DISEASES.slice(0, templates === OVER ? 1 : undefined).flatMap(([name, , id]) => {
        const status = said(template, { '': word ? `${word} ${name}` : name }).get(id);
        return (right as readonly unknown[]).includes(status) ? [] : [`${template} with "${word} ${name}": ${status}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['two diseases', TWO, 0],
  ['two diseases in Spanish', TWO_ES, 1],
] as const)('%s: the one is had, the other is not', (_, templates, language) => {
  const wrong = lines(templates).flatMap((template) =>
    DISEASES.flatMap((P) =>
      DISEASES.filter((N) => N !== P).flatMap((N) => {
        const N2 = DISEASES.find((one) => one !== P && one !== N) ?? N;
        const found = said(template, { P: P[language], N: N[language], N2: N2[language] });
        const right =
          found.get(P[2]) === 'present' && found.get(N[2]) !== 'present' && (!template.includes('N2') || found.get(N2[2]) !== 'present');
        return right ? [] : [`${template} with ${P[language]}, ${N[language]}: ${JSON.stringify([...found])}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
