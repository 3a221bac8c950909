/** Whether a bare eponym ("Dravet", "Crohn", "Down") names a person here. */

const TITLE_BEFORE =
  /(?:^|[^a-zÀ-ɏ])(?:dr|drs|dra|mr|mrs|ms|miss|prof|nurse|by|per|señora?|sra?|srta|attending|provider|pcp|md|resident|fellow|signed|seen with)\.?:?\s*$/i;
const TITLE_AFTER =
  /^(?:,\s*[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ.]*)?,?\s*(?:MD|M\.D\.|DO|RN|NP|PA|PA-C|PhD|Ph\.D\.|PNP|CNP|LCSW|MSW|PT|OT|SLP|Jr|Sr|III)(?![A-Za-zÀ-ỿ])/;
const NAME_BEFORE = /(?:^|[\s,(])(?:[A-ZÀ-ÞĀ-ɏ]\.\s*)?(?<word>[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ]+)\s+(?:[A-ZÀ-ÞĀ-ɏ]\.?\s+)?$/;
const NAME_AFTER = /^(?:,\s*|\s+)(?:[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ]+|[A-ZÀ-ÞĀ-ɏ]\.)/;
const PLACE_AFTER =
  /^\s+(?:& [a-zÀ-ɏ][a-zÀ-ɏ]*|clinic|road|rd|street|st|avenue|ave|drive|hospital|house|hall|center|centre|foundation|family|ward|room|unit|school|lane)\b/i;
/** "DR. LINDA MARFAN", "MRS. POMPE". */
const DOCTOR = /(?:^|[^a-zÀ-ɏ])(?:dr|dra|drs|mr|mrs|ms|prof)\.?\s+(?:[a-zÀ-ɏ]+\.?\s+)?$/i;
/** Capitalized words that begin a statement about a disease rather than a name. */
const NOT_A_NAME =
  /^(?:known|severe|mild|refractory|possible|probable|suspected|classic|active|stable|new|history|hx|has|with|diagnosis|dx|dxs|confirmed|probable|positive|pediatric|childhood|infantile|juvenile|atypical|complete|incomplete|perianal|ileal|ileocolonic|colonic|status|no|not|denies|for|and|or|the|also|likely|typical|chronic|acute|problem|assessment|impression|diagnosed|diagnoses|late|early|onset|repaired|prior|past|family|mother|father|sister|brother|his|her|my|our|their|your|this|patient|adult|longstanding|when|while|though|although|because|if|despite|quiescent|fistulizing|stricturing)$/i;
/** Words of the language as well: they need their capital, and a word before that only a disease follows. */
const PLAIN_WORDS = /^(?:down|west|hunter|turner|graves|pick|silver|gilbert|glenn|lowe|wilson)s?$/i;
const BEFORE_DISEASE = /(?:^|\s)(?:with|has|had|have|of|known|mosaic|diagnosed|dx|con|tiene|his|her)\s+$/i;

const POSSESSIVE = /^[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ]+(?:['’]s|s['’]?)$/;

/** True when in doubt: a missed eponym is spelled out elsewhere in the chart, a colleague's name is not a disease. */
export function isPerson(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  // "Turner's, coarctation repaired": a possessive with nothing to possess.
  const own = /^['’]s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
  if (
    POSSESSIVE.test(text.slice(start, own)) &&
    /(?:^|[\n,;:(.•-]|\bwith|\bhas|\bw\/)\s*$/i.test(before) &&
    /^(?:\s*(?:[,;.)]|$|\n)|\s+(?:on|s\/p|w\/|with|since|dx)\b)/.test(text.slice(own, own + 12))
  )
    return false;
  if (PLAIN_WORDS.test(word) && !(/^[A-ZÀ-ÞĀ-ɏ]/.test(word) && BEFORE_DISEASE.test(before))) return true;
  const after = text.slice(end, end + 24);
  if (/[A-Za-zÀ-ỿ\d][-'’.@]$/.test(before) || /^[-@][A-Za-zÀ-ỿ]/.test(after)) return true;
  if (DOCTOR.test(before) || TITLE_BEFORE.test(before) || TITLE_AFTER.test(after) || PLACE_AFTER.test(after)) return true;
  if (!/^[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ]/.test(word)) return false;
  const name = NAME_BEFORE.exec(before)?.groups?.word;
  if (name !== undefined && !NOT_A_NAME.test(name)) return true;
  return (
    NAME_AFTER.test(after) &&
    !/^(?:,\s*|\s+)(?:Disease|Syndrome|Type|Since|On|With|In|At|Has|Is|No|And|Or|Not|Dx|Diagnosed|Stable|Active|Flare|S)\b/.test(after)
  );
}
