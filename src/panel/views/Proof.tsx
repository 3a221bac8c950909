import { i18n } from '#i18n';
import { ProofCounts } from '../../ui/parts/ProofCounts.tsx';

/** The proof behind the sentence in the footer. */
export const Proof = () => (
  <>
    <h2 tabIndex={-1}>{i18n.t('proof.title')}</h2>
    <p>{i18n.t('proof.intro')}</p>
    <ProofCounts />
  </>
);
