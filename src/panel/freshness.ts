import { i18n } from '#i18n';
import type { Program } from '../core/program.ts';
import { dateName, hostName } from '../ui/words.ts';

/** One phrase: who confirmed a listing and when, or where it comes from and that nobody has (promise 6). */
export function freshness({ source, sourceDate, read, verified }: Program['provenance']): string {
  if (verified) return i18n.t(`fresh.verified.${verified.how}`, { date: dateName(verified.on), by: verified.by });
  const host = hostName(source);
  return sourceDate
    ? i18n.t('fresh.listedDated', { host, date: dateName(sourceDate) })
    : i18n.t('fresh.listed', { host, date: dateName(read) });
}
