/** What Find asks, and what comes back: results with their programs, drawn together. */
import { countiesAtZip } from '../browser/zip-table.ts';
import { after, type Maybe } from '../core/maybe.ts';
import type { County, Program } from '../core/program.ts';
import type { ProgramSource } from '../core/program-source.ts';
import type { Answer, Hit } from '../core/search.ts';
import type { Facets } from '../core/search-facets.ts';
import type { Order } from '../core/search-order.ts';
import { namingCounty, zipIn } from '../core/zip.ts';
import { useMaybe } from '../ui/use-maybe.ts';

export type Question = {
  words: string;
  facets: Facets;
  order: Order;
  /** Where "near" counts from when no county is chosen. */
  from: County | undefined;
  /** The state that families most likely live in. */
  home: string | undefined;
  /** How many results are drawn. */
  most: number;
};

export type Shown = { question: Question; answer: Answer; results: readonly { hit: Hit; program: Program }[] };

/** A ZIP code says where, as the name of its county does. */
function placed(words: string): Maybe<string> {
  const zip = zipIn(words);
  return zip
    ? countiesAtZip(zip)
        .then((counties) => namingCounty(words, zip, counties))
        .catch(() => words)
    : words;
}

/** The answer to this question; the one before stands until it is there. Compare `question` to know which one it is. */
export const useFind = (source: ProgramSource | undefined, question: Question): Shown | undefined =>
  useMaybe(
    () =>
      source &&
      after(
        after(placed(question.words), (words) => source.ask(words, question)),
        (answer) =>
          after(
            source.read(answer.hits.map(({ at }) => at)),
            (programs): Shown => ({
              question,
              answer,
              results: answer.hits.flatMap((hit, i) => {
                const program = programs[i];
                return program ? [{ hit, program }] : [];
              }),
            }),
          ),
      ),
    [source, question],
    true,
  );
