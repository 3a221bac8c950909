import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import page from '../ui/page.module.css';
import { Field } from './fields.tsx';
import s from './ProgramForm.module.css';
import { DraftContact } from './program-draft.ts';

const KINDS = DraftContact.shape.kind.options;

type Props = { contacts: readonly DraftContact[]; problem: string | undefined; onChange(contacts: DraftContact[]): void };

/** How a family reaches the program: one row each, an empty one is none. */
export function ContactRows({ contacts, problem, onChange }: Props) {
  const rows = useRef<HTMLFieldSetElement>(null);
  const set = (at: number, change: Partial<DraftContact>) => onChange(contacts.map((one, i) => (i === at ? { ...one, ...change } : one)));
  return (
    <fieldset class={s.group} ref={rows} data-wrong={problem ? '' : undefined}>
      <legend>{i18n.t('program.contacts')}</legend>
      {contacts.map((contact, i) => (
        <div key={i} class={s.contact} data-contact-row={i}>
          <Field label={i18n.t('keeper.contactKind')} problem={undefined}>
            {(aria) => (
              <select
                {...aria}
                value={contact.kind}
                onChange={(event) => set(i, { kind: KINDS.find((one) => one === event.currentTarget.value) ?? 'phone' })}
              >
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {i18n.t(`program.contact.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={i18n.t('keeper.contactValue')} problem={i === 0 ? problem : undefined}>
            {(aria) => (
              <input
                {...aria}
                value={contact.value}
                onInput={(event) => set(i, { value: event.currentTarget.value, unconfirmed: false })}
              />
            )}
          </Field>
          <Field label={i18n.t('keeper.contactLabel')} problem={undefined}>
            {(aria) => <input {...aria} value={contact.label} onInput={(event) => set(i, { label: event.currentTarget.value })} />}
          </Field>
          <button
            type="button"
            data-look="bare"
            aria-label={i18n.t('keeper.removeLabel', { name: contact.value || i18n.t(`program.contact.${contact.kind}`) })}
            onClick={() => {
              onChange(contacts.filter((_, at) => at !== i));
              rows.current?.querySelector<HTMLElement>('[data-action="add-contact"]')?.focus();
            }}
          >
            {i18n.t('keeper.remove')}
          </button>
        </div>
      ))}
      <div class={page.acts}>
        <button
          type="button"
          data-action="add-contact"
          onClick={() => onChange([...contacts, { kind: 'phone', value: '', label: '', unconfirmed: false }])}
        >
          {i18n.t('keeper.addContact')}
        </button>
      </div>
    </fieldset>
  );
}
