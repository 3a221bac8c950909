import { expect, test } from 'vitest';
import { readContent } from '../../src/build/read-content.ts';
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
  ['SSN 123 45 6789', 'number'],
  ['MRN number 4815162', 'number'],
  ['M.R.N. 4815162', 'number'],
  ['MRN# is: 4815162', 'number'],
  ['MRN 48 15 16 23', 'number'],
  ['MRN：٠٠٤٨١٥١٦', 'number'],
  ['medical record 00481516', 'number'],
  ['patient ID 4815162', 'number'],
  ['pt # 4815162 liked it', 'number'],
  ['Número de paciente 44719', 'number'],
  ['Medi-Cal ID 91234567A', 'number'],
  ['DOB 3/14/2019', 'birth'],
  ['Their son, born March 14, liked it', 'birth'],
  ['born on 2019-03-14', 'birth'],
  ['DOB 14-Mar-2019', 'birth'],
  ['DOB 14Mar2019', 'birth'],
  ['DOB: 03142019', 'birth'],
  ['DOB 2019', 'birth'],
  ['D.O.B 3–14–2019', 'birth'],
  ['DOB ٣/١٤/٢٠١٩', 'birth'],
  ['birthday 3/14', 'birth'],
  ['bday: Mar 3', 'birth'],
  ['born on the 14th of March', 'birth'],
  ['born Sept. 3', 'birth'],
  ['Date of birth of their daughter is 3/14/2019', 'birth'],
  ['Birth: 3/14/2019', 'birth'],
  ['F. nac.: 14/03/2019', 'birth'],
  ['Fecha de nac. 14/03/2019', 'birth'],
  ['Los gemelos nacidos el 14/3/2019', 'birth'],
  ['Nació en marzo de 2019', 'birth'],
  ['cumple el 3 de mayo', 'birth'],
  ['cumpleaños: 3 de mayo', 'birth'],
  ['Nacida el 14 de marzo de 2019', 'birth'],
  ['fecha de nacimiento: 14/3/19', 'birth'],
  ['Call mom at (559) 555-0177', 'phone'],
  ['5595550177 after 3 pm', 'phone'],
  ['her cell is 1-559-555-0177.', 'phone'],
  ['cell 559 – 555 – 0177', 'phone'],
  ['cell 559/555-0177', 'phone'],
  ['cell 559\u2011555\u20110177', 'phone'],
  ['cell ５５９-５５５-０１７７', 'phone'],
  ['invented.parent@example.org prefers e-mail', 'email'],
  ['invented.parent (at) example.org', 'email'],
  ['parent＠example.org', 'email'],
  ['The group helped her son Theo', 'name'],
  ['Called with their daughter Nayeli today', 'name'],
  ['A boy named Oliver', 'name'],
  ['Sirvió mucho a su hijo Mateo', 'name'],
  ['una niña que se llama Priya', 'name'],
  ['Theo’s mom answers at night', 'name'],
  ['Spoke to the mother of Nayeli', 'name'],
  ['The Okafor family liked it', 'name'],
  ['La familia Okafor pidió otro', 'name'],
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
  'For babies born early. Group on May 3.',
  'For children born with EB. Mar 3 is the next meeting.',
  'Birthday party on May 3, 2026, for all families.',
  'Open to children born after 2/2/2020.',
  'Open to those born 1/1/2005 or later.',
  'Born from grief in May 2009, the group meets monthly.',
  'The date of birth is never asked. Checked 3/14/2026.',
  'Martes y jueves; nacida de una idea de 12 madres.',
  'Zoom ID 845 223 1987, Meeting ID: 845-223-1987.',
  'After preterm birth: 2019 data, 3 groups.',
  'A record number of 2300 parents came.',
  'Patient #1 of the day: call first. Chart no. 4 on the wall.',
  'Her son is in it. A boy called them.',
  'Mothers of Preschoolers, Mother of Mercy Hospital, the Smith Family Foundation.',
  'The family room. La familia primero. The Tuesday family group.',
  'Valentine’s party; Crohn’s parents; Children’s mom group; Mother’s Day.',
  'Ask for Mrs. Delgado. El programa se llama Alas.',
])('“%s” is about a program', (text) => expect(familyClue(text, CONTACTS)).toBeUndefined());

test('no text of the packaged catalogue looks as if it were about a family', () => {
  const { programs } = readContent();
  expect(programs.length).toBeGreaterThan(300);
  const clues = programs.flatMap(({ id, summary, nextStep, notes, hours, eligibility, contacts }) =>
    [summary, nextStep, notes, hours, eligibility].flatMap((text = '') => {
      const clue = familyClue(
        text,
        contacts.map(({ value }) => value),
      );
      // A number or an address that is not among the contacts is what the clue is for.
      return clue && clue !== 'phone' && clue !== 'email' ? `${id}: ${clue}: ${text}` : [];
    }),
  );
  expect(clues).toEqual([]);
});

test.each([
  ['Ask for the social worker at the front desk, 559-555-0177 or desk@clinic.example.', undefined],
  ['Page the on-call team at 559-555-0199.', undefined],
  ['Peer support: [program]. MRN 00481516', 'number'],
  ['Peer support for the boy born 3/14/2019: [program]', 'birth'],
])('a text of the practice may have its own phone: “%s”', (text, clue) => expect(familyClue(text)).toBe(clue));
