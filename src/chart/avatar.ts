/** Round badges with a person's initials: "OI" beside Oliver Ivers says nothing about bones. */
import { textWalker } from './dom.ts';

const INITIALS = /^\s*[A-Z]{2,3}\s*$/;
const AVATAR_CLASS = /avatar|initials|monogram/i;
/** How far up a class may say so. */
const CLIMBS = 3;
/** Items and values of a chart are no badges, whatever stands beside them. */
const CONTENT = 'li,td,th,dd,dt,p';
/** Texts before and after among which the name is looked for. */
const TEXTS = 3;
const NAME = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ'’.]*(?:[ ,-]+[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ'’.]*){1,3}$/;

/** Two or three capitals and nothing else. */
export const isInitials = (text: string): boolean => INITIALS.test(text);

/** Whether the whole text of an element is the initials of a person beside it. */
export function isAvatar(element: Element, text: string): boolean {
  if (!isInitials(text)) return false;
  for (let outer: Element | null = element, i = 0; outer && i < CLIMBS; outer = outer.parentElement, i++)
    if (AVATAR_CLASS.test(outer.getAttribute('class') ?? '')) return true;
  return element.closest(CONTENT) === null && names(element).some((name) => fits(text.trim(), name));
}

/** The initials of the first words, or of the first and the last; either way round, since charts also write "Ivers, Oliver". */
function fits(initials: string, name: string): boolean {
  const letters = name.split(/[ ,-]+/).map((word) => word.charAt(0));
  return [letters, letters.toReversed()].some(
    (all) => all.join('').startsWith(initials) || (initials.length === 2 && initials === `${all[0]}${all.at(-1)}`),
  );
}

/** Short texts that look like a person's name, right before and after. */
function names(element: Element): string[] {
  const found: string[] = [];
  for (const step of ['previousNode', 'nextNode'] as const) {
    const walker = textWalker(element.getRootNode());
    walker.currentNode = element;
    for (let i = 0, node = walker[step](); node && i < TEXTS; node = walker[step]()) {
      const text = (node.nodeValue ?? '').trim();
      if (text === '' || element.contains(node)) continue;
      i++;
      if (text.length < 60 && NAME.test(text)) found.push(text);
    }
  }
  return found;
}
