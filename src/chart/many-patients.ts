/**
 * Lists of patients: schedules, worklists, search results. What stands in a row there is about the child
 * of that row, and nobody knows which of them the panel is open for.
 */
import { isHonest } from './dom.ts';
import { flatParent } from './element-kind.ts';
import type { Place } from './examine.ts';
import { isShort } from './side-by-side.ts';
import { cellsOf, columnNames, isRow, withColumns } from './table-row.ts';

/** Names of the column that says who: the whole name, since "Patient instructions" says something else. */
const WHO_COLUMN =
  /^\W*(patient|patient'?s? (name|id|mrn)|patient number|mrn|mrn #|medical record( number| no\.?)?|dob|d\.o\.b\.?|date of birth|birth ?date|paciente|nhc|fecha de nacimiento)\W*$/i;

/** The same in a line of text, with what follows. */
const WHO_TEXT =
  /\b(?:mrn|dob|d\.o\.b\.?|date of birth|birth ?date|medical record (?:number|no\.?)|nhc|fecha de nacimiento)[\s:#.]*([\d\p{L}][\w/.-]{3,})/iu;

/** A chart's own address in a link: /patient/17, ?patientId=17. */
const WHO_LINK = /\bpatients?(?:\/|(?:id)?=)([\w-]+)/i;
const WHO_ATTRIBUTES = ['data-patient-id', 'data-patient', 'data-mrn'];

/** A newborn's chart names the mother and perhaps a twin in boxes that look alike; an address or a column is never shared by chance. */
const FEWEST = { text: 3, mark: 2 } as const;

const ROWS = 12;
/** Elements of a box that are looked at: a list of patients has little before its first rows. */
const MOST_CHILDREN = 60;
const ROW_CHARS = 1500;
const CLIMBS = 8;

/** Places that are asked: a list shows itself in its first rows. */
const PLACES = 300;

/** Remembers which boxes list patients until something in them changes: to ask costs more than all else about a small change. */
export class PatientLists {
  #known = new Map<Element, boolean>();

  /** Something in here has changed. */
  forget(node: Node): void {
    if (this.#known.size === 0) return;
    for (let box = node instanceof Element ? node : flatParent(node); box; box = flatParent(box)) {
      this.#known.delete(box);
      // The first row may say what the others mean.
      if (TABLE.test(box.localName) || box.hasAttribute('role'))
        for (const one of this.#known.keys()) if (box.contains(one)) this.#known.delete(one);
    }
  }

  /** Whether any of these places stands in a list of different patients. */
  hold(places: Iterable<Place>): boolean {
    let left = PLACES;
    for (const { read } of places) {
      if (left-- === 0) return false;
      let box = flatParent(read.element);
      for (let i = 0; box && i < CLIMBS; i++, box = flatParent(box)) {
        const is = this.#known.get(box) ?? listsPatients(box);
        this.#known.set(box, is);
        if (is) return true;
      }
    }
    return false;
  }
}

const TABLE = /^(?:table|thead)$/;

function listsPatients(box: Element): boolean {
  const kinds = new Map<string, Record<keyof typeof FEWEST, Set<string>>>();
  let left = ROWS;
  let children = MOST_CHILDREN;
  for (let row = box.firstElementChild; row && left > 0 && children-- > 0; row = row.nextElementSibling) {
    if (row instanceof HTMLFormElement && !isHonest(row)) continue;
    const who = patientOf(row);
    if (!who) continue;
    left--;
    const alike = `${row.localName} ${row.getAttribute('class') ?? ''}`.replace(
      /[\w-]*(odd|even|selected|active|first|last)[\w-]*|\d+/gi,
      '',
    );
    const found = kinds.get(alike) ?? { text: new Set(), mark: new Set() };
    kinds.set(alike, found);
    found[who.by].add(who.id);
    if (found[who.by].size >= FEWEST[who.by]) return true;
  }
  return false;
}

/** What tells the patient of a row from those of the others. */
function patientOf(row: Element): { by: keyof typeof FEWEST; id: string } | undefined {
  if (!isShort(row, ROW_CHARS)) return undefined;
  const text = row.textContent ?? '';
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
  return id ? { by: 'text', id } : undefined;
}
