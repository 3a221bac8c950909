import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countiesAtZip } from '../../browser/zip-table.ts';
import type { County } from '../../core/program.ts';
import { isZip } from '../../core/zip.ts';
import { countyName } from '../../ui/words.ts';
import s from './ChipBar.module.css';

type Answer = { zip: string; counties: readonly County[] } | { zip: string; failed: true };

/** A ZIP code in place of a county: one that lies in a single county sets it, one that straddles asks. It is held nowhere else. */
export function ZipInput({ id, onChange }: { id: string; onChange(county: County): void }) {
  const [answer, setAnswer] = useState<Answer>();
  const asked = useRef('');
  const ask = async (text: string) => {
    asked.current = text;
    setAnswer(undefined);
    if (!isZip(text)) return;
    const zip = text.trim();
    const next: Answer = await countiesAtZip(zip).then(
      (counties) => ({ zip, counties }),
      () => ({ zip, failed: true }),
    );
    if (asked.current !== text) return; // more was typed meanwhile
    setAnswer(next);
    const [only, other] = 'counties' in next ? next.counties : [];
    if (only && !other) onChange(only);
  };
  const counties = answer && 'counties' in answer ? answer.counties : [];
  return (
    <>
      <label class={s.zip}>
        {i18n.t('needs.zip')}
        <input
          id={id}
          data-setting="zip"
          inputMode="numeric"
          autocomplete="off"
          maxLength={10}
          size={6}
          onInput={(event) => void ask(event.currentTarget.value)}
        />
      </label>
      <div class={s.answer} role="status">
        {answer && sentence(answer)}
        {counties.length > 1 &&
          counties.map((county) => (
            <button key={county} type="button" data-county={county} onClick={() => onChange(county)}>
              {countyName(county)}
            </button>
          ))}
      </div>
    </>
  );
}

function sentence(answer: Answer): string {
  const { zip } = answer;
  if ('failed' in answer) return i18n.t('needs.zipFailed');
  const [first, second] = answer.counties;
  if (!first) return i18n.t('needs.zipNone', { zip });
  return second ? i18n.t('needs.zipSeveral', { zip }) : i18n.t('needs.zipIn', { zip, county: countyName(first) });
}
