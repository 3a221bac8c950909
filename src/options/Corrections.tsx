import conditions from 'virtual:conditions';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Correction, correctionFile } from '../core/correction.ts';
import { eraseCorrections, readCorrections } from '../data/corrections.ts';
import { nameWith } from '../ui/condition-names.ts';
import s from '../ui/page.module.css';
import { saveFile } from '../ui/save-file.ts';
import { useLiveState } from '../ui/use-live.ts';
import type { Save } from '../ui/use-said.ts';
import { asKey, dateName } from '../ui/words.ts';

/** How often "not this child" was pressed, and why: for whoever keeps the word lists. */
export function Corrections({ save }: { save: Save }) {
  const live = useLiveState(() => readCorrections());
  const [sure, setSure] = useState(false);
  const rows = live.state === 'ready' ? live.value : [];
  // The button that was pressed is gone: the safe answer, and afterwards the heading, are the next places to be.
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (sure || asked.current) section.current?.querySelector<HTMLElement>(sure ? '[data-action="erase-no"]' : 'h2')?.focus();
    asked.current = sure;
  }, [sure]);
  const erase = () => {
    save(eraseCorrections(), i18n.t('options.correctionsErased'));
    setSure(false);
  };
  return (
    <section class={s.section} data-section="corrections" ref={section}>
      <h2 tabIndex={-1}>{i18n.t('options.corrections')}</h2>
      <p class={s.quiet}>{i18n.t('options.correctionsHow')}</p>
      {live.state === 'failed' && <p>{i18n.t('proof.noDatabase')}</p>}
      {live.state === 'ready' && rows.length === 0 && <p>{i18n.t('options.correctionsEmpty')}</p>}
      {rows.length > 0 && (
        <>
          <Counts rows={rows} />
          <div class={s.acts}>
            <button
              type="button"
              data-action="save-corrections"
              onClick={() =>
                saveFile(`beside-corrections-${rows[0]?.month}.json`, correctionFile(rows, browser.runtime.getManifest().version))
              }
            >
              {i18n.t('options.correctionsSave')}
            </button>
            {sure ? (
              <>
                <span role="status">{i18n.t('options.correctionsEraseSure')}</span>
                <button type="button" data-action="erase-yes" onClick={erase}>
                  {i18n.t('options.correctionsEraseYes')}
                </button>
                <button type="button" data-action="erase-no" onClick={() => setSure(false)}>
                  {i18n.t('options.correctionsEraseNo')}
                </button>
              </>
            ) : (
              <button type="button" data-action="erase-corrections" onClick={() => setSure(true)}>
                {i18n.t('options.correctionsErase')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Counts({ rows }: { rows: readonly Correction[] }) {
  const nameOf = nameWith(conditions);
  return (
    <table class={s.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('options.correctionsColumn.condition')}</th>
          <th scope="col">{i18n.t('options.correctionsColumn.reason')}</th>
          <th scope="col">{i18n.t('options.correctionsColumn.month')}</th>
          <th scope="col">{i18n.t('options.correctionsColumn.times')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ condition, via, reason, month, count }) => (
          <tr key={`${month} ${condition} ${via} ${reason}`} data-correction={condition} data-via={via} data-reason={reason}>
            <th scope="row">
              {nameOf(condition)} <small>{i18n.t('options.correctionsBy', { way: i18n.t(`chart.via.${via}`) })}</small>
            </th>
            <td>{i18n.t(`correct.reason.${asKey(reason)}`)}</td>
            <td>{dateName(month)}</td>
            <td data-count>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
