import { i18n } from '#i18n';
import { recentPrograms } from '../../browser/settings.ts';
import type { Program } from '../../core/program.ts';
import { useItem } from '../../ui/use-item.ts';
import type { CatalogueState } from '../use-catalogue.ts';
import { usePrograms } from '../use-programs.ts';
import s from '../views/Find.module.css';

const FIRST = 5;

/** Programs that were lately opened from here, until the list is cleared. Nothing when there are none. */
export function RecentList({ catalogue, onOpen }: { catalogue: CatalogueState; onOpen(program: Program): void }) {
  const ids = useItem(recentPrograms) ?? recentPrograms.fallback;
  const programs = usePrograms(catalogue, ids.slice(0, FIRST)) ?? [];
  if (programs.length === 0) return null;
  return (
    <div class={s.recent} data-recent>
      <h3>{i18n.t('find.recent')}</h3>
      <ul class={s.names}>
        {programs.map((program) => (
          <li key={program.id}>
            <button type="button" data-look="link" data-result onClick={() => onOpen(program)}>
              {program.name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" data-look="bare" data-action="forget-recent" onClick={() => void recentPrograms.clear().catch(() => {})}>
        {i18n.t('find.forget')}
      </button>
    </div>
  );
}
