/** One patient's chart: Medplum's shell, summary, problem table, visit note and timeline. */
import { Alert, Grid, Text, Title } from '@mantine/core';
import { formatHumanName } from '@medplum/core';
import {
  AllergiesSection,
  AppShell,
  type AppShellAnnouncement,
  DemographicsSection,
  GoalsSection,
  ImmunizationsSection,
  LabsSection,
  LinkTabs,
  MedicationsSection,
  Panel,
  PatientHeader,
  PatientSummary,
  PatientTimeline,
  ProblemListSection,
  ResourceTable,
  VitalsSection,
} from '@medplum/react';
import { useEffect } from 'react';
import { children } from './children.ts';
import type { Child } from './fhir.ts';
import { Overview } from './Overview.tsx';

const INVENTED = 'Invented patient, for demonstration';
const BANNER: AppShellAnnouncement[] = [{ id: 'invented', message: `${INVENTED}. No real person is described here.`, color: 'blue' }];
/** Medplum's default sections without those for grown-ups. */
const SECTIONS = [
  DemographicsSection,
  AllergiesSection,
  ProblemListSection,
  MedicationsSection,
  ImmunizationsSection,
  LabsSection,
  VitalsSection,
  GoalsSection,
];
const MENUS = [
  {
    title: 'Patients today',
    links: children.map(({ patient }) => ({ label: formatHumanName(patient.name?.[0]), href: `/Patient/${patient.id}` })),
  },
];

export function Chart({ path }: { path: string }) {
  const [, , id, view = 'overview'] = path.split('/');
  const child = id ? children.find(({ patient }) => patient.id === id) : children[0];
  const name = formatHumanName(child?.patient.name?.[0]);
  useEffect(() => {
    document.title = `${name || 'Not found'} · ${INVENTED}`;
  }, [name]);
  return (
    <AppShell
      logo={<Title order={4}>Demonstration clinic</Title>}
      pathname={`/Patient/${child?.patient.id}`}
      searchParams={new URLSearchParams()}
      headerSearchDisabled
      resourceTypeSearchDisabled
      menus={MENUS}
      announcements={BANNER}
    >
      {child ? (
        <Patient key={child.patient.id} child={child} view={view} />
      ) : (
        <Alert title="No such patient">Choose one of the four.</Alert>
      )}
    </AppShell>
  );
}

function Patient({ child: { patient }, view }: { child: Child; view: string }) {
  return (
    <>
      <PatientHeader patient={patient} />
      <Grid gutter={0}>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <PatientSummary patient={patient} sections={SECTIONS} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }} p="md">
          <LinkTabs baseUrl={`/Patient/${patient.id}`} tabs={['Overview', 'Timeline', 'Details']} mb="md" />
          {view === 'overview' && <Overview patient={patient} />}
          {view === 'timeline' && <PatientTimeline patient={patient} />}
          {view === 'details' && (
            <Panel>
              <ResourceTable value={patient} ignoreMissingValues />
            </Panel>
          )}
          <Text size="xs" c="dimmed" mt="md">
            {INVENTED}
          </Text>
        </Grid.Col>
      </Grid>
    </>
  );
}
