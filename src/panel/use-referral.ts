import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change, Referral } from '../core/referral.ts';
import { addReferral, type Changed, changeReferral, readReferral, removeNew, undoChange } from '../data/referrals.ts';
import { useLiveState } from '../ui/use-live.ts';

/** What there is to say of the last change; nothing when it was simply done. */
export type ReferralNews = 'merged' | 'refused' | 'gone' | 'undone' | { failed: unknown };

/** Which row belongs to which offer of which chart: memory only, so that going away and back finds the answer given. */
const rows = new Map<string, string>();

type Undo = { before: Referral | undefined; after: Referral };

/**
 * One row in the database, as it is now, whichever window changes it. `place`: chart and program, so that the
 * row is found again; `id`: a row that is there already; `today`: an ISO day.
 */
export function useReferral({ place, id: known, today }: { place?: string | undefined; id?: string | undefined; today: string }) {
  const [id, setId] = useState(known ?? (place === undefined ? undefined : rows.get(place)));
  const [written, setWritten] = useState<Referral>();
  const [news, setNews] = useState<ReferralNews>();
  const [last, setLast] = useState<Undo>();
  const live = useLiveState(async () => (id ? readReferral(id) : undefined), [id]);
  // Before it is first heard of, a row may still be on its way to the database; after that, no row is no row.
  const heard = useRef<string>(undefined);
  const value = live.state === 'ready' ? live.value : undefined;
  if (value) heard.current = value.id;
  const gone = live.state === 'ready' && !value && id !== undefined && heard.current === id;
  // Two presses in one moment are two changes of one row, one after the other.
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (place === undefined) return;
    if (id && !gone) rows.set(place, id);
    else rows.delete(place);
  }, [place, id, gone]);

  const inTurn = (work: () => Promise<void>) => {
    turn.current = turn.current.then(work).catch((error: unknown) => setNews({ failed: error }));
  };
  const take = (changed: Changed, undo: boolean) => {
    if (changed.result === 'gone') {
      setNews('gone');
      return setId(undefined);
    }
    if (changed.result === 'refused') {
      setWritten(changed.row);
      return setNews('refused');
    }
    setWritten(changed.after);
    setLast(undo ? undefined : { before: changed.before, after: changed.after });
    setNews(changed.result === 'merged' ? 'merged' : undefined);
  };

  const referral = !id || gone ? undefined : value ? newer(value, written) : written;
  return {
    referral,
    news,
    canUndo: last !== undefined && referral?.rev === last.after.rev,
    record(row: Referral): void {
      setWritten(row);
      setId(row.id);
      setNews(undefined);
      inTurn(async () => {
        try {
          await addReferral(row);
          setLast({ before: undefined, after: row });
        } catch (error) {
          setId(undefined);
          throw error;
        }
      });
    },
    change(change: Change): void {
      if (referral) inTurn(async () => take(await changeReferral(referral.id, change, { seen: referral.rev, today }), false));
    },
    undo(): void {
      if (!last) return;
      const { before, after } = last;
      inTurn(async () => {
        if (before) return take(await undoChange({ before, after }), true);
        if (!(await removeNew(after))) return setNews('refused');
        setLast(undefined);
        setId(undefined);
        setNews('undone');
      });
    },
  };
}

/** What was written here may be heard of later than it is known. */
const newer = (one: Referral, other: Referral | undefined): Referral => (other?.id === one.id && other.rev > one.rev ? other : one);
