import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { learnerName } from '../browser/learning.ts';
import { getPolicy } from '../browser/policy.ts';
import { countEvents } from '../data/learning-events.ts';
import page from '../ui/page.module.css';
import { useLiveState } from '../ui/use-live.ts';
import { hostName } from '../ui/words.ts';

/** Whether anything about lessons leaves this computer, to where, and under which name. */
export function SendingLine() {
  const [to, setTo] = useState<{ host: string; name: string } | null>();
  const counts = useLiveState(() => countEvents());
  useEffect(() => {
    void getPolicy().then(async ({ lrs }) => setTo(lrs ? { host: hostName(lrs.endpoint), name: await learnerName() } : null));
  }, []);
  if (to === undefined) return null;
  return (
    <p class={page.quiet} data-screen-only data-sending={to !== null}>
      {to && counts.state === 'ready' ? i18n.t('record.sending', { ...to, ...counts.value }) : i18n.t('record.sendingOff')}
    </p>
  );
}
