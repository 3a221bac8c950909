/**
 * Lists of patients: schedules, worklists, search results. What stands in a row there is about the child
 * of that row, and nobody knows which of them the panel is open for.
 */
import { isHonest, textWalker } from './dom.ts';
import { flatParent, makeOf } from './element-kind.ts';
import type { Place } from './examine.ts';
import { isShort } from './short.ts';
import { cellsOf, columnNames, isRow, withColumns } from './table-row.ts';

/** Names of the column that says who: the whole name, since "Patient instructions" says something else. */
const WHO_COLUMN =
  /^\W*(patient|patient'?s? (name|id|mrn)|patient number|mrn|mrn #|medical record( number| no\.?)?|dob|d\.o\.b\.?|date of birth|birth ?date|paciente|nhc|fecha de nacimiento)\W*$/i;

/** The same in a line of text, with what follows. */
export const WHO_TEXT =
  /\b(?:mrn|dob|d\.o\.b\.?|date of birth|birth ?date|medical record (?:number|no\.?)|nhc|fecha de nacimiento)[\s:#.]*((?=[\w/.-]*\d)[\da-zÀ-ɏ][\w/.-]{3,})/i;

/** A chart's own address in a link: /patient/17, ?patientId=17. */
const WHO_LINK = /\bpatients?(?:\/|(?:id)?=)([\w-]+)/i;
const WHO_ATTRIBUTES = ['data-patient-id', 'data-patient', 'data-mrn'];

/** "6 y M", "11 yo, female": the age and sex that lists of patients print behind each name. */
const AGE_SEX =
  /\b(\d{1,2} ?(?:y|yo|yrs?|years?|mo?|mos|months?|wks?|weeks?|d|days?)(?: ?old)?)[\s,/|·(-]{0,3}(m|f|male|female|boy|girl)\b/i;
const KIN =
  /\b(?:mother|father|mom|dad|brother|sister|siblings?|twin|aunt|uncle|cousin|grand\w+|madre|padre|herman[oa]|t[ií][oa]|abuel[oa])\b/i;

/** A newborn's chart names the mother and perhaps a twin in boxes that look alike; an address or a column is never shared by chance. */
const FEWEST = { text: 3, mark: 2, age: 3 } as const;

type Who = { by: keyof typeof FEWEST; id: string };

const ROWS = 12;
/** Elements of a box that are looked at: a list of patients has little before its first rows. */
const MOST_CHILDREN = 60;
const ROW_CHARS = 1500;
const CLIMBS = 8;

/** Places that are asked: a list shows itself in its first rows. */
const PLACES = 300;

/** Those that are compared with one another. */
const COMPARED = 40;

/** Remembers which boxes list patients until something in them changes: to ask costs more than all else about a small change. */
export class PatientLists {
  /** Boxes with the make of the rows that list patients in them; null where there are none. */
  #known = new Map<Element, string | null>();
  /** Boxes with the patient whom their text names. */
  #who = new Map<Element, Who | undefined>();

  /** Something in here has changed. */
  forget(node: Node): void {
    if (this.#known.size === 0 && this.#who.size === 0) return;
    for (let box = node instanceof Element ? node : flatParent(node); box; box = flatParent(box)) {
      // The first row may say what the others mean.
      const all = TABLE.test(box.localName) || box.hasAttribute('role');
      for (const known of [this.#known, this.#who]) {
        known.delete(box);
        if (all) for (const one of known.keys()) if (box.contains(one)) known.delete(one);
      }
    }
  }

  /** Asks about each of these places ahead of `hold`, which then only remembers. */
  *look(places: readonly Place[]): Generator<void> {
    for (const { read } of places.slice(0, PLACES)) {
      if (this.around(read.element)) return;
      yield;
    }
  }

  /** Whether any of these places stands in a list of different patients. */
  hold(places: readonly Place[]): boolean {
    return places.slice(0, PLACES).some(({ read }) => this.around(read.element));
  }

  /** Whether an element stands apart from every list of patients that was met, and neither is nor holds what looks like one of their rows. */
  outside(element: Element): boolean {
    for (const [box, make] of this.#known) {
      if (make === null) continue;
      if (box.contains(element) || element.contains(box)) return false;
      for (let outer: Element | null = element; outer; outer = flatParent(outer)) if (makeOf(outer) === make) return false;
      for (const inner of element.querySelectorAll('*')) if (makeOf(inner) === make) return false;
    }
    return true;
  }

  /** Whether an element stands in a list of different patients. */
  around(element: Element): boolean {
    let box = flatParent(element);
    for (let i = 0; box && i < CLIMBS; i++, box = flatParent(box)) {
      const known = this.#known.get(box);
      const make = known === undefined ? rowsIn(box) : known;
      this.#known.set(box, make);
      if (make !== null) return true;
    }
    return false;
  }

  /** Whether places stand in boxes that look alike and name different patients: two charts side by side, as of twins. */
  areOfTwo(places: readonly Place[]): boolean {
    const rows = new Map<Element | null, Map<string, Set<string>>>();
    const met = new Set<Element>();
    for (const { read } of places.slice(0, COMPARED)) {
      let row: Element | null = read.element;
      for (let i = 0; row && i < CLIMBS && !met.has(row); i++, row = flatParent(row)) {
        met.add(row);
        const who = this.#patientOf(row);
        if (who?.by !== 'text') continue;
        const around = flatParent(row);
        const kinds = rows.get(around) ?? new Map<string, Set<string>>();
        rows.set(around, kinds);
        const ids = kinds.get(makeOf(row)) ?? new Set();
        kinds.set(makeOf(row), ids.add(who.id));
        if (ids.size > 1) return true;
      }
    }
    return false;
  }

  #patientOf(row: Element): Who | undefined {
    if (this.#who.has(row)) return this.#who.get(row);
    const who = patientOf(row);
    this.#who.set(row, who);
    return who;
  }
}

const TABLE = /^(?:table|thead)$/;

/** The make of the rows of a box that name different patients. */
function rowsIn(box: Element): string | null {
  const kinds = new Map<string, Record<keyof typeof FEWEST, Set<string>>>();
  let left = ROWS;
  let children = MOST_CHILDREN;
  for (let row = box.firstElementChild; row && left > 0 && children-- > 0; row = row.nextElementSibling) {
    if (row instanceof HTMLFormElement && !isHonest(row)) continue;
    const who = patientOf(row);
    if (!who) continue;
    left--;
    const alike = makeOf(row);
    const found = kinds.get(alike) ?? { text: new Set(), mark: new Set(), age: new Set() };
    kinds.set(alike, found);
    found[who.by].add(who.id);
    if (found[who.by].size < FEWEST[who.by]) continue;
    // The notes on one child give several ages, but never two sexes.
    if (who.by !== 'age' || new Set([...found.age].map((id) => / (?:m|male|boy)$/.test(id))).size > 1) return alike;
  }
  return null;
}

/** Text with a space between any two text nodes: boxes have none between them. */
function wordsIn(row: Element): string {
  const walker = textWalker(row);
  let text = '';
  while (walker.nextNode()) text += `${walker.currentNode.nodeValue} `;
  return text;
}

/** What tells the patient of a row from those of the others. */
function patientOf(row: Element): Who | undefined {
  if (!isShort(row, ROW_CHARS)) return undefined;
  const text = wordsIn(row);
  for (const name of WHO_ATTRIBUTES) {
    const id = row.getAttribute(name) ?? row.querySelector(`[${name}]`)?.getAttribute(name);
    if (id) return { by: 'mark', id };
  }
  for (const link of row.querySelectorAll('a[href*="patient" i]')) {
    const id = WHO_LINK.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return { by: 'mark', id };
  }
  if (isRow(row)) {
    const names = columnNames(row);
    for (const { cell, column } of withColumns(cellsOf(row))) {
      const id = WHO_COLUMN.test(names[column] ?? '') ? (cell.textContent ?? '').trim() : '';
      if (id && !WHO_COLUMN.test(id)) return { by: 'mark', id };
    }
  }
  const id = WHO_TEXT.exec(text)?.[1];
  if (id) return { by: 'text', id };
  const [, age, sex] = (!KIN.test(text) && AGE_SEX.exec(text)) || [];
  return age && sex ? { by: 'age', id: `${age} ${sex}`.toLowerCase() } : undefined;
}
