import conditions from 'virtual:conditions';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { staysForGood } from '../browser/durability.ts';
import s from '../ui/page.module.css';
import { ProofCounts } from '../ui/parts/ProofCounts.tsx';

/** What is kept and what is not, and the count to check it by. */
export const Stores = () => {
  const [stays, setStays] = useState<boolean>();
  useEffect(() => void staysForGood().then(setStays, () => {}), []);
  return (
    <section class={s.section} data-section="stores">
      <h2>{i18n.t('options.stores')}</h2>
      <ul class={s.list} data-bullets>
        <li>{i18n.t('options.storesNever')}</li>
        <li>{i18n.t('options.storesMemory')}</li>
        <li>{i18n.t('options.storesDisk')}</li>
        {stays !== undefined && <li data-stays={stays}>{i18n.t(stays ? 'options.storesStays' : 'options.storesMayGo')}</li>}
        <li>{i18n.t('options.storesNetwork')}</li>
      </ul>
      <details>
        <summary>{i18n.t('options.storesProof')}</summary>
        <ProofCounts conditionIds={conditions.map(({ id }) => id)} />
      </details>
    </section>
  );
};
