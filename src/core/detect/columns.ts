/** Names of columns: what tells the first row of a table that nobody marked as one. */

/** What first columns of chart tables are called, and what others are. */
const FIRST_HEADER =
  /^(?:|#|no\.?|nr\.?|line|problems?|conditions?|disorders?|diseases?|concerns?|diagnos[ei]s|dx|name|description|code|icd.*|snomed.*|date.*|onset.*|relation(?:ship)?|(?:family )?member|person|question|(?:history )?items?|test|screen(?:ing)?|medications?|substance|drug|procedure|vaccine|allerg.*|history|patient name|bed|room|condici[oó]n|diagn[oó]stico|c[oó]digo|fecha|parentesco|problema)$/i;
const OTHER_HEADER =
  /^(?:(?:(?:clinical|verification|problem|condition|diagnosis|allergy) )?status|(?:effective |noted |recorded |resolved )?dates?|date (?:noted|recorded|resolved|of onset)|verification|noted|resolved|relative|comments?|notes?|directions?|dosage|frequency|indications?|location|patient|child|self|family|family member|mother|father|sister|brother|siblings?|yes|no|answer|response|results?|findings?|value|dose|reaction|severity|provider|age.*|present|state|since|onset|start(?:ed)?|entered|recorded|action|not sure|unsure|unknown|don'?t know|no s[eé]|owner|(?:problem )?type|stat\.?|living|alive|deceased|from|to|priority|category|active|estado|comentarios?|madre|padre|s[ií])$/i;

/** Longest text that still reads as a column header. */
const LONGEST = 40;

/** Whether texts read like the names of columns: all of two, or most of more. Trimmed; the first may be empty. */
export function areColumnNames(texts: readonly string[]): boolean {
  if (!FIRST_HEADER.test(texts[0] ?? '') || texts.some((text) => text.length > LONGEST)) return false;
  const known = texts.filter((text) => FIRST_HEADER.test(text) || OTHER_HEADER.test(text)).length;
  return texts.length === 2 ? known === 2 && texts[0] !== '' : known * 3 >= texts.length * 2;
}

/** Names that are as often values: a relative, an answer, a state. */
const MAY_BE_VALUE =
  /^(?:|mother|father|sister|brother|siblings?|child|self|patient|family|yes|no|not sure|unsure|unknown|active|resolved|present|living|alive|deceased|madre|padre|s[ií]|no s[eé]|history)$/i;

/** A title above a table rather than its first name: "Allergies", "Problem list". */
const MANY = /(?:s|list)$/i;
const DATES = /\b(?:dates?|onset|noted|since|start(?:ed)?|fecha)\b/i;
const STATES = /\b(?:status|state|estado)$/i;

/**
 * How many of the texts, each in a line of its own, name the columns of a table; 0 when they do not. The names may be followed by
 * anything; only what they say of their values is held against it.
 */
export function columnsIn(lines: readonly string[]): number {
  const [first = '', second = ''] = lines;
  if (!isColumnName(first) || !FIRST_HEADER.test(first)) return 0;
  if (MANY.test(first) && FIRST_HEADER.test(second) && !DATES.test(second)) return 0;
  let width = 1;
  while (width < MOST_COLUMNS && isColumnName(lines[width] ?? '')) width++;
  return width < 2 ? 0 : width;
}

const MOST_COLUMNS = 7;

const isColumnName = (text: string): boolean =>
  text.length <= LONGEST && !/\s{2}/.test(text) && !MAY_BE_VALUE.test(text) && (FIRST_HEADER.test(text) || OTHER_HEADER.test(text));

/** Whether a value can stand under a name: a date has a figure, a state has none. */
export const fitsColumn = (name: string, value: string): boolean =>
  DATES.test(name)
    ? /\d|^(?:-+|—|n\/?a|unknown|ongoing|childhood|infancy|birth|present)$/i.test(value)
    : !STATES.test(name) || !(/\d/.test(value) || value.split(/\s+/).length > 3);
