import { i18n } from '#i18n';
import type { ConditionName } from '../../core/condition-name.ts';
import { ProofCounts } from '../../ui/parts/ProofCounts.tsx';

/** The proof behind the sentence in the footer. */
export const Proof = ({ conditions }: { conditions: readonly ConditionName[] }) => (
  <>
    <h2 tabIndex={-1}>{i18n.t('proof.title')}</h2>
    <p>{i18n.t('proof.intro')}</p>
    <ProofCounts conditionIds={conditions.map(({ id }) => id)} />
  </>
);
