import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/core/detect/plain-text.ts';

const read = (text: string) => readPlainText(text).map(({ block, place }) => [place.headings[0] ?? '', block.text]);

describe('blocks of plain text', () => {
  test.each([
    [
      'paragraphs',
      'One line.\n\nAnother.',
      [
        ['', 'One line.'],
        ['', 'Another.'],
      ],
    ],
    [
      'wrapped lines',
      'A long line of a note that is wrapped at about\neighty characters.',
      [['', 'A long line of a note that is wrapped at about\neighty characters.']],
    ],
    [
      'items',
      '- one\n- two\n1. three\n2) four',
      [
        ['', '- one'],
        ['', '- two'],
        ['', '1. three'],
        ['', '2) four'],
      ],
    ],
    [
      'headings',
      'Family History:\nlupus\nASSESSMENT\nasthma',
      [
        ['', 'Family History:'],
        ['Family History', 'lupus'],
        ['', 'ASSESSMENT'],
        ['ASSESSMENT', 'asthma'],
      ],
    ],
    [
      'label lines',
      'PMH: asthma\nFH: lupus',
      [
        ['', 'PMH: asthma'],
        ['', 'FH: lupus'],
      ],
    ],
    [
      'Windows line ends',
      'a\r\n\r\nb',
      [
        ['', 'a'],
        ['', 'b'],
      ],
    ],
    ['nothing', '\n \n', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test('rows become cells under the header row', () => {
    const [row] = readPlainText('Problem | Status\n--- | ---\nAsthma | Resolved');
    expect(row?.block.cells?.map(({ start, end, header }) => [row.block.text.slice(start, end), header])).toEqual([
      ['Asthma', 'Problem'],
      ['Resolved', 'Status'],
    ]);
  });

  test('rows without a header stay rows', () => {
    const [row] = readPlainText('Asthma\tNo\nEpilepsy\tYes');
    expect(row?.block.cells?.map(({ start, end }) => row.block.text.slice(start, end))).toEqual(['Asthma', 'No']);
  });

  test('a block sees the text next to it', () => {
    expect(readPlainText('CF\n\nSweat chloride 102').map(({ place }) => place.near.trim())).toEqual(['Sweat chloride 102', 'CF']);
  });
});

/** The cells of each row that a text is read as, with their column's name. */
const cells = (text: string) =>
  readPlainText(text).flatMap(({ block }) =>
    block.cells ? [block.cells.map(({ start, end, header }) => `${header ?? ''}=${block.text.slice(start, end)}`)] : [],
  );

describe('tables whose cells stand one below the other', () => {
  const names = 'Problem\nEffective Dates\nProblem Status\n';
  test.each([
    [
      'row by row',
      `Problems\n${names}Asthma\n2018 - 2019\nInactive\nEpilepsy\nMay 2016\nActive\nFamily History\nnone`,
      [
        ['=Problem', '=Effective Dates', '=Problem Status'],
        ['Problem=Asthma', 'Effective Dates=2018 - 2019', 'Problem Status=Inactive'],
        ['Problem=Epilepsy', 'Effective Dates=May 2016', 'Problem Status=Active'],
      ],
    ],
    [
      'with an empty line behind each cell, indented',
      'Relation\n\n  Diagnosis\n\n  Sister\n\n  Asthma\n\nPlan',
      [
        ['=Relation', '=Diagnosis'],
        ['Relation=Sister', 'Diagnosis=Asthma'],
      ],
    ],
    ['not where it does not come out even', `${names}Asthma\n2019\nInactive\nEpilepsy\n2016`, []],
    ['not where the values do not fit the names', `${names}Asthma\nInactive\n2019`, []],
    [
      'not in prose',
      'Problem\nStatus\nShe came with her mother and had been coughing for two days before that, with a fever that came and went and no rash at all.',
      [],
    ],
    ['not names alone', names, []],
  ])('%s', (_, text, expected) => expect(cells(text)).toEqual(expected));

  test('what they say of a row counts', () => {
    const found = (text: string) => readPlainText(text).map(({ place }) => place.headings[0] ?? '');
    expect(found(`Family History\nRelation\nDiagnosis\nFather\nEpilepsy`)).toEqual(['', 'Family History', 'Family History']);
  });
});
