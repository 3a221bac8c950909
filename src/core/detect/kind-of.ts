/** What a mention names, as far as that matters to what is said around it; one bit each. */
export const GRAFT = 1;
export const APNEA = 2;
export const NUMBER = 4;
export const OPENING = 8;
export const DEVICE = 16;
export const MADE = 32;
const KINDS: readonly (readonly [number, RegExp])[] = [
  [GRAFT, /\b(?:BMT|HSCT|HCT|SCT|transplant|transplantation|graft)\b/i],
  [APNEA, /apnea|^OSA/i],
  [NUMBER, /^\d/],
  [OPENING, /ostom(?:y|ies|ía)$|^stomas?$|fistula$/i],
  [MADE, /ostom|^GJ?T$|^[gj]-?j?[- ]?tube|trach/i],
  [DEVICE, /tube|traqueo|marcapasos|sonda|ostom|trach|dialysis|transplant|implant|hospice|palliative|insulin pump|fusion|^GJ?T$/i],
];

/** Most names are none of these. */
const ANY = new RegExp(KINDS.map(([, { source }]) => source).join('|'), 'i');

const kinds = new Map<string, number>();
const MOST_KNOWN = 500;

/** The bits of all that apply. Charts name the same few conditions again and again. */
export function kindOf(own: string): number {
  const known = kinds.get(own);
  if (known !== undefined) return known;
  if (kinds.size >= MOST_KNOWN) kinds.clear();
  const kind = ANY.test(own) ? KINDS.reduce((sum, [bit, pattern]) => (pattern.test(own) ? sum | bit : sum), 0) : 0;
  kinds.set(own, kind);
  return kind;
}
