/** Single words that begin or end what a cue says, but only beside certain others: no list of phrases can hold them. */
import type { Running } from './cue-begins.ts';
import type { Effect } from './cues.ts';

/** What the word at `at` begins or ends; `after` are the words behind the mention. */
export function readWord(running: Map<Effect, Running>, words: readonly string[], at: number, after: readonly string[]): void {
  const word = words[at] ?? '';
  // "First-trimester screen 1:2400 for trisomy 21".
  if ((word === 'for' || word === 'para') && words.slice(Math.max(0, at - 5), at).some((one) => SCREEN.test(one)))
    running.set('screening', { end: at + 1, near: false, sticky: false, words: [word] });
  // "T/C mom: 5y w/ ALD": a child's age.
  if (word.charCodeAt(0) < 58 && /^1?\d(?:y|yo|yr|mo|wk|d)[mf]?$/.test(word)) running.delete('other');
  // "Check A1c for diabetes", "sent a panel for lupus": a test that is only ordered.
  if (word === 'for' && ORDERED.test(words.slice(Math.max(0, at - 5), at).join(' ')))
    running.set('possible', { end: at + 1, near: true, sticky: false, words: [word] });
  // "Listed status 1A for heart transplant": it is still to come.
  // "Listed for repair of hypospadias": what is repaired is there.
  if (word === 'for' && words.slice(Math.max(0, at - 4), at).includes('listed') && !words.includes('of', at))
    running.set('hypothetical', { end: at + 1, near: true, sticky: false, words: [word] });
  // "NBS positive and sequencing pathogenic: baby has …".
  if (word === 'has' && /^(?:baby|infant|patient|child|he|she|son|daughter|boy|girl)$/.test(words[at - 1] ?? ''))
    running.delete('screening');
  // "Newborn screen and a TSH of 240 confirmed congenital hypothyroidism".
  if (
    /^(?:confirmed|confirms|proved|established)$/.test(word) &&
    !/^(?:not|never|be|been|if|until|once|was|were|is)$/.test(words[at - 1] ?? '')
  )
    running.delete('screening');
  // "Counseled about scoliosis, and has asthma".
  if (word === 'has' && words[at - 1] === 'and' && words[at - 2] === ',') {
    running.delete('screening');
    running.delete('hypothetical');
  }
  // What is past only nearby ends at what comes along with it.
  if (word === 'with' && running.get('historical')?.near) running.delete('historical');
  // "Not relieved by rest, with diaphoresis": what comes along after a comma is there.
  if (word === 'with' && words[at - 1] === ',') running.delete('negated');
  // "Should bleeding occur, …" opens a condition; "should" elsewhere does not.
  if (word === 'should' && (at === 0 || (at > words.length - 5 && after.slice(0, 5).some((one) => OCCURS.test(one)))))
    running.set('hypothetical', { end: 1, near: false, sticky: false, words: [word] });
  // "Absent: cleft palate, microtia": a label, not an absent part.
  if (word === 'absent' && words[at + 1] === ':') running.set('negated', { end: at + 1, near: false, sticky: true, words: [word] });
  // "Newborn screen, normal: PKU, galactosemia": what comes back normal heads the list of what was tested.
  if (
    words[at + 1] === ':' &&
    /^(?:normal|negative|unremarkable)$/.test(word) &&
    words.slice(Math.max(0, at - 4), at).some((one) => TESTED.test(one))
  )
    running.set('negated', { end: at + 1, near: false, sticky: true, words: [word] });
  // "Negative Dravet panel": at the head of a clause; elsewhere it belongs to a test ("tTG negative celiac disease").
  if (word === 'negative' && words[at + 1] !== 'for' && (at === 0 || /^[,;:]$/.test(words[at - 1] ?? '')))
    running.set('negated', { end: at + 1, near: true, sticky: false, words: [word] });
}

/** "Return should bleeding recur". */
const OCCURS = /^(?:recur|occur|develop|happen|arise|persist|worsen|return|appear|increase|continue|become)$/;

/** A test that somebody asks for, up to its name. */
const ORDERED =
  /(?:^| )(?:check|recheck|send|sent|order|ordered|ordering|obtain|draw|get|consider|recommend|repeat) (?:\S+ ){0,3}(?:a1c|tsh|ttg|ana|labs?|panel|tests?|testing|study|eeg|mri|ct|us|ultrasound|echo|xray|bloodwork|genetics|microarray|serology|serologies|pcr|sequencing|biopsy|screen|chloride)$/;

/** What a result is of. */
const TESTED = /^(?:screens?|screening|panels?|tests?|labs?|workup|serologies|nbs)$/;

/** A test for a disease that the child need not have. */
const SCREEN = /^(?:screen|screens|screening|tamiz|tamizaje|cribado)$/;
