/**
 * Calendar days as ISO text, "2026-11-23". A due date is a day on the wall calendar of the clinic and no
 * moment: kept and compared as text, so that no time zone and no change of the clock can move it.
 */

const two = (number: number): string => String(number).padStart(2, '0');

/** The day that the clock on the wall shows, in its own time zone. */
export const dayOf = (now: Date): string =>
  `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** `days` later, or earlier when negative. UTC inside, where every day has 24 hours. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month where that month is shorter (Jan 31 + 1 month = Feb 28). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${two(Math.min(date, last))}`;
}
