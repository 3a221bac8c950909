import { useEffect, useState } from 'preact/hooks';
import { today as todayItem } from '../browser/today.ts';
import { dayOf } from '../core/day.ts';

/** The day of the clock on the wall; looks again at the background's alarm and whenever somebody looks at the panel. */
export function useToday(): string {
  const [day, setDay] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = () => setDay(dayOf(new Date()));
    const stop = todayItem.watch(look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
}
