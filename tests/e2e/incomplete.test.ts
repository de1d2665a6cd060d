import { LibraryView } from '../support/library-view.ts';
import { expect, test } from './journey.ts';

test('where a page holds only the beginning of an article the reader says so, also once it is saved', async ({
  colophon,
  read,
}) => {
  const view = await read('teaser.html');
  await expect(view.content).toContainText('The farmer says that');
  await expect(view.content).not.toContainText('64 %');
  await expect(view.cutLine).toBeVisible();
  await expect(view.cutLine.getByRole('link')).toHaveAttribute('href', colophon.page.url());
  await view.unfold();
  await expect(view.appealTexts.filter({ hasText: '64 % of this article remain' })).toBeVisible();
  await view.save();
  await expect(view.saved).toBeVisible();

  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const saved = await new LibraryView(page).open('The map of wells');
  await expect(saved.content).toContainText('The farmer says that');
  await expect(saved.cutLine).toBeVisible();

  // A whole article, with an appeal in it, has no such line.
  await colophon.page.bringToFront();
  await colophon.page.goto(colophon.page.url().replace('teaser.html', 'demo.html?appeal=never'));
  await expect(view.content).toContainText('Then the summer came');
  await expect(view.cutLine).toHaveCount(0);
});
