/** The way through one lesson that this window shows, kept at every step. */
import { useEffect, useState } from 'preact/hooks';
import { type Attempt, type Screen, startAttempt } from '../core/attempt.ts';
import { dayOf } from '../core/day.ts';
import type { Lesson } from '../core/lesson.ts';
import { REVIEW_DEFAULTS } from '../core/review.ts';
import { beginAttempt, changeAttempt, keepAttempt, openAttempt } from '../data/progress.ts';
import type { Learning } from './use-learning.ts';

const newId = () => crypto.randomUUID();
const now = () => ({ now: new Date().toISOString() });
const fresh = (lesson: Lesson): Attempt =>
  startAttempt(lesson, { ...now(), id: newId(), seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 });

type Player = {
  /** Undefined until it is known where one was. */
  attempt: Attempt | undefined;
  /** Why it is not kept, where it is not. */
  lost: { why: unknown } | undefined;
  /** Applies a change of core/attempt.ts to the attempt as it stands now. */
  change(by: (attempt: Attempt, now: { now: string }) => Attempt): void;
  /** Keeps what could not be kept, if that is possible by now. */
  keep(): void;
  /** From the first screen again. */
  again(): void;
};

/** What could not be kept goes on here; `why` is gone once it is in the database, until that is heard of. */
type Held = { attempt: Attempt; why: { why: unknown } | undefined };

/**
 * Goes on where one was, in this window or another, or begins. While nothing can be kept everything
 * works, every step tries once more to keep all of it, and what was never kept is forgotten with the panel.
 */
export function useAttempt(lesson: Lesson, screens: readonly Screen[], learning: Learning): Player {
  const [id, setId] = useState<string>();
  const [held, setHeld] = useState<Held>();
  const ready = learning.state === 'ready' ? learning : undefined;
  const stored = ready?.attempts.find((one) => one.id === id);
  const heard = held && !held.why && JSON.stringify(stored) === JSON.stringify(held.attempt);
  const own = heard ? undefined : held;
  const attempt = own?.attempt ?? stored;

  const begin = () => {
    const made = fresh(lesson);
    beginAttempt(made, lesson, newId).then(
      (kept) => {
        setHeld(undefined);
        setId(kept.id);
      },
      (why: unknown) => setHeld({ attempt: made, why: { why } }),
    );
  };

  const known = ready !== undefined;
  const missing = attempt === undefined;
  useEffect(() => {
    if (!ready || attempt) return;
    const open = openAttempt(ready.attempts, lesson);
    if (open) setId(open.id);
    else begin();
  }, [known, missing]); // missing again: everything was erased, here or in another window

  useEffect(() => {
    if (heard) setHeld(undefined);
  }, [heard]);

  const what = () => ({ lesson, screens, newId, day: dayOf(new Date()), settings: ready?.settings ?? REVIEW_DEFAULTS });
  const keep = (attempt: Attempt) =>
    void keepAttempt(attempt, what()).then(
      () => {
        setId(attempt.id);
        setHeld((last) => (last?.attempt === attempt ? { attempt, why: undefined } : last));
      },
      (why: unknown) => setHeld((last) => (last?.attempt === attempt ? { attempt, why: { why } } : last)),
    );
  const goOn = (next: Attempt, why: Held['why']) => {
    setHeld({ attempt: next, why });
    keep(next);
  };

  return {
    attempt,
    lost: own?.why,
    change(by) {
      if (own) goOn(by(own.attempt, now()), own.why);
      else if (stored)
        // The database went away in the middle: go on from what is on screen.
        changeAttempt(stored.id, { ...what(), change: (latest) => by(latest, now()) }).catch((why: unknown) =>
          setHeld({ attempt: by(stored, now()), why: { why } }),
        );
    },
    keep: () => own && keep(own.attempt),
    again: begin,
  };
}
