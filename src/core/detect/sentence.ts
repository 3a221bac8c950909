/** Where the sentence, list item or line around a span begins and ends. */

/** No cue acts farther than this many characters. */
const REACH = 600;

/** Words before a full stop that do not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(,:;])(?:dr|drs|mr|mrs|ms|vs|eg|e\.g|i\.e|ie|approx|incl|excl|st|prof|fam|fam\.? hx|mat|pat|y\.o|yo|pt|pts|wt|ht|temp|dept|ext|fig|max|min|mod|hosp|poss|prob|neg|pos|dx|hx|rx|tx|sx|sr|sra|dra|aprox|[a-z])$/i;
/** A line that ends with one of these goes on in the next. */
const GOES_ON =
  /(?:[,(/&]|\b(?:and|or|nor|no|not|of|for|with|without|the|a|an|to|by|in|on|has|had|have|is|was|h\/o|hx|s\/p|r\/o|denies|denied|possible|probable|likely|his|her|her|y|o|de|del|con|sin|por|la|el|niega))\s*$/i;

/** Offsets of the sentence around [start, end) within [lo, hi). What follows the sentence's end never changes them. */
export function sentenceAround(text: string, start: number, end: number, lo: number, hi: number): [from: number, to: number] {
  let from = Math.max(lo, start - REACH);
  for (let i = start - 1; i >= from; i--) {
    if (endsAt(text, i, lo)) {
      from = i + 1;
      break;
    }
    if (i > lo && itemBegins(text, i)) {
      from = i;
      break;
    }
  }
  const last = Math.min(hi, end + REACH);
  let to = last;
  for (let i = end; i < last; i++) {
    if (i > end && itemBegins(text, i)) {
      to = i;
      break;
    }
    if (endsAt(text, i, lo)) {
      to = i + 1;
      break;
    }
  }
  return [from, to];
}

/** Whether the character at `i` is the last one of a sentence. */
function endsAt(text: string, i: number, lo: number): boolean {
  const c = text[i];
  if (c === '•' || c === '\t') return true;
  if (c === '\n') return !wraps(text, i, lo);
  if (c !== '.' && c !== '!' && c !== '?') return false;
  const next = text.charCodeAt(i + 1);
  const spaceNext =
    Number.isNaN(next) ||
    next <= 32 ||
    next === 0xa0 ||
    ((next === 0x22 || next === 0x29 || next === 0x201d) && /^["”)](?:\s|$)/.test(text.slice(i + 1, i + 3)));
  if (!spaceNext) return false;
  if (c === '!') return true;
  // "Asthma ........ Entered in error": dots that lead to a column.
  if (text.startsWith('....', i - 3)) return false;
  const before = text.slice(Math.max(lo, i - 12), i);
  if (c === '?') return /[A-Za-zÀ-ỿ\d)\]]$/.test(before);
  const last = text.charCodeAt(i - 1);
  if (
    last < 58 &&
    /(?:^|[\s(])\d{1,2}$/.test(before) &&
    /^\s*\S/.test(text.slice(i + 1, i + 8)) &&
    itemBegins(text, i - (/\d+$/.exec(before)?.[0].length ?? 0))
  )
    return false;
  return (MAY_END.test(text.slice(i - 1, i + 6)) && endsFinding(before, text.slice(i + 1, i + 6))) || !ABBREVIATED.test(before);
}

/** The last letter of the words below, a stop, and what may begin a sentence. */
const MAY_END = /^[GSXIVgsx]\.\s+[A-ZÀ-ÞĀ-ɏ]/;

/** "dsDNA neg. Uveitis": a finding ends a sentence where the next word begins one; so does a grade: "GMFCS IV. NG tube", "level V. She". */
function endsFinding(before: string, next: string): boolean {
  return /(?:neg|pos)$/i.test(before) || /\s[IVX]$/.test(before) || (/[hdts]x$/i.test(before) && /^\s+[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ]/.test(next));
}

/** A numbered item ("2. Asthma", "3) Asthma", ", (3) asthma") that runs on in the same line begins here. */
function itemBegins(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c === 40) return /^\(\d{1,2}\)\s+[A-Za-zÀ-ỿ]/.test(text.slice(i, i + 8)) && /[,;:.]\s$/.test(text.slice(Math.max(0, i - 2), i));
  if (c < 48 || c > 57) return false;
  const before = text.charCodeAt(i - 1);
  if (i > 0 && !(before <= 32 || before === 0xa0)) return false;
  return (
    /^\d{1,2}[.)]\s+[A-Za-zÀ-ỿ]/.test(text.slice(i, i + 8)) &&
    !/(?:age|ages|stage|type|grade|level|class|step|at|to|of|tipo|edad)\s*$/i.test(text.slice(Math.max(0, i - 8), i))
  );
}

/** The text with a space for each line break that only wraps a sentence, so that phrases may cross it; as long as before. */
export function unwrapped(text: string): string {
  return text.includes('\n') ? text.replace(/\n/g, (sign, at: number) => (wraps(text, at, 0) ? ' ' : sign)) : text;
}

/** Whether a line break only wraps a sentence. */
function wraps(text: string, at: number, lo: number): boolean {
  const line = text.slice(lineStart(text, at, lo, REACH), at).trimEnd();
  const next = text.slice(at + 1, at + 40);
  if (/^[ \t]*(?:\n|$)/.test(next) || /[.!?;]$/.test(line) || line === '') return false;
  // "… Sickle cell disease:\nno": a label whose value stands in the next line.
  if (/:$/.test(line)) return line.length >= 45 && /^[ \t]*[a-zß-ỿ]/.test(next);
  if (/^\s*(?:[-*•–+]\s|\d{1,2}[.)]\s|[☐☑☒□■[])/.test(next)) return false;
  if (/^\s*[A-Za-zÀ-ỿ/ &]{2,30}:/.test(next)) return false;
  // A value at the end of dots ends its line.
  if (line.includes('....')) return false;
  // "[x] No" and "Asthma: no" are answers; they end with their line.
  if (GOES_ON.test(line) && !/[\]:☐☑|)]\s*\w+$/.test(line)) return true;
  const long = line.length >= 45;
  const shouted = line === line.toUpperCase();
  // A sentence that begins in the middle of a long line goes on in the next, whatever that begins with: "… 4 d. DDx includes\nKawasaki".
  return long && (/^\s*[a-zß-ỿ(\d]/.test(next) || shouted || /[.?!]\s+\S[^.?!]*$/.test(line.slice(3)));
}

/** Where the line around `at` begins, `lo` or `reach` characters before at the farthest: lines can be megabytes long. */
export function lineStart(text: string, at: number, lo: number, reach: number): number {
  const from = Math.max(lo, at - reach);
  for (let i = at; i > from; i--) if (text.charCodeAt(i - 1) === 10) return i;
  return from;
}

/** Where the line around `at` ends, `hi` or `reach` characters behind at the farthest. */
export function lineEnd(text: string, at: number, hi: number, reach: number): number {
  const to = Math.min(hi, at + reach);
  const end = text.slice(at, to).indexOf('\n');
  return end < 0 ? to : at + end;
}
