/** Medplum's mock FHIR client, filled with the invented children. Answers from memory; sends nothing anywhere. */

import { searches, structures } from 'virtual:fhir-definitions';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import type { Practitioner, Project } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { children } from './children.ts';

const CLINICIAN: Practitioner & { id: string } = {
  resourceType: 'Practitioner',
  id: 'invented-clinician',
  name: [{ given: ['Invented'], family: 'Clinician' }],
};
const CLINIC: Project & { id: string } = { resourceType: 'Project', id: 'invented-clinic', name: 'Demonstration clinic' };

export async function demoClient(): Promise<MockClient> {
  indexStructureDefinitionBundle(structures);
  indexSearchParameterBundle(searches);
  const client = new MockClient({ baseUrl: `${location.origin}/`, profile: CLINICIAN, project: CLINIC, seedDefaultData: false });
  await client.mock.withSeeding(async () => {
    for (const { patient, resources } of children)
      for (const resource of [patient, ...resources]) await client.repo.createResource(resource);
  });
  return client;
}
