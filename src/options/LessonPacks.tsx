import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UserError } from '../core/errors.ts';
import type { Pack } from '../core/pack.ts';
import { checkSize, readPackFile } from '../core/pack-file.ts';
import { addLessonPack, lessonPacks, removeLessonPack } from '../data/lesson-packs.ts';
import { errorWords } from '../ui/error-words.ts';
import s from '../ui/page.module.css';
import { Note } from '../ui/parts/Note.tsx';
import { useLiveState } from '../ui/use-live.ts';
import type { Save } from '../ui/use-said.ts';

/** Lessons from a file: shown before they are taken, refused in a sentence, and removed again. */
export function LessonPacks({ save }: { save: Save }) {
  const [chosen, setChosen] = useState<{ pack: Pack } | { refused: unknown }>();
  const input = useRef<HTMLInputElement>(null);
  const live = useLiveState(() => lessonPacks());
  const packs = live.state === 'ready' ? live.value : [];
  const read = async (file: File) => {
    checkSize(file.size); // before a single byte of it is read
    return readPackFile(await file.text());
  };
  const choose = (file: File | undefined) => {
    setChosen(undefined);
    if (!file) return;
    read(file).then(
      (pack) => setChosen({ pack }),
      (error: unknown) => setChosen({ refused: error instanceof UserError ? error : new UserError('packFile.failed') }),
    );
  };
  const close = () => {
    setChosen(undefined);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  return (
    <section class={s.section} data-section="lesson-packs">
      <h2>{i18n.t('packs.title')}</h2>
      <p class={s.quiet}>{i18n.t('packs.how')}</p>
      {packs.length > 0 && (
        <ul class={s.list}>
          {packs.map(({ id, name, version, license }) => (
            <li key={id} class={s.site} data-pack={id}>
              <span>{i18n.t('packs.preview', { name, version, license })}</span>
              <button
                type="button"
                aria-label={i18n.t('packs.removeLabel', { name })}
                onClick={() => save(removeLessonPack(id), i18n.t('packs.removed', { name }))}
              >
                {i18n.t('packs.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class={s.field}>
        <span>{i18n.t('packs.choose')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          data-action="choose-pack"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        {chosen && 'refused' in chosen && (
          <Note tone="warm">
            <p data-refused>
              <strong>{i18n.t('packFile.title')}</strong> {errorWords(chosen.refused)}
            </p>
          </Note>
        )}
        {chosen && 'pack' in chosen && (
          <Preview
            pack={chosen.pack}
            before={packs.find(({ id }) => id === chosen.pack.id)?.version}
            onCancel={close}
            onAdd={() => {
              save(addLessonPack(chosen.pack).then(close), i18n.t('packs.added', { name: chosen.pack.name }));
            }}
          />
        )}
      </div>
    </section>
  );
}

type PreviewProps = { pack: Pack; before: string | undefined; onAdd(): void; onCancel(): void };

const Preview = ({ pack: { name, version, license, lessons, programs }, before, onAdd, onCancel }: PreviewProps) => (
  <Note>
    <p data-preview>{i18n.t('packs.preview', { name, version, license })}</p>
    <p>{i18n.t('packs.has', lessons.length)}</p>
    <ul class={s.list} data-bullets>
      {lessons.map(({ id, title, language }) => (
        <li key={`${id} ${language}`} lang={language}>
          {title}
        </li>
      ))}
    </ul>
    {before && <p>{i18n.t('packs.replaces', { version: before })}</p>}
    {programs.length > 0 && <p>{i18n.t('packs.programs', programs.length)}</p>}
    <div class={s.acts}>
      <button type="button" data-look="go" data-action="add-pack" onClick={onAdd}>
        {i18n.t('packs.add')}
      </button>
      <button type="button" data-action="cancel-pack" onClick={onCancel}>
        {i18n.t('packs.cancel')}
      </button>
    </div>
  </Note>
);
