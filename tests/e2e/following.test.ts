import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const RIVER = 'The river that a town dug up again';
const BUS = 'The bus with two timetables';

test('the panel follows from tab to tab', async ({ colophon, site, read }) => {
  const view = await read('demo.html?appeal=never');
  await expect(view.title).toHaveText(RIVER);
  const other = await colophon.context.newPage();
  await other.goto(`${site.url}second.html`);
  await other.bringToFront();
  await expect(view.title).toHaveText(BUS);
  await colophon.page.bringToFront();
  await expect(view.title).toHaveText(RIVER);
  await other.bringToFront();
  await other.close();
  await expect(view.title).toHaveText(RIVER);
});

test('the panel follows navigations, also those within a page', async ({ colophon, site, read }) => {
  const view = await read('demo.html?appeal=never');
  await colophon.page.goto(`${site.url}second.html`);
  await expect(view.title).toHaveText(BUS);
  await colophon.page.goBack();
  await expect(view.title).toHaveText(RIVER);
  await colophon.page.goto(`${site.url}single-page.html`);
  await expect(view.tryAnyway).toBeVisible();
  await colophon.page.click('#to-bus');
  await expect(view.title).toHaveText('The bus, in one page');
  await expect(view.content).toContainText('It depends on the tide.');
});

test('a page that is no article says so, and is read when asked for anyway', async ({ read }) => {
  const view = await read('listing.html');
  await expect(view.page.getByText(screenText('stateNoArticle'))).toBeVisible();
  await view.tryAnyway.click();
  await expect(view.content).toContainText('Ninety years in a pipe');
});

test('pages of the browser, and papers in PDF, are said to be out of reach', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  await colophon.page.goto('chrome://version');
  await expect(view.page.getByText(screenText('stateRestrictedPage'))).toBeVisible();
  await expect(view.content).toHaveCount(0);
  await colophon.page.goto(`${site.url}paper.pdf`);
  await expect(view.messageText).toBeVisible();
  await expect(view.content).toHaveCount(0);
  await colophon.page.goto(`${site.url}second.html`);
  await expect(view.title).toHaveText(BUS);
});
