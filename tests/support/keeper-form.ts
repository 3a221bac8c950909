/** The keeper's form for a program of the clinic. */
import type { Page } from '@playwright/test';

/** What it needs at least. Its id becomes "parents-on-the-third-floor". */
export async function fillOwnProgram(page: Page): Promise<void> {
  for (const [field, words] of Object.entries({
    name: 'Parents on the Third Floor',
    organization: 'Our own hospital',
    summary: 'Parents who were here before visit families on the ward.',
    nextStep: 'Ask the nurse for a visit.',
    source: 'hospital.example/parents',
  }))
    await page.locator(`[data-field="${field}"]`).fill(words);
  await page.locator('input[value="mentoring"]').check();
  await page.locator('[data-pick="counties"] select').selectOption('Fresno, CA');
  await page.locator('[data-action="add-counties"]').click();
}
