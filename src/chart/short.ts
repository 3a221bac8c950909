/** How much text there is, without putting it together. */
import { textWalker } from './dom.ts';

const CELL_CHARS = 200;

/** Whether the text is as short as that of a cell. Stops at the limit: the whole text of a neighbor that holds the rest of the chart takes long to put together. */
export function isShort(node: Node, most = CELL_CHARS): boolean {
  const only = node.firstChild;
  if (only instanceof Text && only === node.lastChild) return only.length <= most;
  const walker = textWalker(node);
  let rest = most - (node instanceof Text ? node.length : 0);
  for (let text = walker.nextNode() as Text | null; text && rest >= 0; text = walker.nextNode() as Text | null) rest -= text.length;
  return rest >= 0;
}
