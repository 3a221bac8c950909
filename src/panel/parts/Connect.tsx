import { i18n } from '#i18n';
import { FIRST_WORDS, offerLanguage } from '../../core/offer-text.ts';
import type { Contact, Program } from '../../core/program.ts';
import { programWords } from '../../core/program-words.ts';
import { QrCode } from '../../ui/parts/QrCode.tsx';
import { hostName } from '../../ui/words.ts';
import { Contacts } from './Contacts.tsx';
import s from './Offer.module.css';

/** The page to scan: where a family signs up, before the program's page. Never anything but a public address of the listing. */
const pageOf = (contacts: readonly Contact[]): string | undefined =>
  (contacts.find(({ kind }) => kind === 'form') ?? contacts.find(({ kind }) => kind === 'web'))?.value;

const isDialed = ({ kind }: Contact) => kind === 'phone' || kind === 'text' || kind === 'relay';

/** The family makes the contact, now and at one's side: a number to dial, a code to scan, and what to say. */
export function Connect({ program, language }: { program: Program; language: string | undefined }) {
  const page = pageOf(program.contacts);
  const spoken = offerLanguage(language);
  const next = programWords(program, 'nextStep', spoken);
  const numbers = program.contacts.filter(isDialed);
  return (
    <div class={s.block} data-connect>
      <h3>{i18n.t('offer.dial')}</h3>
      <Contacts contacts={numbers.length > 0 ? numbers : program.contacts} />
      {page ? (
        <div class={s.qr}>
          <QrCode address={page} label={i18n.t('offer.qr', { host: hostName(page) })} />
          <div>
            <p class={s.host}>{hostName(page)}</p>
            <p class={s.quiet}>{i18n.t('offer.qrHow')}</p>
          </div>
        </div>
      ) : (
        <p class={s.quiet}>{i18n.t('offer.noPage')}</p>
      )}
      <dl>
        <dt>{i18n.t('offer.words')}</dt>
        <dd lang={spoken}>{FIRST_WORDS[spoken]}</dd>
        <dt>{i18n.t('offer.next')}</dt>
        <dd>
          <span lang={next.language}>{next.text}</span>
          {next.draft && <p class={s.warm}>{i18n.t('offer.draft')}</p>}
        </dd>
      </dl>
    </div>
  );
}
