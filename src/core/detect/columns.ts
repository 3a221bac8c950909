/** Names of columns: what tells the first row of a table that nobody marked as one. */

/** What first columns of chart tables are called, and what others are. */
const FIRST_HEADER =
  /^(?:|#|no\.?|nr\.?|line|problems?|conditions?|disorders?|diseases?|concerns?|diagnos[ei]s|dx|name|description|code|icd.*|snomed.*|date.*|onset.*|relation(?:ship)?|(?:family )?member|question|(?:history )?items?|test|screen(?:ing)?|medications?|allerg.*|history|patient name|bed|room|condici[oó]n|diagn[oó]stico|c[oó]digo|fecha|parentesco|problema)$/i;
const OTHER_HEADER =
  /^(?:(?:clinical |verification )?status|verification|noted|resolved|relative|comments?|notes?|patient|child|self|family|family member|mother|father|sister|brother|siblings?|yes|no|answer|response|result|value|dose|reaction|severity|provider|age.*|present|state|since|onset|start(?:ed)?|entered|recorded|action|not sure|unsure|unknown|don'?t know|no s[eé]|owner|(?:problem )?type|stat\.?|living|alive|deceased|from|to|priority|category|active|estado|comentarios?|madre|padre|s[ií])$/i;

/** Longest text that still reads as a column header. */
const LONGEST = 40;

/** Whether texts read like the names of columns: all of two, or most of more. Trimmed; the first may be empty. */
export function areColumnNames(texts: readonly string[]): boolean {
  if (!FIRST_HEADER.test(texts[0] ?? '') || texts.some((text) => text.length > LONGEST)) return false;
  const known = texts.filter((text) => FIRST_HEADER.test(text) || OTHER_HEADER.test(text)).length;
  return texts.length === 2 ? known === 2 && texts[0] !== '' : known * 3 >= texts.length * 2;
}
