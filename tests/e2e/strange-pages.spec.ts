/**
 * Front ends of many eras and frameworks, all invented (tests/charts/strange), written before the code that reads them was
 * looked at. The first line of each says what must come of it:
 *
 *   present: shown as what the child has, all of these and no others
 *   aside:   may be shown, but only as uncertain or past
 *   may:     may be shown or not: arguable
 *   many:    several patients, so nothing is said of any
 *   none:    nothing may be shown
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type TabReports, tabState } from '../../src/core/found.ts';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';

const FOLDER = new URL('../charts/strange/', import.meta.url);
const PAGES = readdirSync(FOLDER).sort();

/** What is still read wrongly, as it is read today: an entry that has become right fails as well. */
const NOT_READ_YET: Record<string, string> = {
  // Hours beside names make the detector see a list of patients; "removed problem" is no cue.
  'audit-log.html': 'epilepsy',
  // A box cut off after its first line: what is below the cut is read.
  'collapsed-sidebar.html': 'asthma, celiac-disease, thalassemia',
  // Headings in words of their own: "No longer a problem", "Considered and excluded".
  'faded-inactive.html': 'airway-anomaly, cystic-fibrosis, gerd, tetralogy-of-fallot',
  // Who a vaccine is for, under a heading that the detector does not know.
  'immunization-forecast.html':
    'asthma (uncertain), cystic-fibrosis, diabetes (uncertain), juvenile-myoclonic-epilepsy, nephrotic-syndrome',
  // "bilateral conductive hearing loss" is not taken for a lasting one.
  'letter.html': 'osteogenesis-imperfecta',
  // What a drug is also used for; the indication of a drug that was stopped.
  'medications-indication.html': 'acute-lymphoblastic-leukemia, crohn-disease, juvenile-arthritis, migraine, psoriasis',
  // A dialog "Add diagnosis" whose choices are links.
  'modal-picker.html': 'cardiomyopathy, long-qt-syndrome, pompe-disease',
  // "Status......: Resolved": dots before the colon.
  'pre-keyvalue.html': 'migraine, mitochondrial-disease, multiple-sclerosis',
  // A column of what a reviewer rejected.
  'reconcile-diff.html': 'kidney-transplant, polycystic-kidney-disease, wilms-tumor',
  // Boxes called "Risk scores", "Screening due" and "Trials".
  'risk-calc.html': 'celiac-disease, epilepsy, thyroid-disease, type-1-diabetes',
  // The heading of a search repeats what was searched for.
  'search-results.html': 'biliary-atresia, epilepsy',
  // Boxes that are ticked under "ICD-10 (select)": the heading of a pick list outweighs the tick.
  'superbill.html': '',
  // A table on its side: names across, states in another row.
  'transposed.html': 'obesity, psoriasis',
};

type Expected = { many: boolean; present: string[]; aside: string[]; may: string[] };

function expectedOf(file: string): Expected {
  const line = readFileSync(new URL(file, FOLDER), 'utf8').split('\n')[0] ?? '';
  if (!/^<!-- (many|none|present: )/.test(line)) throw new Error(`${file} does not say what is expected of it`);
  const list = (kind: string) => (line.match(`${kind}: ([a-z0-9, -]+?)(?:;| -->)`)?.[1] ?? '').split(', ').filter(Boolean);
  return { many: line.startsWith('<!-- many'), present: list('present').sort(), aside: list('aside'), may: list('may') };
}

type Reading = { documents: string; words: string };

/** What the reports of the one tab that is read say of this page, in words that can be compared; undefined while it is being read. */
async function readingOf(panel: Page, { aside, may }: Expected, before: string): Promise<Reading | undefined> {
  const stored = await panel.evaluate(() => chrome.storage.session.get(null));
  const reports = Object.entries(stored).find(([key]) => key.startsWith('tab:'))?.[1] as TabReports | undefined;
  const top = reports?.[0];
  if (!reports || !top || top.document === before) return undefined;
  const { state, reason, found } = tabState(reports);
  if (state === 'reading') return undefined;
  const named = found.flatMap(({ condition, status }) => {
    if (may.includes(condition) || status === 'family' || status === 'absent') return [];
    if (status === 'present') return [condition];
    return aside.includes(condition) ? [] : [`${condition} (${status})`];
  });
  return { documents: top.document, words: reason === 'many-patients' ? 'many' : named.sort().join(', ') };
}

/** As wanted and at rest, or at rest for so long that nothing more will come. */
async function read(panel: Page, expected: Expected, wanted: string, before: string): Promise<Reading> {
  let last = '';
  let since = Date.now();
  return until('the page is read', async () => {
    const now = await readingOf(panel, expected, before);
    if (now?.words !== last) since = Date.now();
    last = now?.words ?? '';
    return now && Date.now() - since > (now.words === wanted ? 400 : 3000) && now;
  });
}

// A browser for every thirty pages: each is a minute's test.
const TESTS = Math.ceil(PAGES.length / 30);
for (const part of Array.from({ length: TESTS }, (_, n) => n))
  test(`strange pages, part ${part + 1} of ${TESTS}`, async ({ beside }) => {
    const page = await beside.page(beside.chart('canvas.html'));
    const panel = await beside.allowSite(page);
    const wrong: Record<string, string> = {};
    let before = '';
    for (const file of PAGES.filter((_, at) => at % TESTS === part)) {
      const expected = expectedOf(file);
      await page.goto(beside.chart(`strange/${file}`));
      const wanted = NOT_READ_YET[file] ?? (expected.many ? 'many' : expected.present.join(', '));
      const { documents, words } = await read(panel, expected, wanted, before);
      before = documents;
      if (words !== wanted) wrong[file] = `read as "${words}", not "${wanted}"`;
    }
    expect(wrong).toEqual({});
  });
