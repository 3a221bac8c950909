/** Scores the packaged conditions on a gold file, and puts the answer in words. */
import { readConditions } from '../src/build/read-content.ts';
import { conditionTree } from '../src/core/condition-tree.ts';
import { compileLexicon } from '../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../src/core/detect/lexicon.ts';
import { type Detect, readerOf } from './chart-text.ts';
import { readGold } from './gold.ts';
import { detectByContext } from './peers/context.ts';
import { type Miss, type Rates, type Score, score } from './score.ts';

/** What ours can be held beside: the same names in the same texts, asserted otherwise. */
export const PEERS = { context: detectByContext } as const satisfies Record<string, Detect>;
export type Peer = keyof typeof PEERS;

export type PeerScore = { name: Peer; status: Score['status'] };

/** Reads a gold file and scores the packaged conditions on it; with a peer, that too. Throws an InputError. */
export async function evaluate(path: string, peer?: Peer): Promise<Score & { peer?: PeerScore }> {
  const conditions = readConditions();
  const lexicon = loadLexicon(compileLexicon(conditions));
  const { ancestors } = conditionTree(conditions);
  const golds = readGold(path, new Set(conditions.filter(({ kind }) => kind === 'condition').map(({ id }) => id)));
  const text = await readerOf({ html: false });
  const page = golds.some(({ html }) => html) ? await readerOf({ html: true }) : text;
  const scored = (by?: Detect) =>
    score(
      golds.map((gold) => ({ gold, chart: (gold.html ? page : text)(gold.text, lexicon, by) })),
      lexicon,
      ancestors,
    );
  return { ...scored(), ...(peer ? { peer: { name: peer, status: scored(PEERS[peer]).status } } : {}) };
}

/** One error in three lines or fewer: where, what, and each mention with what was made of it. */
export function describe({ id, style, kind, condition, expected, found, mentions }: Miss): string {
  const head = `${kind.padEnd(7)}${condition}: expected ${expected}, found ${found}   [${id}${style && `, ${style}`}]`;
  const lines = mentions.map(
    ({ around, via, term, negation, experiencer, temporality, section, resolved, screening }) =>
      `         ${via} "${term}": ${[negation, experiencer, temporality, resolved && 'resolved', screening && 'screening', `section ${section}`].filter(Boolean).join(', ')}\n           … ${around} …`,
  );
  return [head, ...(lines.length ? lines : ['         no term matched'])].join('\n');
}

const rate = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(11);
const row = (name: string, { expected, found, right, precision, recall, f1 }: Rates) =>
  name.padEnd(36) + [expected, found, right].map((n) => String(n).padStart(9)).join('') + [precision, recall, f1].map(rate).join('');
const head = (name: string) =>
  name.padEnd(36) +
  ['expected', 'found', 'right'].map((s) => s.padStart(9)).join('') +
  ['precision', 'recall', 'F1'].map((s) => s.padStart(11)).join('');

/** The whole answer for a person to read; of a peer the rates by status alone. */
export function say({ texts, status, conditions, errors, peer }: Score & { peer?: PeerScore }, { summary }: { summary: boolean }): string {
  const of = (...kinds: Miss['kind'][]) => errors.filter(({ kind }) => kinds.includes(kind)).map(describe);
  return [
    `${texts} texts`,
    '',
    head('status'),
    ...Object.entries(status).map(([name, rates]) => row(name, rates)),
    ...(peer ? ['', head(`status by ${peer.name}, a peer`), ...Object.entries(peer.status).map(([name, rates]) => row(name, rates))] : []),
    '',
    head('condition (present)'),
    ...conditions.map(({ condition, ...rates }) => row(condition, rates)),
    ...(summary
      ? []
      : ['', 'Errors of present', ...of('wrong', 'missed'), '', 'Other disagreements (not counted in present)', ...of('status')]),
  ].join('\n');
}
