import { LibraryView } from '../support/library-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { choose } from './choose-link.ts';
import { expect, test } from './journey.ts';

const TITLE = 'The river that a town dug up again';

test('who wants no pictures stored has none, from the panel and of a link, until they are fetched', async ({
  colophon,
  site,
  read,
}) => {
  const settings = await colophon.context.newPage();
  await settings.goto(colophon.extensionUrl('options.html'));
  await settings
    .getByRole('combobox', { name: screenText('savingPicturesChoice') })
    .selectOption(screenText('largestPictureNone'));
  const view = await read('demo.html?appeal=never');
  await view.save();
  await expect(view.saved).toBeVisible();
  await choose(colophon, 'save-link', `${site.url}lazy.html`);

  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const library = new LibraryView(page);
  await expect(library.items).toHaveCount(2);
  await expect(library.items.filter({ hasText: screenPlural('libraryLeftOut', 2, '2') })).toHaveCount(1);
  await expect(library.items.filter({ hasText: screenPlural('libraryLeftOut', 3, '3') })).toHaveCount(1);
  const reader = await library.open(TITLE);
  await expect(page.getByText(screenPlural('leftOutPictures', 2, '2', '2'))).toBeVisible();
  await expect(reader.content.locator('img')).toHaveCount(0);
  await page.getByRole('button', { name: screenPlural('leftOutFetch', 2) }).click();
  await expect(reader.content.locator('img[src^="blob:"]')).toHaveCount(2);
  await expect(page.getByText(screenPlural('leftOutPictures', 2, '2', '2'))).toHaveCount(0);
  await page.reload();
  await expect(reader.content.locator('img[src^="blob:"]')).toHaveCount(2);
});
