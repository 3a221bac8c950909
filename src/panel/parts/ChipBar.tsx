import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import s from './ChipBar.module.css';

/** `unset`: its words while nothing is chosen. `label`: what it is, also before its value. `value`: in words; undefined for none. */
export type Chip<Name extends string> = { name: Name; unset: string; label: string; value: string | undefined };

type Props<Name extends string> = {
  title: string;
  chips: readonly Chip<Name>[];
  /** The attribute by which a chip is known. */
  mark: `data-${string}`;
  root?: RefObject<HTMLDivElement | null>;
  /** Below the control of the chip that is open. */
  note?: string;
  /** Between the chips and what is open. */
  children?: ComponentChildren;
  /** The control of a chip; its first one carries this id, for the label. */
  control(name: Name, id: string): ComponentChildren;
};

/** Choices as chips; a chip opens its small editor below, one at a time. Closing it goes back to the chip. */
export function ChipBar<Name extends string>({ title, chips, mark, root, note, children, control }: Props<Name>) {
  const [open, setOpen] = useState<Name>();
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const shown = chips.find(({ name }) => name === open);
  const close = () => {
    opener.current?.focus();
    setOpen(undefined);
  };
  return (
    <div class={s.bar} ref={root ?? null}>
      <fieldset class={s.chips} aria-label={title}>
        <span class={s.title} aria-hidden="true">
          {title}
        </span>
        {chips.map(({ name, unset, label, value }) => (
          <button
            key={name}
            type="button"
            class={s.chip}
            {...{ [mark]: name }}
            data-set={value !== undefined}
            aria-expanded={open === name}
            aria-controls={open === name ? id : undefined}
            ref={open === name ? opener : null}
            onClick={() => setOpen(open === name ? undefined : name)}
          >
            {value === undefined ? (
              unset
            ) : (
              <>
                <span class="visually-hidden">{label}: </span>
                {value}
              </>
            )}
          </button>
        ))}
      </fieldset>
      {children}
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls inside
        <div
          class={s.editor}
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <label for={`${id}-${shown.name}`}>{shown.label}</label>
          <div class={s.row}>
            {control(shown.name, `${id}-${shown.name}`)}
            <button type="button" onClick={close}>
              {i18n.t('needs.done')}
            </button>
          </div>
          {note && <small>{note}</small>}
        </div>
      )}
    </div>
  );
}
