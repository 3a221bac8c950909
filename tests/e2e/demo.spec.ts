import { difference } from '../support/expected.ts';
import { expect, test } from '../support/fixtures.ts';
import { shown } from '../support/panel.ts';
import type { ChildName } from '../support/site.ts';

// What belongs to each child stands in tests/support/expected.ts, which the demonstration uses too.
const children: Record<ChildName, string> = {
  dravet: 'Dravet syndrome and a gastrostomy',
  down: 'Down syndrome with a repaired AV canal',
  cf: 'cystic fibrosis, and a brother who is a carrier only',
  healthy: "a healthy child: nothing from the mother's asthma or a disease to be ruled out",
};

for (const [child, title] of Object.entries(children) as [ChildName, string][])
  test(title, async ({ beside }) => {
    const panel = await beside.allowSite(await beside.page(beside.demo(child)));
    await expect.poll(async () => difference(await shown(panel), child)).toBeUndefined();
  });

test('every suggestion says why it is there, and where its listing comes from', async ({ beside }) => {
  const panel = await beside.allowSite(await beside.page(beside.demo('dravet')));
  await expect.poll(async () => difference(await shown(panel), 'dravet')).toBeUndefined();
  const { suggested, fallback } = await shown(panel);
  expect(suggested.length).toBeLessThanOrEqual(3);
  expect(fallback.length).toBeGreaterThan(0);
  for (const { words } of suggested) {
    expect(words).toMatch(/For .*(Dravet syndrome|epilepsy|Gastrostomy|develop)/i);
    expect(words).toMatch(/listed from \S+/);
  }
});
