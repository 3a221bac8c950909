/** ICD-10-CM and SNOMED CT codes: what has their form, and whether it stands as a code. */
import type { Cell } from './block.ts';
import type { Lexicon } from './lexicon.ts';
import { lineStart } from './sentence.ts';
import type { Hit } from './settle.ts';

/** Chapter U aside: letter, digit, digit or A/B, then up to four more with or without the dot, of which only the first and last may be a letter other than X. */
const ICD = /[A-TV-Z]\d[0-9AB](?:\.?[0-9A-Z](?:[0-9X]{0,2}[0-9A-Z])?)?(?![0-9A-Za-z])/iy;

/** The hit of an ICD-10-CM code that begins at `start` and holds the word that ends at `end`, by its longest known prefix. */
export function codeAt(text: string, start: number, end: number, lexicon: Lexicon): Hit | undefined {
  ICD.lastIndex = start;
  const code = ICD.exec(text)?.[0];
  if (code === undefined || start + code.length < end) return undefined;
  // F508del is a variant of CFTR, not a code.
  if (code !== code.toUpperCase() && code !== code.toLowerCase()) return undefined;
  const plain = code.replace('.', '').toUpperCase();
  for (let length = plain.length; length >= 3; length--) {
    const condition = lexicon.codes.get(plain.slice(0, length));
    if (condition !== undefined) return { start, end: start + code.length, condition, kind: 'code', term: plain.slice(0, length) };
  }
  return undefined;
}

/** The hit of a SNOMED CT id that is the whole word from `start` to `end`. */
export function conceptAt(text: string, start: number, end: number, lexicon: Lexicon): Hit | undefined {
  if (end - start < 6 || end - start > 18) return undefined;
  const condition = lexicon.snomed.get(text.slice(start, end));
  return condition === undefined ? undefined : { start, end, condition, kind: 'concept', term: text.slice(start, end) };
}

const LABEL =
  /(?:\bicd(?:[\s-]?(?:9|10))?(?:[\s-]?cm)?|\bcode[sd]?|\bdx\d{0,2}|\bdiag(?:nosis|noses|nostic)?|\bc[oó]digo|\bcie(?:[\s-]?10)?)(?:\s*(?:codes?|dx|#|no\.?))?\s*[:=#-]?\s*[([]?\s*$/i;
/** A list of codes goes on after the first: "ICD-10: J45.40, G40.909". */
const LISTED = /[A-TV-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4})?\s*(?:[,;/&+]|and)\s*$/i;
const CODE_HEADER = /\b(?:icd|codes?|dx|diagnos[ei]s|snomed|c[oó]digo|cie)\b/i;
const CONCEPT_LABEL = /(?:snomed(?:[\s-]?ct)?(?:\s*(?:id|code|concept))*|\bsct(?:id)?|\bsnomed\.info\/(?:sct|id))\s*[:=#|(/-]*\s*$/i;
const CONCEPT_LABEL_AFTER = /^\s*[,;([|-]{0,2}\s*(?:snomed|sct)\b/i;
const CONCEPT_HEADER = /\b(?:snomed|sct|codes?|concept)\b/i;

/** What a letter and two digits are when they are no code: places, things, versions, measures. */
const NOT_A_CODE =
  /(?:\b(?:room|rm|bed|bay|ward|floor|unit|suite|ste|apt|desk|seat|pod|gate|exit|zone|row|grid|level|lot|batch|model|part|item|serial|sn|version|ver|v|rev|release|build|figure|fig|table|tbl|section|sec|page|pg|chapter|appendix|question|step|form|order|accession|acct|account|mrn|id|ref|ticket|claim|invoice|receipt|route|highway|hwy|bus|flight|locker|box|slot|extension|ext|pager|phone|tel|fax|band|chromosome|allele|haplotype|vitamin|vit|additive|fuel|gasoline|ethanol|percentile|centile|rating|grade|exon|codon|electrode|lead|channel|tooth|vertebra|vial|rack|well|plate|position|pos|key|cell|port)s?[\s:#.]*|[#$@=&?%\\/_+~^*])$/i;
const NOT_A_CODE_AFTER =
  /^(?:\s*(?:°|º|percentile|centile|mg|mcg|ml|mm|cm|kg|fuel|gasoline|bus|bed|room)\b|[@=\\_~^%]|[-.]\d|-[A-Za-z]\d|\/\d|\s*°)/i;
const DENYING_HEADER =
  /\b(?:room|bed|bay|location|unit|seat|lot|id|mrn|order|phone|percentile|centile|%|value|result|grade|size|zone|dose|version|model|pager|accession|slot|tooth|time|name|patient)\b/i;

/**
 * Whether a code stands as a code: after a label, in a code column, next to a name it goes with
 * (`named`), or in a form that nothing else has. Never inside an address, an id, a range, a room
 * number or a chromosome band.
 */
export function standsAsCode(text: string, hit: Hit, cell: Cell | undefined, named: boolean): boolean {
  const before = text.slice(cell ? Math.max(cell.start, hit.start - 40) : lineStart(text, hit.start, 0, 40), hit.start);
  const after = text.slice(hit.end, Math.min(cell?.end ?? text.length, hit.end + 16));
  if (hit.kind === 'concept')
    return (
      CONCEPT_LABEL.test(before) ||
      CONCEPT_LABEL_AFTER.test(after) ||
      (alone(before, after) && cell?.header !== undefined && CONCEPT_HEADER.test(cell.header))
    );
  const labelled =
    LABEL.test(before) || (LISTED.test(before) && !/^-/.test(after)) || (cell?.header !== undefined && CODE_HEADER.test(cell.header));
  if (NOT_A_CODE_AFTER.test(after) || (/[-.]$/.test(before) && !LABEL.test(before))) return false;
  if (labelled || named) return !/[#$@=&?%\\_~^]$/.test(LABEL.test(before) ? before.replace(/=$/, '') : before);
  if (NOT_A_CODE.test(before) || (cell?.header !== undefined && DENYING_HEADER.test(cell.header))) return false;
  const code = text.slice(hit.start, hit.end);
  if (code !== code.toUpperCase()) return false;
  if (code.includes('.')) return true;
  const bracketed = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after);
  // "John Smith (B20)" is a bed; "HIV disease (B20)" a code.
  const person = /\b[A-Z][a-z]+,?\s+[A-Z][a-z]+\s*[([]\s*$/.test(before);
  if (bracketed)
    return (
      !person &&
      !NOT_A_CODE.test(before.replace(/[([]\s*$/, '')) &&
      !/\b(?:room|bed|fuel|gasoline|ethanol|additive|color|dye|acid)\b/i.test(before) &&
      /[a-z]\s*[([]\s*$/i.test(before)
    );
  return code.length > 3 && alone(before, after);
}

function alone(before: string, after: string): boolean {
  return /^[\s*•·\d.)]*$/.test(before) && /^\s*(?:\n|$)/.test(after);
}
