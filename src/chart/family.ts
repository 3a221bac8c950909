/** What labelled values of a page say of the family: looked for a step at a time, and again when what stands before them changes. */
import { propose } from '../core/detect/proposal.ts';
import type { Report } from '../core/found.ts';
import { pairsOf } from './pairs.ts';

type Proposal = Pick<Report, 'proposed'>;

export class Family {
  #document: Document;
  /** What was proposed, and the node up to which the page was read for it, if there is more. */
  #said: { proposed: Report['proposed']; last: Node | null } | undefined;
  /** The look that is going on; another one, or none, when the page changes before it is done. */
  #looking: object | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get known(): boolean {
    return this.#said !== undefined;
  }

  /** The page has changed here: what is said behind all that was read does not count. */
  changed(node: Node): void {
    if (!(this.#said?.last && isAfter(node, this.#said.last))) this.forget();
  }

  forget(): void {
    this.#said = this.#looking = undefined;
  }

  *look(): Generator<void> {
    const mine = {};
    this.#looking = mine;
    const { pairs, last } = yield* pairsOf(this.#document);
    if (this.#looking === mine) this.#said = { proposed: propose(pairs, new Date().toISOString().slice(0, 10)), last };
  }

  /** What the page says of the family beside its diagnoses, if anything; looked for at once when that is not known yet. */
  proposal(): Proposal {
    if (!this.#said) for (const _ of this.look());
    return this.#said?.proposed ? { proposed: this.#said.proposed } : {};
  }
}

/** Whether a node stands behind another, and does not hold it. */
const isAfter = (node: Node, other: Node): boolean => {
  const position = other.compareDocumentPosition(node);
  return (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_DISCONNECTED)) === Node.DOCUMENT_POSITION_FOLLOWING;
};
