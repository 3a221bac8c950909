/**
 * A peer-support program: small and flat. Maps to HSDS 3.x (organization, service, service_at_location,
 * phone, schedule) and FHIR R4 HealthcareService at the edges only. Absent means unknown; never guessed.
 */
import { Day, Id, Language, PartialDate, Review, Text, WebAddress } from './common.ts';
import { z } from './zod.ts';

export const Who = z.enum([
  'parent',
  'caregiver',
  'father',
  'sibling',
  'grandparent',
  'bereaved',
  'youth',
  'adult-patient',
  'foster-adoptive',
  'military',
]);
export type Who = z.infer<typeof Who>;

export const Format = z.enum([
  'one-to-one',
  'mentoring',
  'phone',
  'group-in-person',
  'group-online',
  'online-community',
  'event',
  'navigation',
]);
export type Format = z.infer<typeof Format>;

export const Stage = z.enum(['prenatal', 'nicu', 'new-diagnosis', 'hospital', 'ongoing', 'transition', 'end-of-life', 'bereavement']);
export type Stage = z.infer<typeof Stage>;

/** A county as people write it, "Fresno, CA": one spelling in files, database and panel; codes are looked up at the edges. */
export const County = z.string().regex(/^[A-Z][\p{L}.' -]+, [A-Z]{2}$/u, 'a county with its state, such as "Fresno, CA"');
export type County = z.infer<typeof County>;

const Contact = z.discriminatedUnion('kind', [
  z.strictObject({
    /** relay: TTY or relay line. */
    kind: z.enum(['phone', 'text', 'relay']),
    /** US numbers as 800-555-0100; short codes as printed. */
    value: z.string().regex(/^(\d{3}-\d{3}-\d{4}( ext\. \d{1,6})?|\d{3,6})$/, 'a number such as 800-555-0100'),
    label: Text.optional(),
    /** true: the number came from a third party or an old page and must be shown as unconfirmed. */
    unconfirmed: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('email'), value: z.email(), label: Text.optional(), unconfirmed: z.boolean().default(false) }),
  /** web: the program's page; form: the page where a family signs up. */
  z.strictObject({ kind: z.enum(['web', 'form']), value: WebAddress, label: Text.optional(), unconfirmed: z.boolean().default(false) }),
]);
export type Contact = z.infer<typeof Contact>;

/** Where a listing comes from. Shown with every program. */
const Provenance = z.strictObject({
  /** The page that was read. */
  source: WebAddress,
  /** The date that the page itself gives, if it gives one. */
  sourceDate: PartialDate.optional(),
  /** When that page was read for this catalogue. */
  read: PartialDate,
  confidence: z.enum(['high', 'medium', 'low']),
  /** The last person who confirmed the listing with the program; absent: nobody has yet. */
  verified: z.strictObject({ by: Text, on: Day, how: z.enum(['phone', 'email', 'site']) }).optional(),
});

export const Program = z.strictObject({
  id: Id,
  kind: z.enum(['peer-support', 'navigation', 'training', 'camp', 'signpost']).default('peer-support'),
  /** The language in which this listing is written; absent: English. */
  textLanguage: Language.optional(),
  name: Text,
  organization: Text,
  alternateNames: z.array(Text).default([]),
  formerNames: z.array(Text).default([]),
  summary: Text,
  /** Condition or group ids; "any": open to every diagnosis. None: for what no condition here names, found by typing, never suggested. */
  conditions: z.union([z.literal('any'), z.array(Id)]),
  who: z.array(Who).min(1),
  formats: z.array(Format).min(1),
  support: z.array(z.enum(['emotional', 'informational', 'instrumental'])).default([]),
  /** The area served: the whole country, states (USPS codes), or counties. */
  place: z.union([
    z.strictObject({ nation: z.literal('US') }),
    z.strictObject({ states: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1) }),
    z.strictObject({ counties: z.array(County).min(1) }),
  ]),
  languages: z.array(Language).min(1),
  /** The child's age in years, both ends included. */
  childAge: z.tuple([z.number().min(0).max(26), z.number().min(0).max(26)]).optional(),
  stages: z.array(Stage).default([]),
  contacts: z.array(Contact).default([]),
  /** As the source prints them, with the time zone where it is stated. */
  hours: Text.optional(),
  cost: Text.optional(),
  eligibility: Text.optional(),
  /** How the family starts. */
  nextStep: Text,
  /** How a professional may refer. */
  referral: z.strictObject({ allowed: z.boolean(), how: Text.optional(), url: WebAddress.optional() }).optional(),
  /** How soon the program promises to answer. */
  responseTime: Text.optional(),
  mentors: z
    .strictObject({ trained: z.boolean().optional(), supervised: z.boolean().optional(), backgroundChecked: z.boolean().optional() })
    .optional(),
  /** How an online community is moderated. */
  moderation: Text.optional(),
  accessibility: Text.optional(),
  status: z.enum(['active', 'waitlist', 'paused', 'defunct']).default('active'),
  capacity: z.strictObject({ text: Text, on: Day }).optional(),
  /** This exists for every family of its area and is offered when nothing fits better. */
  fallback: z.boolean().default(false),
  /** Texts for families in other languages; without `reviewed` they are drafts and say so. */
  translations: z.record(Language, z.strictObject({ summary: Text, nextStep: Text, reviewed: Review.optional() })).optional(),
  provenance: Provenance,
  /** For the keeper: what the source left open. Shown to staff, folded away. */
  notes: Text.optional(),
});
export type Program = z.infer<typeof Program>;
