import { expect, test } from 'vitest';
import { familyClue } from '../../src/core/family-clue.ts';

/** Of an invented program. */
const CONTACTS = ['559-555-0100', 'hello@parents.example', 'https://parents.example'];

test.each([
  ['MRN 00481516', 'number'],
  ['For mrn: 4471902 she was helpful', 'number'],
  ['Medical record number is A-447190', 'number'],
  ['record #12345', 'number'],
  ['Expediente n.º 44719', 'number'],
  ['SSN 123-45-6789', 'number'],
  ['DOB 3/14/2019', 'birth'],
  ['Their son, born March 14, liked it', 'birth'],
  ['born on 2019-03-14', 'birth'],
  ['Nacida el 14 de marzo de 2019', 'birth'],
  ['fecha de nacimiento: 14/3/19', 'birth'],
  ['Call mom at (559) 555-0177', 'phone'],
  ['5595550177 after 3 pm', 'phone'],
  ['her cell is 1-559-555-0177.', 'phone'],
  ['invented.parent@example.org prefers e-mail', 'email'],
])('“%s” in a note on a program: %s', (text, clue) => expect(familyClue(text, CONTACTS)).toBe(clue));

test.each([
  '',
  'Answers Spanish calls after 3 pm.',
  'Ask for Dana, extension 204. 559-555-0100 rings at the desk.',
  '(559) 555-0100 and hello@parents.example both answer.',
  'Toll-free: 1-800-555-0199.',
  'Checked on 3/14/2026; next time in June.',
  'Groups on 12/5, 1/9 and 2/13, room 4021, for ages 3 to 12.',
  'For babies born early, born at 27 weeks or in May.',
  'Serves ZIP 93701-1234. Founded 1996. Costs 25000 a year.',
  'Their record of calling back is good: 3 of 4.',
  'Never write an MRN here.',
  'Suicide and crisis line: 988. Poison control 1-800-222-1222.',
])('“%s” is about a program', (text) => expect(familyClue(text, CONTACTS)).toBeUndefined());

test.each([
  ['Ask for the social worker at the front desk, 559-555-0177 or desk@clinic.example.', undefined],
  ['Page the on-call team at 559-555-0199.', undefined],
  ['Peer support: [program]. MRN 00481516', 'number'],
  ['Peer support for the boy born 3/14/2019: [program]', 'birth'],
])('a text of the practice may have its own phone: “%s”', (text, clue) => expect(familyClue(text)).toBe(clue));
