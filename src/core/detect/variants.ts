/**
 * Other ways to write a name that follow from a rule, so that no file lists them and no byte carries them: British
 * spelling, "disorder" for "disease", "d/o" and "dz", roman for arabic numerals, "diabetes type 2" for "type 2 diabetes".
 */

/** What Americans write, and what the British write for it; in words of names, folded. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [
    /(an|leuk|ur|isch|septic|galactos|thalass|hypoglyc|acid|natr|phenylalanin|phosphat|lipid|cholesterol|glycin|tyrosin|citrullin|arginin|globulin|polycyth|insulin)em(?=i)/g,
    '$1aem',
  ],
  [/hem(?=[ao])/g, 'haem'],
  [/esoph(?=ag)/g, 'oesoph'],
  [/\bfet(?=us|al)/g, 'foet'],
  [/pediatric/g, 'paediatric'],
  [/orthopedic/g, 'orthopaedic'],
  [/tumor/g, 'tumour'],
  [/\bedema/g, 'oedema'],
  [/apnea/g, 'apnoea'],
  [/behavior/g, 'behaviour'],
  [/celiac/g, 'coeliac'],
  [/(?<=(?:al|at|ic|er|in|ot|yl)i)z(?=e|ing|ation|ed)/g, 's'],
];

/** Whether any of them may apply: most names have none of these letters. */
const AMERICAN = /em[ia]|hem[ao]|esoph|\bfet|tumor|edema|apnea|behavior|pedi|celiac|iz(?:e|ing|ation)/;

const DISEASE = / (?:disease|syndrome|disorder)$/;
const DISEASES = [' disease', ' syndrome', ' disorder', ' dz', ' d/o'] as const;
const NUMERAL = /(?<=(?:^| )(?:type|tipo|stage|class|grade) )(?:[1-5]|i|ii|iii|iv|v)(?= |$)/;
const TYPED = /^(type (?:\d|i+v?)[a-c]?) (\S+(?: \S+)?)$/;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** "diabetes type 2" for "diabetes type ii" and the other way round. */
export function otherNumeral(name: string): string | undefined {
  if (!NUMERAL.test(name)) return undefined;
  return name.replace(NUMERAL, (sign) => ROMAN[Number(sign)] ?? String(ROMAN.indexOf(sign)));
}

/** Every other form of a folded name; the name itself is not among them. */
export function variantsOf(name: string): string[] {
  const american = AMERICAN.test(name);
  const disease = DISEASE.test(name);
  if (!american && !disease && !name.includes('type ') && !NUMERAL.test(name)) return [];
  const forms = [name];
  if (american) forms.push(BRITISH.reduce((text, [from, to]) => text.replace(from, to), name));
  if (disease) for (const form of [...forms]) for (const word of DISEASES) forms.push(form.replace(DISEASE, '') + word);
  for (const form of [...forms]) forms.push(otherNumeral(form) ?? '');
  for (const form of [...forms]) {
    const typed = TYPED.exec(form);
    if (typed) forms.push(`${typed[2]} ${typed[1]}`);
  }
  return [...new Set(forms)].filter((form) => form !== '' && form !== name);
}
