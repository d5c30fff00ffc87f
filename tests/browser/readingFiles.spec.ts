import { expect, onePage } from './fixtures.ts';
import { askForReport, chooseFile, dialogOf, listOf, textBoxOf, textOf } from './readingPage.ts';
import { openReport } from './reportPage.ts';

const test = onePage(openReport);

test.beforeEach(async ({ page }) => {
  await askForReport(page);
  await textBoxOf(page).fill('');
});

test.afterEach(async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('rich text is pasted as words, its raised figures kept', async ({ page }) => {
  await textBoxOf(page).evaluate((box) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p>It covers <b>250</b> km<sup>2</sup>.</p><p onclick="x()">End.</p>',
    );
    data.setData('text/plain', 'It covers 250 km2.');
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(textBoxOf(page)).toHaveValue('It covers 250 km².\n\nEnd.');
});

for (const [what, name, content, message] of [
  [
    'binary',
    'photo.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'image',
  ],
  [
    'GeoJSON',
    'map.txt',
    '{"type":"FeatureCollection","features":[',
    'this is GeoJSON, not a report',
  ],
  ['empty', 'empty.txt', '', 'there is no text in it'],
  ['without words', 'shell.html', '<html><body><script>1</script></body></html>', 'no text'],
] as const) {
  test(`a file that is ${what} is refused, and what was typed stays`, async ({ page }) => {
    await textBoxOf(page).fill('Typed before: 40 acres.');
    await chooseFile(page, name, '', content as Buffer);
    await expect(dialogOf(page).getByRole('alert')).toContainText(name);
    await expect(dialogOf(page).getByRole('alert')).toContainText(message);
    await expect(textBoxOf(page)).toHaveValue('Typed before: 40 acres.');
  });
}

test('50 MB are refused before they are read, and what was typed stays', async ({ page }) => {
  await textBoxOf(page).fill('Typed before: 40 acres.');
  await dialogOf(page).evaluate((dialog) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(50_000_000)], 'huge.txt', { type: 'text/plain' }));
    dialog.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(dialogOf(page).getByRole('alert')).toContainText('huge.txt cannot be read');
  await expect(dialogOf(page).getByRole('alert')).toContainText('50 MB');
  await expect(textBoxOf(page)).toHaveValue('Typed before: 40 acres.');
});

test('a file in windows-1251 that is dropped on the page is read; the text before can come back', async ({
  page,
}) => {
  await textBoxOf(page).fill('Typed before: 40 acres.');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.evaluate(() => {
    // "Площа 6 тис. кв. км." in windows-1251.
    const bytes = [
      0xcf, 0xeb, 0xee, 0xf9, 0xe0, 0x20, 0x36, 0x20, 0xf2, 0xe8, 0xf1, 0x2e, 0x20, 0xea, 0xe2,
      0x2e, 0x20, 0xea, 0xec, 0x2e,
    ];
    const data = new DataTransfer();
    data.items.add(
      new File([new Uint8Array(bytes)], 'zvit.txt', { type: 'text/plain; charset=windows-1251' }),
    );
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(textBoxOf(page)).toHaveValue('Площа 6 тис. кв. км.');
  await page.getByRole('button', { name: 'Put back what was there before' }).click();
  await expect(textBoxOf(page)).toHaveValue('Typed before: 40 acres.');
});

/** What a page with malice would do if anything of it were run or shown. */
const HOSTILE = `<!doctype html><html><head><title>Fire</title>
<meta property="og:site_name" content="The Daily Example">
<meta property="article:published_time" content="2024-08-05T10:00:00Z">
<script>document.title = 'owned'; window.owned = 1</script></head>
<body onload="window.owned = 2"><h1>Fire in the hills</h1>
<p>The fire burned 600,000 hectares<img src=x onerror="window.owned = 3"> of forest.</p>
<svg onload="window.owned = 4"></svg><iframe src="javascript:parent.owned = 5"></iframe>
<p>&lt;img src=x onerror="window.owned = 6"&gt; is what it said of 40 acres.</p>
<a href="javascript:window.owned = 7">Read on</a></body></html>`;

test('a hostile page is words only: nothing of it runs, loads or is shown as HTML', async ({
  page,
}) => {
  await chooseFile(page, 'fire.html', 'text/html', HOSTILE);
  await expect(textBoxOf(page)).toHaveValue(/600,000 hectares of forest/);
  await expect(dialogOf(page).getByLabel('Date')).toHaveValue('2024-08-05');
  await expect(dialogOf(page).getByLabel('Outlet')).toHaveValue('The Daily Example');
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await expect(textOf(page)).toContainText(
    '<img src=x onerror="window.owned = 6"> is what it said',
  );
  await expect(textOf(page).locator('img, svg, iframe, script, a')).toHaveCount(0);
  await expect(listOf(page).getByRole('listitem')).toHaveCount(2);
  expect(await page.evaluate(() => (window as { owned?: number }).owned)).toBeUndefined();
  expect(await page.title()).toContain('Areacheck');
});
