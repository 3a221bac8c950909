/** Abbreviations with several meanings count only with a cue near by and no nearer word against. */
import { foldText } from './fold.ts';
import type { Hit } from './settle.ts';

/** How far a cue may be, in characters; about two lines of a chart. */
const REACH = 150;

/** How far its spelled-out name may be. */
export const SPELLED = 450;

/** Whether an abbreviation may be believed. Always, unless it is ambiguous. `hits`: what else was found around it. */
export function confirmed(text: string, hit: Hit, hits: readonly Hit[], near?: () => string): boolean {
  const short = hit.entry?.short;
  if (!short?.ambiguous) return true;
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  const after = text.slice(hit.end, hit.end + REACH);
  const cue = nearest(short.cues, before, after);
  const against = nearest(short.against, before, after);
  // Spelled out near by, or in the same clause: "cystic fibrosis (CF)".
  const spelled = hits
    .filter((other) => other.condition === hit.condition && other.kind === 'name')
    .reduce((best, other) => Math.min(best, other.start < hit.start ? hit.start - other.end : other.start - hit.end), SPELLED);
  const own = Math.min(cue, spelled < SPELLED ? spelled : Number.POSITIVE_INFINITY);
  if (own < Number.POSITIVE_INFINITY) return own <= against;
  if (against < Number.POSITIVE_INFINITY || !near) return false;
  const around = near();
  return nearest(short.cues, '', around) < nearest(short.against, '', around);
}

/** Distance of the nearest of these stems, in characters; infinite when none is there. */
function nearest(stems: readonly string[], before: string, after: string): number {
  const left = foldText(before);
  const right = foldText(after);
  let best = Number.POSITIVE_INFINITY;
  for (const stem of stems) {
    // "EEG", "AV", "PDA": short capitals are words of their own, not beginnings of others.
    const exact = stem.length <= 4 && stem === stem.toUpperCase() && /[A-Z]/.test(stem);
    if (exact) {
      const word = new RegExp(`(?<![\\p{L}\\p{N}])${stem.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
      for (const at of before.matchAll(word)) best = Math.min(best, before.length - at.index);
      const next = after.search(word);
      if (next >= 0) best = Math.min(best, next);
      continue;
    }
    const folded = foldText(stem).trim();
    const last = ` ${left}`.lastIndexOf(` ${folded}`);
    if (last >= 0) best = Math.min(best, left.length - last);
    const next = ` ${right}`.indexOf(` ${folded}`);
    if (next >= 0) best = Math.min(best, next);
  }
  return best;
}
