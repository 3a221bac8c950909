/** The first tab: problems, latest visit note, family history, procedures. */
import { Title } from '@mantine/core';
import type { SearchRequest } from '@medplum/core';
import { formatDate, Operator } from '@medplum/core';
import type { Composition, Condition, FamilyMemberHistory, Patient, Procedure, Resource, ResourceType } from '@medplum/fhirtypes';
import { DescriptionList, DescriptionListEntry, NoteDisplay, Panel, SearchControl } from '@medplum/react';
import { useSearchResources } from '@medplum/react-hooks';
import type { ReactNode } from 'react';

export function Overview({ patient }: { patient: Patient & { id: string } }) {
  return (
    <>
      <Section title="Problem list">
        <SearchControl
          search={{ ...of(patient, 'Condition', ['code', 'clinical-status']), sortRules: [{ code: 'onset-date' }] }}
          additionalColumns={[
            { name: 'Since', renderCell: (row) => formatDate((row as Condition).onsetDateTime) },
            { name: 'ICD-10-CM', renderCell: (row) => (row as Condition).code?.coding?.[0]?.code },
          ]}
          hideToolbar
          hideFilters
        />
      </Section>
      <VisitNote patient={patient} />
      <Section title="Family history">
        <SearchControl
          search={of(patient, 'FamilyMemberHistory', ['relationship'])}
          additionalColumns={[
            { name: 'Condition', renderCell: (row) => conditionsOf(row) },
            { name: 'Note', renderCell: (row) => <NoteDisplay value={(row as FamilyMemberHistory).note} /> },
          ]}
          hideToolbar
          hideFilters
        />
      </Section>
      <Section title="Procedures">
        <SearchControl
          search={of(patient, 'Procedure', ['code', 'status'])}
          additionalColumns={[{ name: 'Date', renderCell: (row) => formatDate((row as Procedure).performedDateTime) }]}
          hideToolbar
          hideFilters
        />
      </Section>
    </>
  );
}

/** Every resource of one type that belongs to this patient. */
const of = (patient: Patient & { id: string }, resourceType: ResourceType, fields: string[]): SearchRequest => ({
  resourceType,
  fields,
  filters: [{ code: 'patient', operator: Operator.EQUALS, value: `Patient/${patient.id}` }],
});

const conditionsOf = (row: Resource) => (row as FamilyMemberHistory).condition?.map(({ code }) => code.text).join(', ');

/** FHIR carries a section's text as XHTML; this chart's is one `div` of plain text, shown as text. */
const plain = (div: string | undefined) => new DOMParser().parseFromString(div ?? '', 'text/html').body.textContent;

function VisitNote({ patient }: { patient: Patient & { id: string } }) {
  const [notes] = useSearchResources('Composition', { patient: `Patient/${patient.id}` });
  const note: Composition | undefined = notes?.[0];
  if (!note) return null;
  return (
    <Section title={`${note.title}, ${note.date}`}>
      <DescriptionList>
        {note.section?.map((section) => (
          <DescriptionListEntry key={section.title} term={section.title ?? ''}>
            {plain(section.text?.div)}
          </DescriptionListEntry>
        ))}
      </DescriptionList>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel mb="md" p="md">
      <Title order={3} size="h5" mb="xs">
        {title}
      </Title>
      {children}
    </Panel>
  );
}
