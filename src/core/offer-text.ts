/**
 * What staff may say, in the language of the family and not in that of the browser: the offer in four sentences
 * (make it normal, ask permission, describe, invite a choice), and what a family can say when it makes the contact.
 * Project wording after the ingredients in Hall 2015 (doi:10.1038/jp.2015.143) and elicit-provide-elicit; a practice
 * may replace it. The Spanish is a draft: no qualified translator has reviewed it.
 */
import type { Practice, Script } from './practice.ts';
import type { Format, Program, Who } from './program.ts';
import { fill } from './template.ts';

/** The languages that Beside has words in. */
export const OFFER_LANGUAGES = ['en', 'es'] as const;
export type OfferLanguage = (typeof OFFER_LANGUAGES)[number];

/** The languages whose words a qualified person has reviewed. */
export const REVIEWED: readonly OfferLanguage[] = ['en'];

/** What may stand in square brackets in a script. */
export const SCRIPT_PLACES = ['program', 'people', 'how', 'languages'] as const;

/** The offer as Beside words it, with places to fill. */
export const OFFER: Record<OfferLanguage, Script> = {
  en: [
    'We tell every family in our clinic about this. Some like to talk with others who have been through something similar.',
    'Have you come across anything like that? Would it be all right if I told you about one?',
    'It is called [program]. It is for [people]: [how], in [languages]. The people there share what they have lived through. They give no medical advice and do not replace us.',
    'You choose whether, when and how. Would you like us to connect now, together, take it home, or leave it for another time?',
  ],
  es: [
    'A todas las familias de nuestra clínica les contamos esto. A algunas les gusta hablar con personas que han pasado por algo parecido.',
    '¿Ha oído hablar de algo así? ¿Le parece bien si le cuento de un programa?',
    'Se llama [program]. Es para [people]: [how], en [languages]. Allí las personas comparten lo que han vivido. No dan consejos médicos ni nos reemplazan.',
    'Usted decide si quiere, cuándo y cómo. ¿Quiere que hagamos el contacto ahora, juntos, prefiere llevarse la información, o lo dejamos para otro momento?',
  ],
};

/** What a family can say to the program; it names no child. */
export const FIRST_WORDS: Record<OfferLanguage, string> = {
  en: '“Hello. Our clinic told us about you. I would like to talk with someone who has been through something similar. How do we start?”',
  es: '«Hola. En nuestra clínica nos hablaron de ustedes. Quisiera hablar con alguien que haya pasado por algo parecido. ¿Cómo empezamos?»',
};

const HOW: Record<OfferLanguage, Record<Format, string>> = {
  en: {
    'one-to-one': 'one to one',
    mentoring: 'with a mentor',
    phone: 'by phone',
    'group-in-person': 'in a group that meets in person',
    'group-online': 'in a group that meets online',
    'online-community': 'in an online community',
    event: 'at events',
    navigation: 'with help finding services',
  },
  es: {
    'one-to-one': 'de persona a persona',
    mentoring: 'con un mentor',
    phone: 'por teléfono',
    'group-in-person': 'en un grupo que se reúne en persona',
    'group-online': 'en un grupo que se reúne por internet',
    'online-community': 'en una comunidad en línea',
    event: 'en eventos',
    navigation: 'con ayuda para encontrar servicios',
  },
};

const PEOPLE: Record<OfferLanguage, Record<Who, string>> = {
  en: {
    parent: 'parents',
    caregiver: 'caregivers',
    father: 'fathers',
    sibling: 'brothers and sisters',
    grandparent: 'grandparents',
    bereaved: 'bereaved families',
    youth: 'young people',
    'adult-patient': 'adults with the condition',
    'foster-adoptive': 'foster and adoptive families',
    military: 'military families',
  },
  es: {
    parent: 'madres y padres',
    caregiver: 'personas que cuidan',
    father: 'padres',
    sibling: 'hermanas y hermanos',
    grandparent: 'abuelas y abuelos',
    bereaved: 'familias en duelo',
    youth: 'jóvenes',
    'adult-patient': 'adultos con el diagnóstico',
    'foster-adoptive': 'familias de acogida y adoptivas',
    military: 'familias militares',
  },
};

/** More than this nobody says aloud. */
const SPOKEN = 3;

/** The language to speak in: the family's where Beside has words in it, otherwise English, through an interpreter. */
export const offerLanguage = (family: string | undefined): OfferLanguage => OFFER_LANGUAGES.find((one) => one === family) ?? 'en';

/** The script of a practice for a language, its own before Beside's. */
export const scriptOf = (practice: Pick<Practice, 'script'>, language: OfferLanguage): Script =>
  practice.script[language] ?? OFFER[language];

/** The four sentences with the program's facts in them. */
export function offerScript(program: Program, practice: Pick<Practice, 'script'>, language: OfferLanguage): string[] {
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const values = {
    program: program.name,
    people: and.format(program.who.slice(0, SPOKEN).map((who) => PEOPLE[language][who])),
    how: or.format(program.formats.slice(0, SPOKEN).map((format) => HOW[language][format])),
    languages: or.format(program.languages.slice(0, SPOKEN).map((code) => names.of(code) ?? code)),
  };
  return scriptOf(practice, language).map((sentence) => fill(sentence, values));
}
