import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { recentPrograms } from '../../browser/settings.ts';
import type { Id } from '../../core/common.ts';
import type { Program } from '../../core/program.ts';
import { readStarred } from '../../data/overlays.ts';
import { langOf } from '../../ui/parts/Listed.tsx';
import { useItem } from '../../ui/use-item.ts';
import { useLiveState } from '../../ui/use-live.ts';
import type { CatalogueState } from '../use-catalogue.ts';
import { usePrograms } from '../use-programs.ts';
import s from '../views/Find.module.css';

const MOST_STARRED = 20;
const MOST_RECENT = 5;

type Props = { catalogue: CatalogueState; onOpen(program: Program): void };

/** Before anything is typed: what was starred here, and what was lately opened from here. Nothing when there is neither. */
export function KnownPrograms({ catalogue, onOpen }: Props) {
  const starred = useLiveState(() => readStarred());
  const recent = useItem(recentPrograms) ?? recentPrograms.fallback;
  const ids = starred.state === 'ready' ? starred.value.slice(0, MOST_STARRED) : [];
  return (
    <>
      <Names kind="starred" title={i18n.t('find.starred')} ids={ids} catalogue={catalogue} onOpen={onOpen} />
      <Names kind="recent" title={i18n.t('find.recent')} ids={recent.slice(0, MOST_RECENT)} catalogue={catalogue} onOpen={onOpen}>
        <button type="button" data-look="bare" data-action="forget-recent" onClick={() => void recentPrograms.clear().catch(() => {})}>
          {i18n.t('find.forget')}
        </button>
      </Names>
    </>
  );
}

type NamesProps = Props & { kind: 'starred' | 'recent'; title: string; ids: readonly Id[]; children?: ComponentChildren };

function Names({ kind, title, ids, catalogue, onOpen, children }: NamesProps) {
  const programs = usePrograms(catalogue, ids) ?? [];
  if (programs.length === 0) return null;
  return (
    <div class={s.recent} data-known={kind}>
      <h3>{title}</h3>
      <ul class={s.names}>
        {programs.map((program) => (
          <li key={program.id}>
            <button type="button" data-look="link" data-result {...langOf(program)} onClick={() => onOpen(program)}>
              {program.name}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
