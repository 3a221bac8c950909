/** Menus that no role and no tag calls one: nothing but links, and some of them to the sections of a chart. */
import { sectionOf } from '../core/detect/heading.ts';
import { isShort } from './short.ts';

const LINKS = 'a,button,[role="link"],[role="button"]';
const CLIMBS = 4;
const FEWEST = 4;
const CHARS = 800;

/** Where else a menu leads. */
const PLACE =
  /^\W*(?:log ?(?:off|out)|sign ?(?:off|out)|home|help|settings|preferences|face ?sheet|chart|summary|growth ?charts?|demographics|documents|inbox|notes|salir|inicio|ayuda)\W*$/i;

/** Whether an element stands among links that lead to the sections of a chart. */
export function isMenu(owner: Element): boolean {
  for (let box: Element | null = owner, i = 0; box && i < CLIMBS && isShort(box, CHARS); box = box.parentElement, i++) {
    const links = box.querySelectorAll(LINKS);
    if (links.length < FEWEST) continue;
    const texts = [...links].map((link) => (link.textContent ?? '').trim());
    const linked = texts.join('').replace(/\s+/g, '').length;
    const places = texts.filter((text) => PLACE.test(text) || sectionOf(text)).length;
    if (places > 1 && linked >= 0.9 * (box.textContent ?? '').replace(/[\s|·•/>›-]+/g, '').length) return true;
  }
  return false;
}
