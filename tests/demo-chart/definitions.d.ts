declare module 'virtual:fhir-definitions' {
  import type { Bundle, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';
  export const structures: StructureDefinition[];
  export const searches: Bundle<SearchParameter>;
}
