/**
 * Local work on the catalogue, one row per program and field: a pack update never touches it. What it
 * says of a program is about the program, never about a family.
 */
import { Day, Id, Text } from './common.ts';
import { Program } from './program.ts';
import { z } from './zod.ts';

/** What a clinic may correct: all but the id, where the listing comes from, and what only an author of a pack decides. */
export const Field = Program.omit({ id: true, provenance: true, fallback: true, translations: true, textLanguage: true }).keyof();
export type Field = z.infer<typeof Field>;

export const Verified = Program.shape.provenance.shape.verified.unwrap();
export type Verified = z.infer<typeof Verified>;

/** JSON; null where the listing has no such field. */
const Value = z.json();
export type Value = z.infer<typeof Value>;

const common = {
  program: Id,
  /** The day of the change. */
  on: Day,
  /** Role and initials, "social worker AB". */
  by: Text.max(60).optional(),
};

/** One piece of local work. `base`: what the pack said when the field was corrected, so that a later change of the pack is noticed. */
export const Overlay = z.union([
  z.strictObject({ ...common, field: z.literal('starred'), value: z.literal(true) }),
  z.strictObject({ ...common, field: z.literal('hidden'), value: z.literal(true) }),
  /** "Answers Spanish calls after 3 pm." */
  z.strictObject({ ...common, field: z.literal('note'), value: Text.max(500) }),
  z.strictObject({ ...common, field: z.literal('verified'), value: Verified }),
  /** Values of contacts that nobody answers any more. */
  z.strictObject({ ...common, field: z.literal('deadContacts'), value: z.array(z.string().min(1).max(500)).min(1).max(50) }),
  z.strictObject({ ...common, field: Field, value: Value, base: Value }),
]);
export type Overlay = z.infer<typeof Overlay>;

/** A corrected field whose pack has since said something else: a person chooses. */
export type Conflict = { field: Field; mine: Value; theirs: Value };

/** A program as this clinic sees it. */
export type LocalProgram = {
  program: Program;
  starred: boolean;
  hidden: boolean;
  note?: string;
  /** What was left out of `program.contacts`. */
  deadContacts: Program['contacts'];
  /** Fields that the clinic corrected and that are shown so. */
  corrected: readonly Field[];
  conflicts: readonly Conflict[];
  /** Corrections that no longer fit the format, and are not shown. */
  unreadable: readonly Field[];
};

/** The pack's program with the clinic's own work laid over it. Overlays of other programs are ignored. */
export function withOverlays(program: Program, overlays: readonly Overlay[]): LocalProgram {
  const mine = overlays.filter((overlay) => overlay.program === program.id);
  let starred = false;
  let hidden = false;
  let note: string | undefined;
  let verified: Verified | undefined;
  let dead = new Set<string>();
  let merged = program;
  const corrected: Field[] = [];
  const conflicts: Conflict[] = [];
  const unreadable: Field[] = [];
  for (const overlay of mine) {
    if (!('base' in overlay)) {
      if (overlay.field === 'starred') starred = true;
      else if (overlay.field === 'hidden') hidden = true;
      else if (overlay.field === 'note') note = overlay.value;
      else if (overlay.field === 'verified') verified = overlay.value;
      else dead = new Set(overlay.value);
      continue;
    }
    const { field } = overlay;
    const theirs = valueIn(program, field);
    if (sameValue(overlay.value, theirs)) continue; // the pack has caught up
    const next = Program.safeParse({ ...merged, [field]: overlay.value ?? undefined });
    if (!next.success) {
      unreadable.push(field);
      continue;
    }
    merged = next.data;
    corrected.push(field);
    if (!sameValue(overlay.base, theirs)) conflicts.push({ field, mine: overlay.value, theirs });
  }

  const known = merged.provenance.verified;
  return {
    program: {
      ...merged,
      contacts: merged.contacts.filter(({ value }) => !dead.has(value)),
      provenance: verified && (!known || known.on <= verified.on) ? { ...merged.provenance, verified } : merged.provenance,
    },
    starred,
    hidden,
    ...(note === undefined ? {} : { note }),
    deadContacts: merged.contacts.filter(({ value }) => dead.has(value)),
    corrected,
    conflicts,
    unreadable,
  };
}

/**
 * The corrections that turn the pack's program into the one that a person typed: one for each field that
 * differs. Throws a ZodError if what was typed is no program.
 */
export function correctionsOf(pack: Program, typed: z.input<typeof Program>): { field: Field; value: Value; base: Value }[] {
  const wanted = Program.parse(typed);
  return Field.options.flatMap((field) => {
    const value = valueIn(wanted, field);
    const base = valueIn(pack, field);
    return sameValue(value, base) ? [] : [{ field, value, base }];
  });
}

/** A field's value as JSON, null where it is absent. */
export const valueIn = (program: Program, field: Field): Value => (program[field] ?? null) as Value; // a parsed Program is JSON

/** Whether two values say the same; the order of keys says nothing. */
export const sameValue = (a: Value, b: Value): boolean => canonical(a) === canonical(b);

const canonical = (value: Value): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** One line of the keeper's log; null: it was not there, or is no longer. */
export const Change = z.strictObject({
  program: Id,
  field: z.enum(['starred', 'hidden', 'note', 'verified', 'deadContacts', ...Field.options]),
  from: Value,
  to: Value,
  on: Day,
  by: Text.max(60).optional(),
});
export type Change = z.infer<typeof Change>;

/** What a clinic's keeper found out, as a file for the keepers of other clinics: about programs only. */
export const LocalWorkFile = z.strictObject({
  format: z.literal('beside-local-work'),
  version: z.literal(1),
  /** The version of Beside that wrote it. */
  beside: z.string().max(40),
  overlays: z.array(Overlay).max(100_000),
  log: z.array(Change).max(1_000_000),
});

/** The text of the file, checked by its own schema: what does not belong in it throws and is never written. */
export const localWorkFile = (work: { beside: string; overlays: readonly Overlay[]; log: readonly Change[] }): string =>
  `${JSON.stringify(LocalWorkFile.parse({ format: 'beside-local-work', version: 1, ...work }), null, 2)}\n`;
