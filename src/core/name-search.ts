import { words } from './search-words.ts';

/** The first `limit` of `things` in whose names every typed word begins a word. Nothing for nothing typed. */
export function byName<T>(typed: string, things: readonly T[], namesOf: (thing: T) => readonly string[], limit: number): T[] {
  const wanted = words(typed);
  if (wanted.length === 0) return [];
  const fits = (thing: T) => {
    const there = namesOf(thing).flatMap(words);
    return wanted.every((word) => there.some((one) => one.startsWith(word)));
  };
  return things.filter(fits).slice(0, limit);
}
