/** What a row, a card or an item shows of its state without a word: by a picture, by its class, by what it says when it is pointed at. */
import { stateIn } from '../core/detect/state.ts';
import { regionName } from './element-kind.ts';

/** Words of a class that pages draw a faded or crossed-out line by. */
const CLASS = /(?:^|[\s_-])(?<state>resolved|inactive|ruled-?out|refuted|entered-in-error|rejected)(?=$|[\s_-])/i;

/** The state that an element's own attributes give it, as words; "" when they say nothing; a part of the page with a name of its own is no item. */
export function markOf(element: Element): string {
  if (!element.hasAttributes() || regionName(element)) return '';
  for (const name of ['title', 'aria-label', 'data-status']) {
    const state = stateIn(element.getAttribute(name) ?? '');
    if (state) return state;
  }
  const state = CLASS.exec(element.getAttribute('class') ?? '')?.groups?.state ?? '';
  return state
    .toLowerCase()
    .replace(/^ruled-?out$/, 'ruled out')
    .replaceAll('-', ' ');
}
