/**
 * Every sentence that Beside itself puts on a family sheet, in the languages that it has words in. No sentence
 * names a condition or a clinic. The Spanish is a draft: no qualified translator has reviewed it (REVIEWED in offer-text.ts).
 */
import type { OfferLanguage } from './offer-text.ts';
import type { Contact } from './program.ts';

/** How a family reaches a program from the sheet; source: the public page that tells of it, where nothing else is known. */
export type ReachKind = 'phone' | 'text' | 'email' | 'web' | 'source';

export const reachKind = (kind: Contact['kind']): ReachKind => (kind === 'relay' ? 'phone' : kind === 'form' ? 'web' : kind);

type Words = {
  /** discreet: tells nothing to whoever sees it on the kitchen table. */
  title: { discreet: string; warm: string };
  opening: { discreet: string; warm: string };
  start: string;
  also: string;
  reach: Record<ReachKind, string>;
  /** The next step where the program's own words cannot stand. */
  step: Record<ReachKind, string>;
  languages: string;
  wait: string;
  say: string;
  limits: string;
  ask: string;
  crisis: string;
};

export const SHEET_WORDS: Record<OfferLanguage, Words> = {
  en: {
    title: { discreet: 'For you to keep', warm: 'Someone to talk with' },
    opening: {
      discreet: 'We talked about this at the clinic. You choose if, when and how.',
      warm: 'These are people who have been through something like this. You choose if, when and how.',
    },
    start: 'Start here',
    also: 'You can also try',
    reach: { phone: 'Call', text: 'Text', email: 'Write to', web: 'Go to', source: 'Read about it at' },
    step: {
      phone: 'Call and say that your clinic told you about them.',
      text: 'Send a text. Say that your clinic told you about them.',
      email: 'Write and say that your clinic told you about them.',
      web: 'Look on their page for how to call, write or join.',
      source: 'Ask us at the clinic how to start.',
    },
    languages: 'Languages: [languages].',
    wait: 'There may be a wait.',
    say: 'You can say:',
    limits: 'They share what they have lived through. They do not give medical advice. For that, call us.',
    ask: 'Who to ask at the clinic',
    crisis: 'Not safe, or worried about someone? Call or text 988, day or night. In danger now? Call 911.',
  },
  es: {
    title: { discreet: 'Para usted', warm: 'Alguien con quien hablar' },
    opening: {
      discreet: 'Hablamos de esto en la clínica. Usted decide si quiere, cuándo y cómo.',
      warm: 'Son personas que han pasado por algo parecido. Usted decide si quiere, cuándo y cómo.',
    },
    start: 'Empiece aquí',
    also: 'También puede probar',
    reach: { phone: 'Llame al', text: 'Mande un mensaje al', email: 'Escriba a', web: 'Vaya a', source: 'Lea más en' },
    step: {
      phone: 'Llame y diga que en su clínica le hablaron de ellos.',
      text: 'Mande un mensaje. Diga que en su clínica le hablaron de ellos.',
      email: 'Escriba y diga que en su clínica le hablaron de ellos.',
      web: 'Vea en su página cómo llamar, escribir o unirse.',
      source: 'Pregunte en la clínica cómo empezar.',
    },
    languages: 'Idiomas: [languages].',
    wait: 'Puede haber una espera.',
    say: 'Puede decir:',
    limits: 'Allí comparten lo que han vivido. No dan consejos médicos. Para eso, llámenos.',
    ask: 'A quién preguntar en la clínica',
    crisis: '¿Hay peligro, o le preocupa alguien? Llame al 988 y oprima el 2, de día o de noche. ¿Peligro ahora? Llame al 911.',
  },
};
