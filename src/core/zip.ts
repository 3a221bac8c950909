/** ZIP codes and the counties they lie in. A ZIP is looked up and forgotten: what is kept is the county. */
import { COUNTIES } from './county.ts';
import { countyOfFips } from './geography.ts';
import type { County } from './program.ts';

/** Whether this is a whole ZIP code, with or without its four further digits: 93701, 93701-1234. */
export const isZip = (text: string): boolean => /^\s*\d{5}(-\d{4})?\s*$/.test(text);

/** The ZIP code in a question, as typed there; five digits of anything else are none. */
export const zipIn = (question: string): string | undefined => /(?<!\S)\d{5}(-\d{4})?(?!\S)/.exec(question)?.[0];

/** The question with that ZIP code read as the likeliest of its counties; as typed where search knows no county by name. */
export const namingCounty = (question: string, zip: string, [county]: readonly County[]): string =>
  county && COUNTIES.includes(county) ? question.replace(zip, `${county.slice(0, -', CA'.length)} county`) : question;

/**
 * Counties that a ZIP code lies in, the likeliest first; none for one that is not known. `table` is the text of
 * src/public/zips.txt; its format is described where it is made (src/build/places.ts).
 */
export function countiesOfZip(text: string, table: string): County[] {
  if (!isZip(text)) return [];
  const zip = text.trim();
  const line = new RegExp(`^${zip.slice(0, 3)} (.*)$`, 'm').exec(table)?.[1] ?? '';
  const end = Number(zip.slice(3, 5));
  for (const part of line.split(' ')) {
    const [fips = '', ends = ''] = part.split(':');
    const listed = ends.split(',').some((range) => {
      const [from = Number.NaN, to = from] = range.split('-').map(Number);
      return from <= end && end <= to;
    });
    if (listed) return fips.split(';').flatMap((code) => countyOfFips(code) ?? []);
  }
  return [];
}
