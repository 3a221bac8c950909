import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Me, type Owner, ownerFor, type Practice, Role } from '../../core/practice.ts';
import { ownerWords } from '../../ui/referral-words.ts';
import s from './Offer.module.css';

type Props = { owner: Owner; backup: Owner | undefined; me: Me; practice: Practice; onChange(owner: Owner): void };

const same = (one: Owner, other: Owner | undefined) => one.role === other?.role && one.initials === other.initials;

/** Who follows up: the people whom the practice and this computer know, then every role. */
export function OwnerPick({ owner, backup, me, practice, onChange }: Props) {
  const id = useId();
  const mine: Owner | undefined = me.role && { role: me.role, ...(me.initials ? { initials: me.initials } : {}) };
  const named = [owner, ownerFor(me, practice), practice.owner, practice.backup, mine].filter((one) => one !== undefined);
  const people = [...named, ...Role.options.map((role): Owner => ({ role }))];
  const choices = people.filter((one, index) => people.findIndex((other) => same(one, other)) === index);
  return (
    <div class={s.pick}>
      <label for={id}>{i18n.t('owner.label')}</label>
      <select
        id={id}
        data-owner
        value={choices.findIndex((one) => same(one, owner))}
        onChange={(event) => {
          const next = choices[Number(event.currentTarget.value)];
          if (next) onChange(next);
        }}
      >
        {choices.map((one, index) => (
          <option key={ownerWords(one)} value={index}>
            {same(one, mine) ? i18n.t('owner.me', { owner: ownerWords(one) }) : ownerWords(one)}
          </option>
        ))}
      </select>
      {backup && (
        <span>
          {i18n.t('owner.backup')}: {ownerWords(backup)}
        </span>
      )}
    </div>
  );
}
