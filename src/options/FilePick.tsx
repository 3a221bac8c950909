import { useId } from 'preact/hooks';
import s from '../ui/page.module.css';

/** A file of the user's, read as text; "" for one that cannot be read, which every reader of ours refuses. */
export function FilePick({ label, field, onText }: { label: string; field: string; onText(text: string): void }) {
  const id = useId();
  return (
    <div class={s.field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        data-field={field}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          input.value = ''; // the same file may be chosen again
          file?.text().then(onText, () => onText(''));
        }}
      />
    </div>
  );
}
