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

/** What is still read wrongly, and why. One that has become right fails, so that it is taken out. */
const NOT_READ_YET: Record<string, string> = {
  'audit-log.html': 'hours beside names look like a list of patients; "removed problem" is no cue',
  'collapsed-sidebar.html': 'a box cut off after its first line: what is below the cut is read',
  'faded-inactive.html': 'headings in words of their own: "No longer a problem", "Considered and excluded"',
  'immunization-forecast.html': 'who a vaccine is for, under a heading that the detector does not know',
  'letter.html': '"bilateral conductive hearing loss" is not taken for a lasting one',
  'medications-indication.html': 'what a drug is also used for; the indication of a drug that was stopped',
  'modal-picker.html': 'a dialog "Add diagnosis" whose choices are links',
  'pre-keyvalue.html': '"Status......: Resolved": dots before the colon',
  'reconcile-diff.html': 'a column of what a reviewer rejected',
  'risk-calc.html': 'boxes called "Risk scores", "Screening due" and "Trials"',
  'search-results.html': 'the heading of a search repeats what was searched for',
  'superbill.html': 'boxes ticked under "ICD-10 (select)": the heading of a pick list outweighs the tick',
  'transposed.html': 'a table on its side: names across, states in another row',
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
    return now && Date.now() - since > (now.words === wanted ? 400 : 2000) && now;
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
      const wanted = expected.many ? 'many' : expected.present.join(', ');
      const { documents, words } = await read(panel, expected, wanted, before);
      before = documents;
      if ((words === wanted) === file in NOT_READ_YET) wrong[file] = `read as "${words}"; wanted: "${wanted}"`;
    }
    expect(wrong).toEqual({});
  });
