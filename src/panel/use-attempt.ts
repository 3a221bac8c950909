/** The way through one lesson that this window shows, kept at every step. */
import { useEffect, useState } from 'preact/hooks';
import { type Attempt, type Screen, startAttempt } from '../core/attempt.ts';
import { dayOf } from '../core/day.ts';
import type { Lesson } from '../core/lesson.ts';
import { beginAttempt, changeAttempt, openAttempt } from '../data/progress.ts';
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
  /** From the first screen again. */
  again(): void;
};

/**
 * Goes on where one was, in this window or another, or begins. While the database is away everything
 * works, and is forgotten with the panel.
 */
export function useAttempt(lesson: Lesson, screens: readonly Screen[], learning: Learning): Player {
  const [id, setId] = useState<string>();
  /** Only while nothing can be kept. */
  const [held, setHeld] = useState<{ attempt: Attempt; why: unknown }>();
  const own = held?.attempt;
  const ready = learning.state === 'ready' ? learning : undefined;
  const stored = ready?.attempts.find((one) => one.id === id);
  const attempt = own ?? stored;

  const begin = () => {
    const made = fresh(lesson);
    beginAttempt(made, lesson, newId).then(
      (kept) => setId(kept.id),
      (why: unknown) => setHeld({ attempt: made, why }),
    );
  };

  const known = ready !== undefined;
  useEffect(() => {
    if (!ready || attempt) return;
    const open = openAttempt(ready.attempts, lesson);
    if (open) setId(open.id);
    else begin();
  }, [known]);

  return {
    attempt,
    lost: held,
    change(by) {
      if (held) setHeld({ ...held, attempt: by(held.attempt, now()) });
      else if (stored && ready)
        changeAttempt(stored.id, {
          change: (latest) => by(latest, now()),
          lesson,
          screens,
          newId,
          day: dayOf(new Date()),
          settings: ready.settings,
          // The database went away in the middle: go on from what is on screen.
        }).catch((why: unknown) => setHeld({ attempt: by(stored, now()), why }));
    },
    again: () => (held ? setHeld({ ...held, attempt: fresh(lesson) }) : begin()),
  };
}
