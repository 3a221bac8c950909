/** The table of src/README.md that says where each field of a program goes in HSDS and FHIR. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Program } from '../../src/core/program.ts';

const rows = readFileSync('src/README.md', 'utf8')
  .split('## A program in other standards')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('every field of a program has its row, and no row is left of a field that is gone', () => {
  const named = new Set(rows?.map(([, field]) => /`(\w+)`/.exec(field ?? '')?.[1]));
  expect([...named].sort()).toEqual(Object.keys(Program.shape).sort());
});

test('what it calls elements of HealthcareService is what FHIR R4 calls them', () => {
  const types = readFileSync('node_modules/@medplum/fhirtypes/dist/HealthcareService.d.ts', 'utf8');
  const names = rows?.flatMap(([, , , fhir = '']) => [...fhir.matchAll(/`(\w+)/g)].map(([, name = '']) => name)) ?? [];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`^ {2}${name}\\??:`, 'm').test(types))).toEqual([]);
});
