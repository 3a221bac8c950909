/** Short ways to write the FHIR R4 resources of one invented child. Every builder fills what Medplum's components show. */
import type {
  AllergyIntolerance,
  ClinicalImpression,
  CodeableConcept,
  Composition,
  Condition,
  FamilyMemberHistory,
  Goal,
  Immunization,
  MedicationRequest,
  Observation,
  Patient,
  Procedure,
  Reference,
  Resource,
  ServiceRequest,
} from '@medplum/fhirtypes';

/** One child: the patient and every other resource of the chart. `id` is the patient's id and the address /Patient/<id>. */
export type Child = { patient: Patient & { id: string }; resources: Resource[] };

const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const CLINICIAN = { display: 'Invented Clinician, MD' };

type Person = {
  id: string;
  given: string;
  family: string;
  born: string;
  gender: 'female' | 'male';
  city: string;
  county: string;
  language: [code: string, name: string];
};

/** The builders of one child. Ids are `<patient id>-<n>`, in the order of the calls, so that a chart is the same on every load. */
export function chartOf(person: Person) {
  const subject: Reference<Patient> = { reference: `Patient/${person.id}`, display: `${person.given} ${person.family}` };
  const resources: Resource[] = [];
  const add = <R extends Resource>(resource: R): R => {
    resources.push({ ...resource, id: `${person.id}-${resources.length + 1}` });
    return resource;
  };
  const patient: Child['patient'] = {
    resourceType: 'Patient',
    id: person.id,
    active: true,
    identifier: [{ system: 'MRN', value: `INVENTED-${person.id.replace(/\D/g, '')}` }],
    name: [{ given: [person.given], family: person.family }],
    birthDate: person.born,
    gender: person.gender,
    address: [{ city: person.city, district: `${person.county} County`, state: 'CA' }],
    communication: [
      {
        preferred: true,
        language: {
          coding: [{ system: 'urn:ietf:bcp:47', code: person.language[0], display: person.language[1] }],
          text: person.language[1],
        },
      },
    ],
    generalPractitioner: [CLINICIAN],
  };
  const status = (kind: string, code: string): CodeableConcept => ({
    coding: [{ system: `http://terminology.hl7.org/CodeSystem/condition-${kind}`, code }],
  });

  return {
    child: (): Child => ({ patient, resources }),

    problem: (code: string, text: string, more: { since?: string; clinical?: string; verified?: string } = {}) =>
      add<Condition>({
        resourceType: 'Condition',
        subject,
        code: { coding: [{ system: ICD_10_CM, code, display: text }], text },
        category: [{ coding: [{ code: 'problem-list-item', display: 'Problem List Item' }] }],
        clinicalStatus: status('clinical', more.clinical ?? 'active'),
        verificationStatus: status('ver-status', more.verified ?? 'confirmed'),
        ...(more.since ? { onsetDateTime: more.since } : {}),
      }),

    procedure: (text: string, on: string) =>
      add<Procedure>({ resourceType: 'Procedure', status: 'completed', subject, code: { text }, performedDateTime: on }),

    relative: (relationship: string, condition: string, note?: string) =>
      add<FamilyMemberHistory>({
        resourceType: 'FamilyMemberHistory',
        status: 'completed',
        patient: subject,
        relationship: { text: relationship },
        condition: [{ code: { text: condition } }],
        ...(note ? { note: [{ text: note }] } : {}),
      }),

    allergy: (text: string, reaction: string) =>
      add<AllergyIntolerance>({
        resourceType: 'AllergyIntolerance',
        patient: subject,
        code: { text },
        clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
        reaction: [{ manifestation: [{ text: reaction }] }],
      }),

    medication: (text: string, dosage: string) =>
      add<MedicationRequest>({
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        subject,
        medicationCodeableConcept: { text },
        dosageInstruction: [{ text: dosage }],
      }),

    immunization: (text: string, on: string) =>
      add<Immunization>({
        resourceType: 'Immunization',
        status: 'completed',
        patient: subject,
        vaccineCode: { text },
        occurrenceDateTime: on,
      }),

    goal: (text: string) => add<Goal>({ resourceType: 'Goal', lifecycleStatus: 'active', subject, description: { text } }),

    order: (text: string, on: string) =>
      add<ServiceRequest>({ resourceType: 'ServiceRequest', status: 'active', intent: 'order', subject, code: { text }, authoredOn: on }),

    vital: (loinc: string, text: string, value: number, unit: string, on: string) =>
      add<Observation>({
        resourceType: 'Observation',
        status: 'final',
        subject,
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] }],
        code: { coding: [{ system: 'http://loinc.org', code: loinc, display: text }], text },
        valueQuantity: { value, unit },
        effectiveDateTime: on,
      }),

    impression: (on: string, description: string, summary: string) =>
      add<ClinicalImpression>({ resourceType: 'ClinicalImpression', status: 'completed', subject, date: on, description, summary }),

    /** A visit note: heading and text of each section, in order. */
    note: (title: string, on: string, sections: readonly [heading: string, text: string][]) =>
      add<Composition>({
        resourceType: 'Composition',
        status: 'final',
        type: { text: title },
        subject,
        date: on,
        author: [CLINICIAN],
        title,
        section: sections.map(([heading, text]) => ({
          title: heading,
          text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>` },
        })),
      }),
  };
}
