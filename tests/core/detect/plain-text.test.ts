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
