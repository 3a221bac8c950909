/** What a hospital can set for its computers, through the browser's managed storage. Every field is optional; none has a default. */
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
});
export type Policy = z.infer<typeof Policy>;

/** The policy as far as it is right: a field that is wrong is as if it were not set. */
export function readPolicy(stored: unknown): Policy {
  const fields: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const lrs = LrsPolicy.safeParse(fields.lrs).data;
  return lrs ? { lrs } : {};
}
