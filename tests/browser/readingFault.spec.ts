import { expect, test } from './fixtures.ts';
import { chooseFile, dialogOf, openDialog, openReading, textOf } from './readingPage.ts';

const IMAGE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
/** More than is kept. */
const LONG = 'The forest covers 40 acres. '.repeat(60_000);

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`what is wrong with a file is seen beside its button, ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openDialog(page);
    await chooseFile(page, 'photo.txt', 'text/plain', IMAGE);
    const alert = dialogOf(page).getByRole('alert');
    await expect(alert).toContainText('photo.txt cannot be read: this is an image');
    await expect(alert).toBeInViewport({ ratio: 1 });
    const [button, said] = await Promise.all([
      dialogOf(page).getByRole('button', { name: 'Choose a file' }).boundingBox(),
      alert.boundingBox(),
    ]);
    expect(said!.y - (button!.y + button!.height)).toBeLessThan(40);
  });
}

test('a long text that is not read does not keep the report from being kept', async ({ page }) => {
  await openReading(page, 'It burned 40 acres near the town.');
  await page.getByRole('button', { name: 'Change the text' }).click();
  await chooseFile(page, 'long.txt', 'text/plain', LONG);
  await expect(dialogOf(page)).toContainText('The text has 1,680,000 characters.');
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('is too long to be kept')).toHaveText(
    'The text under “Change the text”, which is not read yet, is too long to be kept by the browser: a reload would lose that text, not this report.',
  );
  await page.reload();
  await expect(textOf(page)).toHaveText('It burned 40 acres near the town.');
  await expect(page.getByText('is too long to be kept')).toHaveCount(0);
});
