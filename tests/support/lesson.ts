/** Going through a lesson as a person does who knows the answers. */
import { expect, type Page } from '@playwright/test';

/** The packaged catalogue, for the right answers. */
export type Question = { kind: 'question'; id: string; prompt: string; options: { text: string; right: boolean }[] };
type PackagedLesson = { id: string; language: string; order: number; title: string; blocks: ({ kind: string } | Question)[] };
export const packagedLessons = (page: Page): Promise<PackagedLesson[]> =>
  page.evaluate(async () => ((await (await fetch('/catalogue.json')).json()) as { lessons: PackagedLesson[] }).lessons);

/** The question on screen; a page may hold other screens that are hidden. */
export const shownQuestion = (page: Page) => page.locator('section:not([hidden]) [data-question]');

/** Answers the question on screen, right or wrong. */
export async function answer(page: Page, right: boolean): Promise<void> {
  const prompt = (await shownQuestion(page).locator('h3').textContent()) ?? '';
  const questions = (await packagedLessons(page)).flatMap(({ blocks }) =>
    blocks.filter((block): block is Question => block.kind === 'question'),
  );
  const option = questions.find((one) => one.prompt === prompt)?.options.find((one) => one.right === right);
  if (!option) throw new Error(`no such question: ${prompt}`);
  const button = shownQuestion(page).getByRole('button', { name: option.text, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('data-answer', right ? 'right' : 'wrong');
}

/** Presses Next, which leads to another screen. */
export async function next(page: Page): Promise<void> {
  const player = page.locator('section:not([hidden]) article');
  const before = await player.locator('[data-screen]').getAttribute('data-screen');
  await page.locator('[data-action="next-screen"]').click();
  await expect(player.locator(`[data-finished], [data-screen]:not([data-screen="${before}"])`)).toBeVisible();
}

/** Plays the lesson on screen to its end. Returns how many screens there were. */
export async function play(page: Page, miss: readonly string[] = []): Promise<number> {
  const missed = new Set<string>();
  let screens = 0;
  await expect(page.locator('[data-screen="0"]')).toBeVisible();
  for (; (await page.locator('[data-finished]').count()) === 0; screens++) {
    if ((await shownQuestion(page).count()) > 0) {
      const id = (await shownQuestion(page).getAttribute('data-question')) ?? '';
      await answer(page, !miss.includes(id) || missed.has(id));
      missed.add(id);
    }
    await next(page);
  }
  return screens;
}
