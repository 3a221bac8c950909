import { i18n } from '#i18n';
import type { Contact } from '../../core/program.ts';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import s from './Contacts.module.css';

/** How to reach a program. What comes from a third party or an old page says so before anyone hands it to a family. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return <p class={s.quiet}>{i18n.t('program.noContact')}</p>;
  return (
    <ul class={s.list}>
      {contacts.map((contact) => (
        <li key={`${contact.kind} ${contact.value}`} data-contact={contact.kind}>
          <span class={s.quiet}>{contact.label ?? i18n.t(`program.contact.${contact.kind}`)} </span>
          <Reach contact={contact} />
          {contact.unconfirmed && (
            <p class={s.warm} data-state="unconfirmed-contact">
              {i18n.t(isNumber(contact) ? 'program.unconfirmedNumber' : 'program.unconfirmedContact')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const isNumber = ({ kind }: Contact) => kind === 'phone' || kind === 'text' || kind === 'relay';

function Reach({ contact: { kind, value } }: { contact: Contact }) {
  if (kind === 'web' || kind === 'form') return <OutsideLink href={value} />;
  if (kind === 'email') return <a href={`mailto:${value}`}>{value}</a>;
  return <a href={`${kind === 'text' ? 'sms' : 'tel'}:${dialed(value)}`}>{value}</a>;
}

/** "800-555-0100 ext. 12" as a telephone address (RFC 3966); short codes stay as they are. */
function dialed(number: string): string {
  const [digits = '', extension] = number.split(' ext. ');
  const full = digits.includes('-') ? `+1-${digits}` : digits;
  return extension ? `${full};ext=${extension}` : full;
}
