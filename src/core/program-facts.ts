/** The part of a program that search and suggestions weigh: everything but its texts and contacts. */
import type { Program } from './program.ts';

export type ProgramFacts = Pick<
  Program,
  'id' | 'kind' | 'conditions' | 'who' | 'formats' | 'place' | 'languages' | 'childAge' | 'stages' | 'status' | 'fallback'
> & {
  provenance: Pick<Program['provenance'], 'read' | 'sourceDate' | 'confidence'> & { verified?: { on: string } | undefined };
};
