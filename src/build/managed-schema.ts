/** What the browser lets a hospital set: made from the policy that the code reads, so that the two cannot differ. */
import { Policy } from '../core/policy.ts';
import { z } from '../core/zod.ts';

/**
 * The file that the manifest names as storage.managed_schema. Chromium takes JSON schema of draft 3 to 4 and refuses the
 * whole extension over an `additionalProperties` at the top (https://www.chromium.org/administrators/configuring-policy-for-extensions/).
 */
export function managedSchemaFile(): { relativeDest: string; contents: string } {
  const { $schema: _, additionalProperties: __, ...schema } = z.toJSONSchema(Policy, { target: 'draft-4', io: 'input' });
  return { relativeDest: 'managed-schema.json', contents: JSON.stringify(schema, null, 2) };
}
