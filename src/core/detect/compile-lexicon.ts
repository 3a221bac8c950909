/** Build time: conditions → LexiconData. Not part of the chart script. */
import type { Condition } from '../condition.ts';
import { foldTerm } from './fold.ts';
import { type LexiconData, nameOfId } from './lexicon.ts';
import { variantsOf } from './variants.ts';

/**
 * Names of diseases that are also names of people or plain words: alone they count only where no
 * person can be meant (surname.ts). Longer names ("Dravet syndrome") are not affected.
 */
const SURNAMES = new Set(
  (
    'alagille alexander alport angelman asperger barth bartter batten canavan charcot chiari costello cowden crohn crouzon cushing danlos devic down dravet ' +
    'duchenne ebstein edwards ehlers ewing fabry fallot fanconi farber friedreich gaucher gilbert gitelman glenn fontan goldenhar graves hashimoto hirschsprung ' +
    'hodgkin hunter huntington hurler jacobsen joubert kabuki kasai kawasaki kennedy klinefelter krabbe leigh lennox lesch lowe lynch marfan menkes ' +
    'moebius mobius morquio niemann noonan norwood ohtahara parkinson patau perthes pick pompe rasmussen rett reye russell sanfilippo silver smith sotos stargardt ' +
    'stickler sturge sydenham takayasu tourette turner usher west whipple williams wilms wilson wolfram zellweger addison malone ponseti pavlik ' +
    'rastelli senning jatene mitrofanoff apert kartagener kostmann burkitt'
  ).split(' '),
);

/**
 * Throws an Error that names the condition ids when two conditions claim the same name, the same
 * unambiguous abbreviation, the same ICD-10-CM prefix or the same SNOMED CT id. Groups are left out.
 */
export function compileLexicon(conditions: readonly Condition[]): LexiconData {
  const found = conditions.filter((condition) => condition.kind === 'condition');
  const ids = found.map(({ id }) => id);
  const index = new Map(ids.map((id, i) => [id, i]));
  const names = found.map(namesOf);
  const codes = found.map((c) => c.codes.icd10cm.map((code) => code.replace('.', '').toUpperCase()));
  const snomed = found.map((c) => c.codes.snomed);
  const certain = found.map((c) => c.abbreviations.filter((a) => !a.ambiguous).map((a) => a.text));
  unique('the name', names, ids);
  unique('the abbreviation', certain, ids);
  unique('the ICD-10-CM prefix', codes, ids);
  unique('the SNOMED CT id', snomed, ids);
  return {
    ids,
    parents: found.map(({ parent }) => (parent === undefined ? -1 : (index.get(parent) ?? -1))),
    lifelong: found.map(({ lifelong, chronic, episode }) => (lifelong ? '1' : chronic ? '2' : episode ? '3' : '0')).join(''),
    names: found.map(({ id, together }, i) =>
      [...(names[i]?.map((name) => written(name, id)) ?? []), ...together.map((name) => `&${foldTerm(name)}`)].join('|'),
    ),
    shorts: found.map((c) => c.abbreviations.map(short).join('^')),
    notWhen: found.map((c) => [...new Set(c.notWhen.map(foldTerm))].filter(Boolean).join('|')),
    codes: codes.map((list) => list.join('|')),
    snomed: snomed.map((list) => list.join('|')),
  };
}

function written(name: string, id: string): string {
  if (SURNAMES.has(name)) return `^${name}`;
  return name === nameOfId(id) ? '=' : name;
}

/** Display names count as names, without what stands in parentheses; a list ("A, B", "A / B", "A and B") is no name that a chart prints. */
function namesOf(condition: Condition): string[] {
  const display = [condition.name, condition.nameEs ?? '']
    .map((name) => name.replace(/\([^)]*\)/g, ' '))
    .filter((name) => !/[,/]| (?:and|or|y|o|e) /.test(name));
  const names = [...new Set([...display, ...condition.terms].map(foldTerm))].filter((name) => name.length > 2);
  // What follows by rule from another name needs no place of its own; of two that follow from each other the first stays.
  return names.filter(
    (name, i) =>
      !names.some((other, k) => other !== name && variantsOf(other).includes(name) && (k < i || !variantsOf(name).includes(other))),
  );
}

/** "text", or "text~cues~against" for an ambiguous one. */
function short({ text, ambiguous, cues, against }: Condition['abbreviations'][number]): string {
  const plain = (words: readonly string[]) =>
    words
      .map((word) => word.replace(/\(.*\)/, '').trim())
      .filter(Boolean)
      .join('|');
  return ambiguous ? [text, plain(cues), plain(against)].join('~') : text;
}

function unique(what: string, lists: readonly (readonly string[])[], ids: readonly string[]): void {
  const owner = new Map<string, string>();
  lists.forEach((list, i) => {
    const id = ids[i] ?? '';
    for (const item of list) {
      const other = owner.get(item);
      if (other !== undefined && other !== id) throw new Error(`Two conditions claim ${what} "${item}": ${other} and ${id}.`);
      owner.set(item, id);
    }
  });
}
