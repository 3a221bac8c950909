import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Proof, readProof } from '../read-proof.ts';
import { comma } from '../words.ts';
import s from './ProofCounts.module.css';

/** What Beside sent and holds, counted now, and again on request. */
export function ProofCounts({ conditionIds }: { conditionIds: readonly string[] }) {
  const [proof, setProof] = useState<Proof | 'counting' | 'failed'>('counting');
  const count = () => {
    setProof('counting');
    readProof(conditionIds).then(setProof, () => setProof('failed'));
  };
  useEffect(count, []);
  return (
    <div class={s.proof} data-proof>
      {proof === 'counting' && <p>{i18n.t('proof.counting')}</p>}
      {proof === 'failed' && <p>{i18n.t('proof.failed')}</p>}
      {typeof proof === 'object' && <Counts proof={proof} />}
      <button type="button" data-action="count" onClick={count}>
        {i18n.t('proof.again')}
      </button>
    </div>
  );
}

const Counts = ({ proof: { requests, foreign, memory, disk, tables } }: { proof: Proof }) => (
  <>
    <div>
      <p class={s.number} data-proof-requests={requests.length}>
        {i18n.t('proof.requests', requests.length)}
      </p>
      {requests.length > 0 && <p class={s.bad}>{i18n.t('proof.requestsBad', { hosts: comma(new Set(requests)) })}</p>}
    </div>
    <div>
      <p class={s.number} data-proof-words={foreign.length}>
        {i18n.t('proof.words', foreign.length)}
      </p>
      <p class={s.quiet}>{i18n.t('proof.wordsHow')}</p>
    </div>
    <Held title={i18n.t('proof.memory')} what={i18n.t('proof.memoryWhat')} entries={memory} />
    <Held title={i18n.t('proof.disk')} what={i18n.t('proof.diskWhat')} entries={disk} />
    <div class={s.held}>
      <h3>{i18n.t('proof.database')}</h3>
      <p class={s.quiet}>{tables ? i18n.t('proof.databaseWhat') : i18n.t('proof.noDatabase')}</p>
      <dl>{tables?.map(({ name, rows }) => [<dt key={name}>{name}</dt>, <dd key={`${name} rows`}>{i18n.t('proof.row', rows)}</dd>])}</dl>
    </div>
  </>
);

/** Every key; opening one shows all that stands in it. */
const Held = ({ title, what, entries }: { title: string; what: string; entries: Proof['memory'] }) => (
  <div class={s.held}>
    <h3>{title}</h3>
    <p class={s.quiet}>{what}</p>
    {entries.length === 0 && <p>{i18n.t('proof.nothing')}</p>}
    {entries.map(([key, json]) => (
      <details key={key}>
        <summary>{key}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{json}</pre>
      </details>
    ))}
  </div>
);
