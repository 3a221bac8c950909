import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { eraseSettings, readSettings, writeSettings } from '../browser/all-settings.ts';
import { allowedSites, forgetSite } from '../browser/sites.ts';
import { dayOf } from '../core/day.ts';
import { type Everything, everythingFile, KINDS, type Kind, mergeSettings, type Refusal, readEverything } from '../core/everything.ts';
import { importPackaged } from '../data/catalogue.ts';
import { eraseRows, importRows, type Plan, planImport, readRows } from '../data/everything.ts';
import s from '../ui/page.module.css';
import { Note } from '../ui/parts/Note.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { Save } from '../ui/use-said.ts';
import { comma } from '../ui/words.ts';
import { FilePick } from './FilePick.tsx';

type Preview = { file: Everything; plan: Plan; settings: ReturnType<typeof mergeSettings> };

/** Everything of this person and practice: saved as one file, brought to another computer, erased. */
export function YourData({ save }: { save: Save }) {
  const [step, setStep] = useState<'rest' | 'preview' | 'sure'>('rest');
  const [preview, setPreview] = useState<Preview>();
  const [refused, setRefused] = useState<Refusal>();
  const [erased, setErased] = useState('');
  // What was pressed may be gone: the safe answer, and afterwards the heading, are the next places to be.
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    const to = { preview: '[data-preview]', sure: '[data-action="erase-everything-no"]', rest: 'h2' }[step];
    if (step !== 'rest' || asked.current) section.current?.querySelector<HTMLElement>(to)?.focus();
    asked.current = step !== 'rest';
  }, [step]);

  const exportAll = async () => {
    const on = dayOf(new Date());
    const [settings, rows] = await Promise.all([readSettings(), readRows()]);
    saveFile(`beside-everything-${on}.json`, everythingFile({ beside: browser.runtime.getManifest().version, on, settings, rows }));
  };
  const look = async (text: string) => {
    setErased('');
    const read = readEverything(text);
    setRefused('refused' in read ? read.refused : undefined);
    if ('refused' in read) return setStep('rest');
    const [rows, settings] = await Promise.all([readRows(), readSettings()]);
    setPreview({ file: read.content, plan: planImport(rows, read.content.rows), settings: mergeSettings(settings, read.content.settings) });
    setStep('preview');
  };
  const bringIn = ({ file, settings }: Preview) => {
    save(
      importRows(file.rows, () => writeSettings(settings.write)),
      i18n.t('data.imported'),
    );
    setStep('rest');
  };
  const erase = () => {
    save(
      eraseAll().then(({ rows, sites }) => {
        const kinds = KINDS.filter((kind) => rows[kind] > 0).map((kind) =>
          i18n.t('data.some', { kind: kindWords(kind), count: rows[kind] }),
        );
        setErased(i18n.t('data.erasedWhat', { list: comma([...kinds, i18n.t('data.settings'), i18n.t('data.sites', sites)]) }));
      }),
      i18n.t('data.erased'),
    );
    setStep('rest');
  };
  return (
    <section class={s.section} data-section="data" ref={section}>
      <h2 tabIndex={-1}>{i18n.t('data.title')}</h2>
      <p class={s.quiet}>{i18n.t('data.how')}</p>
      {refused && <Refused refusal={refused} />}
      {erased && <p data-erased>{erased}</p>}
      {step === 'preview' && preview && (
        <div class={s.section} data-preview tabIndex={-1}>
          <h3>{i18n.t('data.preview', { date: preview.file.on })}</h3>
          <PreviewTable {...preview} />
          <div class={s.acts}>
            <button type="button" data-look="go" data-action="import-yes" onClick={() => bringIn(preview)}>
              {i18n.t('data.import')}
            </button>
            <button type="button" data-action="import-no" onClick={() => setStep('rest')}>
              {i18n.t('data.importNo')}
            </button>
          </div>
        </div>
      )}
      {step === 'sure' && (
        <Note tone="warm">
          <p role="status">{i18n.t('data.eraseSure')}</p>
          <div class={s.acts}>
            <button type="button" data-action="erase-everything-yes" onClick={erase}>
              {i18n.t('data.eraseYes')}
            </button>
            <button type="button" data-action="erase-everything-no" onClick={() => setStep('rest')}>
              {i18n.t('data.eraseNo')}
            </button>
          </div>
        </Note>
      )}
      {step === 'rest' && (
        <>
          <div class={s.acts}>
            <button type="button" data-action="export-everything" onClick={() => save(exportAll(), i18n.t('data.exported'))}>
              {i18n.t('data.export')}
            </button>
            <button type="button" data-action="erase-everything" onClick={() => setStep('sure')}>
              {i18n.t('data.erase')}
            </button>
          </div>
          <FilePick
            label={i18n.t('data.choose')}
            field="everything"
            onText={(text) => look(text).catch((error) => save(Promise.reject(error)))}
          />
        </>
      )}
    </section>
  );
}

/** Rows, then settings and sites, then the catalogue back from the package. */
async function eraseAll(): Promise<{ rows: Record<Kind, number>; sites: number }> {
  const rows = await eraseRows();
  const sites = await allowedSites();
  await Promise.all(sites.map(forgetSite));
  await eraseSettings();
  await importPackaged(browser.runtime.getURL('/catalogue.json' as '/'));
  return { rows, sites: sites.length };
}

function PreviewTable({ plan, settings }: Preview) {
  const rows = [
    ...KINDS.map((kind) => ({ name: kindWords(kind), kind, ...plan[kind] })),
    {
      name: settingsWords([...settings.added, ...settings.replaced, ...settings.kept]),
      kind: 'settings',
      added: settings.added.length,
      replaced: settings.replaced.length,
      kept: settings.kept.length,
    },
  ].filter(({ added, replaced, kept }) => added + replaced + kept > 0);
  if (rows.length === 0) return <p>{i18n.t('data.nothing')}</p>;
  return (
    <table class={s.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('data.column.what')}</th>
          <th scope="col">{i18n.t('data.column.added')}</th>
          <th scope="col">{i18n.t('data.column.replaced')}</th>
          <th scope="col">{i18n.t('data.column.kept')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, kind, added, replaced, kept }) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">{name}</th>
            <td data-count>{added}</td>
            <td data-count>{replaced}</td>
            <td data-count>{kept}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kindWords = (kind: Kind): string => i18n.t(`data.kind.${kind}`);

const settingsWords = (names: readonly (keyof Everything['settings'])[]): string =>
  i18n.t('data.settingsWhich', { list: comma(names.map((name) => i18n.t(`data.setting.${name}`))) });

/** Why a file was not taken. */
export const Refused = ({ refusal }: { refusal: Refusal }) => (
  <Note tone="warm">
    <p role="alert" data-refused={refusal.problem}>
      {refusalWords(refusal)}
    </p>
  </Note>
);

const refusalWords = ({ problem, where = '' }: Refusal): string => {
  switch (problem) {
    case 'too-large':
      return i18n.t('data.refused.too_large');
    case 'not-json':
      return i18n.t('data.refused.not_json');
    case 'other-file':
      return i18n.t('data.refused.other_file');
    case 'newer':
      return i18n.t('data.refused.newer');
    case 'damaged':
      return i18n.t('data.refused.damaged', { where });
  }
};
