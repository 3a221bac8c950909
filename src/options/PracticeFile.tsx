import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { practice as practiceItem } from '../browser/practice.ts';
import type { Refusal } from '../core/everything.ts';
import { type PracticeTexts, practiceFile, readPracticeFile, textChanges, withTexts } from '../core/practice-file.ts';
import s from '../ui/page.module.css';
import { FamilyWarning } from '../ui/parts/FamilyWarning.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useItem } from '../ui/use-item.ts';
import type { Save } from '../ui/use-said.ts';
import { languageName } from '../ui/words.ts';
import { FilePick } from './FilePick.tsx';
import { Refused } from './YourData.tsx';

/** The practice's texts and templates, shared with its other computers and with other practices. */
export function PracticeFile({ save }: { save: Save }) {
  const practice = useItem(practiceItem);
  const [texts, setTexts] = useState<PracticeTexts>();
  const [refused, setRefused] = useState<Refusal>();
  const preview = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (texts) preview.current?.focus();
  }, [texts]);
  if (!practice) return null;
  const look = (text: string) => {
    const read = readPracticeFile(text);
    setRefused('refused' in read ? read.refused : undefined);
    setTexts('content' in read ? read.content : undefined);
  };
  const take = (some: PracticeTexts) => {
    save(practiceItem.setValue(withTexts(practice, some)), i18n.t('data.textsTaken'));
    setTexts(undefined);
  };
  const changes = texts ? textChanges(practice, texts) : [];
  return (
    <section class={s.section} data-section="practice-file">
      <h2 tabIndex={-1}>{i18n.t('data.texts')}</h2>
      <p class={s.quiet}>{i18n.t('data.textsHow')}</p>
      {refused && <Refused refusal={refused} />}
      {texts ? (
        <div class={s.section} data-preview tabIndex={-1} ref={preview}>
          <h3>{i18n.t('data.textsPreview', changes.length)}</h3>
          {changes.map(({ name, from, to }) => (
            <div key={name} data-text={name}>
              <h4>{textName(name)}</h4>
              <dl>
                <dt>{i18n.t('data.before')}</dt>
                <dd dir="auto">{from ?? i18n.t('data.ownWords')}</dd>
                <dt>{i18n.t('data.after')}</dt>
                <dd dir="auto">{to}</dd>
              </dl>
              <FamilyWarning text={to} />
            </div>
          ))}
          <div class={s.acts}>
            <button type="button" data-look="go" data-action="texts-yes" disabled={changes.length === 0} onClick={() => take(texts)}>
              {i18n.t('data.textsTake')}
            </button>
            <button type="button" data-action="texts-no" onClick={() => setTexts(undefined)}>
              {i18n.t('data.importNo')}
            </button>
          </div>
        </div>
      ) : (
        <>
          <div class={s.acts}>
            <button
              type="button"
              data-action="export-texts"
              onClick={() => saveFile('beside-practice.json', practiceFile(practice, browser.runtime.getManifest().version))}
            >
              {i18n.t('data.textsSave')}
            </button>
          </div>
          <FilePick label={i18n.t('data.choose')} field="practice" onText={look} />
        </>
      )}
    </section>
  );
}

/** As the field is called in the settings; `name` as in core/practice-file.ts. */
function textName(name: string): string {
  const [field, language = ''] = name.split('.');
  switch (field) {
    case 'contact':
      return i18n.t('practice.contact', { language: languageName(language) });
    case 'script':
      return i18n.t('practice.script', { language: languageName(language) });
    case 'protocol':
    case 'protocolPhone':
    case 'handOver':
    case 'chartNote':
      return i18n.t(`practice.${field}`);
    default:
      return name;
  }
}
