/**
 * What a practice decides once: who owns referrals, whom families ask, what the practice does when someone is
 * not safe, and its own wording. Written by staff about the practice; nothing here is about a family.
 */
import { Language, Text } from './common.ts';
import { z } from './zod.ts';

/** Who works with Beside (evidence: social workers and family liaisons refer most, doi:10.1007/s10995-025-04062-1). */
export const Role = z.enum(['physician', 'nurse', 'social-worker', 'family-liaison', 'front-desk', 'parent-mentor', 'other']);
export type Role = z.infer<typeof Role>;

/** Of a member of staff: one to three letters. Longer ones could be names. */
export const Initials = z.string().regex(/^\p{Lu}{1,3}$/u, 'one to three capital letters');

/** Who looks after a referral. */
export const Owner = z.strictObject({ role: Role, initials: Initials.optional() });
export type Owner = z.infer<typeof Owner>;

/** Who sits at this computer; absent: has not said yet. */
export const Me = z.strictObject({ role: Role.optional(), initials: Initials.optional() });
export type Me = z.infer<typeof Me>;

/** A US number as in the catalogue, with an extension if there is one. */
export const PhoneNumber = z.string().regex(/^(\d{3}-\d{3}-\d{4}( ext\. \d{1,6})?|\d{3,6})$/, 'a number such as 800-555-0100');

/** Four sentences: normalize, ask permission, describe, invite a choice. Placeholders as in offer-text.ts. */
export const Script = z.tuple([Text, Text, Text, Text]);
export type Script = z.infer<typeof Script>;

export const Practice = z.strictObject({
  /** Who gets a new referral. */
  owner: Owner.default({ role: 'social-worker' }),
  backup: Owner.optional(),
  /** Whom families ask at the clinic: "Ask for the social worker at the front desk, 559-555-0100". By language of the family. */
  contact: z.record(Language, Text).default({}),
  /** What this practice does when someone may not be safe. */
  protocol: Text.optional(),
  protocolPhone: PhoneNumber.optional(),
  /** The practice's own offer, by language of the family; absent: offer-text.ts. */
  script: z.record(Language, Script).default({}),
  /** Own wording, with placeholders as in template.ts; absent: the words of Beside. */
  handOver: Text.optional(),
  chartNote: Text.optional(),
  /** A referral is forgotten this many months after its last change. */
  keepMonths: z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24)]).default(12),
});
export type Practice = z.infer<typeof Practice>;

/** Before anybody has decided anything. */
export const NO_PRACTICE: Practice = Practice.parse({});

/** The roles that usually own referrals (evidence as for Role). */
const OWNERS: readonly Role[] = ['social-worker', 'family-liaison', 'parent-mentor'];

/** Who owns what this person offers: they themselves if owning is their work, otherwise whom the practice named. */
export function ownerFor(me: Me, practice: Pick<Practice, 'owner'>): Owner {
  const { role, initials } = me;
  if (!role || (!OWNERS.includes(role) && role !== practice.owner.role)) return practice.owner;
  return initials ? { role, initials } : role === practice.owner.role ? practice.owner : { role };
}

/** Whether a row with this owner and backup is this person's: the role fits, and the initials where both sides have them. */
export const isMine = (me: Me, owners: readonly (Owner | undefined)[]): boolean =>
  owners.some((owner) => owner?.role === me.role && (!owner?.initials || !me.initials || owner.initials === me.initials));
