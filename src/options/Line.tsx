import { useId, useState } from 'preact/hooks';
import s from '../ui/page.module.css';
import { FamilyWarning } from '../ui/parts/FamilyWarning.tsx';
import t from './Practice.module.css';

type LineProps = {
  name: string;
  label: string;
  how?: string;
  value: string;
  /** More than one line. */
  rows?: number;
  /** What is wrong with a text that is not empty, in words; then it is not kept. */
  wrong?(value: string): string | undefined;
  onKeep(value: string): void;
  /** Of the text, where it is another than the page's. */
  lang?: string;
};

/** A text that is kept when one leaves its field. */
export function Line({ name, label, how, value, rows = 1, wrong, lang, onKeep }: LineProps) {
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const keep = (typed: string) => {
    const next = typed.trim();
    const said = next === '' ? undefined : wrong?.(next);
    setProblem(said);
    if (!said && next !== value) onKeep(next);
  };
  const shared = {
    id,
    'data-setting': name,
    maxLength: 1000,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-wrong` : how ? `${id}-how` : undefined,
    defaultValue: value,
    lang,
    dir: 'auto' as const,
  };
  return (
    <div class={s.field}>
      <label for={id}>{label}</label>
      {/* After a change from elsewhere the field begins anew with it: hence the key. */}
      {rows > 1 ? (
        <textarea key={value} {...shared} class={t.text} rows={rows} onChange={(event) => keep(event.currentTarget.value)} />
      ) : (
        <input key={value} {...shared} type="text" autocomplete="off" onChange={(event) => keep(event.currentTarget.value)} />
      )}
      {how && (
        <span id={`${id}-how`} class={s.quiet}>
          {how}
        </span>
      )}
      {problem && (
        <span id={`${id}-wrong`} role="alert" class={t.wrong} data-problem={name}>
          {problem}
        </span>
      )}
      <FamilyWarning text={value} />
    </div>
  );
}
