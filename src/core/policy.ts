/** What a hospital can set for its computers, through the browser's managed storage. Every field is optional; none has a default. */
import { PhoneNumber } from './practice.ts';
import { z } from './zod.ts';

/** http only where nothing leaves the computer, for trying things out. */
const Endpoint = z
  .string()
  .regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/)\S+$/, 'an https address')
  .max(500);

/** A learning record store that takes xAPI statements. */
export const LrsPolicy = z.object({
  /** Base address, to which /statements is added: "https://lrs.hospital.example/xapi". */
  endpoint: Endpoint,
  /** User and password of HTTP basic authentication. */
  key: z.string().min(1).max(500),
  secret: z.string().min(1).max(500),
  /** Names the system that the hospital's learners belong to, and begins the addresses of lessons: "https://learning.hospital.example/". */
  homePage: Endpoint,
});
export type LrsPolicy = z.infer<typeof LrsPolicy>;

export const Policy = z.object({
  /** Where statements about lessons go. Absent: nowhere. */
  lrs: LrsPolicy.optional(),
  /** What staff do when someone may not be safe, and whom they call: shown where a practice has written nothing of its own. */
  protocol: z.string().trim().min(1).max(2000).optional(), // no pattern: the browser's own check of policies does not know them all
  protocolPhone: PhoneNumber.optional(),
});
export type Policy = z.infer<typeof Policy>;

/** The policy as far as it is right: a field that is wrong is as if it were not set. */
export function readPolicy(stored: unknown): Policy {
  const fields: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const right = Object.entries(Policy.shape).flatMap(([name, schema]) => {
    const { data } = schema.safeParse(fields[name]);
    return data === undefined ? [] : [[name, data]];
  });
  return Object.fromEntries(right);
}
