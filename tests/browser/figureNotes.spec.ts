import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { closeExport, exportDialogOf, openExport, svgOf, whenDrawn } from './exportDialog.ts';
import { expect, onePage } from './fixtures.ts';
import { openReport } from './reportPage.ts';

/** Names and notes that a hand puts on a figure's map. */
const test = onePage(openReport);

const WORDS = 'The dam stood here';
const markOf = (dialog: Locator) =>
  dialog.getByRole('img', { name: `What the note points at: ${WORDS}` });
const targetOf = (dialog: Locator) =>
  dialog.getByRole('button', { name: `What the note points at: ${WORDS}` });
const svgButton = (dialog: Locator) => dialog.getByRole('button', { name: 'SVG', exact: true });
const toolOf = (dialog: Locator) => dialog.getByLabel('Move names, add notes');
const fieldOf = (dialog: Locator) => dialog.getByRole('textbox', { name: 'New note' });

async function openTool(page: Page): Promise<Locator> {
  const dialog = await openExport(page);
  await toolOf(dialog).check();
  // All of the map is shown, as large as there is room.
  for (const name of ['Move Belarus', 'Move Odesa']) {
    await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  return dialog;
}

async function write(page: Page, dialog: Locator, words = WORDS): Promise<void> {
  await fieldOf(dialog).fill(words);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Click what the note points at')).toBeVisible();
}

/** Clicks beside the name of Kherson oblast, on the map, so many pixels off. */
async function clickMap(page: Page, dialog: Locator, dx: number, dy: number): Promise<void> {
  const name = (await dialog.getByRole('button', { name: /^Move Kherson oblast/ }).boundingBox())!;
  await page.mouse.click(name.x + name.width / 2 + dx, name.y + dy);
}

test.afterEach(async ({ page }) => {
  const dialog = exportDialogOf(page);
  await toolOf(dialog).check();
  await whenDrawn(dialog);
  for (const name of ['Cancel', `Delete the note: ${WORDS}`]) {
    const button = dialog.getByRole('button', { name });
    if (await button.isVisible()) await button.click();
  }
  await fieldOf(dialog).fill('');
  await closeExport(page);
});

/** The tool, with a note that points somewhere and stands nowhere yet. */
async function beginNote(page: Page) {
  const dialog = await openTool(page);
  await write(page, dialog);
  await clickMap(page, dialog, 120, 10);
  await expect(markOf(dialog)).toBeVisible();
  return dialog;
}

test('the first click of a note leaves a mark, which is told; the second places it', async ({
  page,
}) => {
  const dialog = await beginNote(page);
  await expect(
    dialog.getByRole('status').filter({ hasText: /It points at 4\d\.\d{4}, 3\d\.\d{4}\./ }),
  ).toBeVisible();
  await clickMap(page, dialog, -150, -60);
  await expect(targetOf(dialog)).toBeVisible();
  await expect(markOf(dialog)).toHaveCount(0);
  await whenDrawn(dialog);
  expect(await svgOf(page, svgButton(dialog))).toContain(WORDS);
});

test('a click that places a note may be on a name, which stays', async ({ page }) => {
  const dialog = await openTool(page);
  await write(page, dialog);
  const town = dialog.getByRole('button', { name: 'Move Odesa' });
  await town.click({ force: true });
  await expect(markOf(dialog)).toBeVisible();
  await expect(town).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(dialog, 'Escape leaves the note, not the dialog').toBeVisible();
  await expect(fieldOf(dialog), 'with its words').toHaveValue(WORDS);
  await expect(fieldOf(dialog)).toBeFocused();
});

test('a download asks about a note whose words stand nowhere, and has it', async ({ page }) => {
  const dialog = await beginNote(page);
  await svgButton(dialog).click();
  await expect(dialog.getByRole('alert')).toContainText(`Your note “${WORDS}” has no end yet`);
  expect(await findings(page)).toEqual([]);
  const finish = dialog.getByRole('button', { name: 'Put them beside that and go on' });
  await expect(finish).toBeFocused();
  expect(await svgOf(page, finish)).toContain(WORDS);
  await expect(targetOf(dialog)).toBeVisible();
});

test('the map stays under the hand while a note is placed, whatever is said below it', async ({
  page,
}) => {
  const dialog = await openTool(page);
  await write(page, dialog);
  const picture = dialog.getByRole('group', { name: 'Preview of the figure' }).locator('img');
  /** As it is painted: a browser measures what has changed just before. */
  const painted = async () => {
    await page.evaluate(() => new Promise((end) => requestAnimationFrame(() => setTimeout(end))));
    return (await picture.boundingBox())!;
  };
  const before = await painted();
  await clickMap(page, dialog, 120, 10);
  await expect(markOf(dialog)).toBeVisible();
  await svgButton(dialog).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  expect(await painted()).toEqual(before);
  await dialog.getByRole('button', { name: 'Beside that', exact: true }).click();
  await expect(targetOf(dialog)).toBeVisible();
  await expect(dialog.getByRole('alert'), 'there is nothing left to ask').toHaveCount(0);
  await whenDrawn(dialog);
  expect(await painted()).toEqual(before);
});

test('words that are clicked onto what they point at stand beside it, with an arrow', async ({
  page,
}) => {
  const dialog = await beginNote(page);
  await clickMap(page, dialog, 122, 11);
  await expect(targetOf(dialog)).toBeVisible();
  await whenDrawn(dialog);
  const words = dialog.getByRole('button', { name: `Move the note: ${WORDS}` });
  const target = (await targetOf(dialog).boundingBox())!;
  await expect(words).toBeVisible();
  const box = (await words.boundingBox())!;
  const [x, y] = [target.x + target.width / 2, target.y + target.height / 2];
  const isOver = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  expect(isOver).toBe(false);
});

test('a note that is only written is asked about, and kept', async ({ page }) => {
  let dialog = await openTool(page);
  await fieldOf(dialog).fill(WORDS);
  await svgButton(dialog).click();
  const without = dialog.getByRole('button', { name: 'Go on without the note' });
  expect(await svgOf(page, without)).not.toContain(WORDS);
  await expect(dialog.getByRole('alert')).toHaveCount(0);

  await closeExport(page);
  dialog = await openExport(page);
  await expect(dialog.getByText(`Your note “${WORDS}” is not on the map yet.`)).toBeVisible();
  await svgButton(dialog).click();
  await dialog.getByRole('alert').getByRole('button', { name: 'Place it on the map' }).click();
  const middle = dialog.getByRole('button', { name: 'In the middle of the map' });
  await expect(middle).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(targetOf(dialog)).toBeVisible();
});

test('a note that points somewhere is placed beside that when the tool is closed', async ({
  page,
}) => {
  const dialog = await beginNote(page);
  await toolOf(dialog).uncheck();
  await whenDrawn(dialog);
  expect(await svgOf(page, svgButton(dialog))).toContain(WORDS);
});

test('names of towns, seas and countries are moved by keys and clicks, kept and put back', async ({
  page,
}) => {
  let dialog = await openTool(page);
  const town = dialog.getByRole('button', { name: 'Move Odesa' });
  const before = (await town.boundingBox())!;
  await town.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  const putBack = dialog.getByRole('button', { name: 'Put back Odesa' });
  await expect(putBack).toBeVisible();
  await expect.poll(async () => (await town.boundingBox())!.y - before.y).toBeLessThan(-50);

  const sea = dialog.getByRole('button', { name: 'Move Sea of Azov' });
  await sea.click();
  await clickMap(page, dialog, 60, 100);
  await expect(dialog.getByRole('button', { name: 'Put back Sea of Azov' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Move Belarus' })).toBeVisible();

  await closeExport(page);
  dialog = await openTool(page);
  await expect(putBack, 'kept while the page is open').toBeVisible();
  await dialog.getByRole('button', { name: 'Put all names back' }).click();
  await expect(putBack).toHaveCount(0);
});

test('the downloads stay in sight with the tool open and several notes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const dialog = await openTool(page);
  for (const words of ['One note', 'Another note', 'A third note', 'A fourth note']) {
    await write(page, dialog, words);
    await dialog.getByRole('button', { name: 'In the middle of the map' }).click();
    await expect(dialog.getByRole('button', { name: `Move the note: ${words}` })).toBeVisible();
  }
  for (const name of ['PNG', 'Copy image', 'Copy the alternative text']) {
    await expect(dialog.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  const preview = dialog.getByRole('group', { name: 'Preview of the figure' });
  expect((await preview.boundingBox())!.height).toBeGreaterThan(250);
  while ((await dialog.getByRole('button', { name: /^Delete the note/ }).count()) > 0) {
    await dialog
      .getByRole('button', { name: /^Delete the note/ })
      .first()
      .click();
  }
});
