/** Frames: a disease is named and not given to the patient; nearly the same words that do give it. All are invented. */
import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

const table = (name: string, rows: [text: string, expected: string][]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => expect(statuses(text)).toBe(expected));
  });

table('denied in other words', [
  ['This is anything but autism.', 'autism absent'],
  ['Far from having asthma, he won the race.', 'asthma absent'],
  ['As opposed to lupus, this is a sunburn.', 'lupus absent'],
  ['Nothing on the scan to support epilepsy.', 'epilepsy absent'],
  ['None of the tests showed celiac disease.', 'celiac-disease absent'],
  ['The picture sits badly with lupus.', 'lupus absent'],
  ['He has been spared asthma.', 'asthma absent'],
  ['The asthma label was lifted.', 'asthma absent'],
  ['Wrongly recorded as having epilepsy.', 'epilepsy absent'],
  ['Please delete epilepsy from the chart.', 'epilepsy absent'],
  ['The lupus on the list is a clerical mistake.', 'lupus absent'],
  ['Asthma ........ NO', 'asthma absent'],
  ['asthma: ✗ ; epilepsy: ✗', 'asthma absent, epilepsy absent'],
  ['Does the child have asthma, epilepsy, or eczema? ( ) Yes (x) No', 'asthma absent, eczema absent, epilepsy absent'],
]);

table('doubted, feared, thought of', [
  ['Lupus crossed our minds.', 'lupus uncertain'],
  ['Top of my list would be lupus.', 'lupus uncertain'],
  ['Too young to be labelled with asthma.', 'asthma uncertain'],
  ['TikTok told her she has autism.', 'autism uncertain'],
  ['Afraid of having a stroke.', 'stroke uncertain'],
  ['Risk for falls r/t epilepsy', 'epilepsy present'],
  ['Worked up extensively for lupus with no diagnosis.', 'lupus uncertain'],
  ['Evaluated repeatedly for celiac disease.', 'celiac-disease uncertain'],
  ['Thank you for this referral regarding autism.', 'autism uncertain'],
  ['The box says "asthma".', 'asthma uncertain'],
  ['Epilepsy would be a diagnosis of exclusion.', 'epilepsy uncertain'],
]);

table('somebody else, nobody', [
  ['The bus driver has epilepsy.', 'epilepsy family'],
  ['Nobody in the family died suddenly or has asthma or lupus.', 'asthma family, lupus family'],
  ['None of his siblings is ill or has had epilepsy.', 'epilepsy family'],
  ['The mailman, who has lupus, waved.', 'lupus family'],
  ['A girl in her class wears a pump for asthma.', 'asthma family'],
  ["Dad's asthma was bad in March.", 'asthma family'],
  ['My older son has epilepsy.', 'epilepsy family'],
  ['Wrong chart! The asthma belongs to another child.', 'asthma family'],
  ['Watched a documentary on epilepsy.', ''],
  ['A child with epilepsy would not pass this task.', ''],
  ['Half of all epilepsy starts before ten.', ''],
  ['Followed the guideline on asthma.', ''],
  ['Legend: A = asthma', ''],
  ['Seen in the Asthma and General Pediatrics Clinic.', ''],
  ['Use additional code to identify asthma, if present', ''],
]);

table('and yet the patient', [
  ['Mom is terrified of the next flare of his lupus.', 'lupus present'],
  ['It would be untrue to say that her epilepsy is controlled.', 'epilepsy present'],
  ['Neither her lupus nor its treatment has kept her home.', 'lupus present'],
  ['If her asthma flares again we step up.', 'asthma present'],
  ['She has no other illness than celiac disease.', 'celiac-disease present'],
  ['Like his brother, he has asthma.', 'asthma present'],
  ['Autism was suspected at two and confirmed at three.', 'autism present'],
  ['Risk explained, as he has epilepsy.', 'epilepsy present'],
  ['There is no doubt that this is lupus.', 'lupus present'],
  ['The mother of this 4-year-old boy with epilepsy called.', 'epilepsy present'],
  ['Her asthma was ruled out.', 'asthma absent'],
  ['His epilepsy is suspected only.', 'epilepsy uncertain'],
]);

table('a sentence that speaks of something else', [
  ['The letter of refusal quotes a rule that lists asthma as one reason there.', 'asthma uncertain'],
  ['He can tell anybody at school what asthma means to him.', 'asthma present'],
  ['Asthma, stable on Flovent.', 'asthma present'],
]);
