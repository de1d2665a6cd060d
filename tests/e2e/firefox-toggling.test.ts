import { expect, test } from './firefox-journey.ts';

const RIVER = 'Nobody had planned for the animals';

test('in Firefox, a click on the icon opens the sidebar, closes it where it shows the page, and opens it again', async ({
  site,
  firefox,
  sidebar,
}) => {
  const isOpen = () => expect.poll(() => firefox.isSidebarOpen());
  await firefox.goto(`${site.url}demo.html?appeal=never`);
  await firefox.clickAction();
  await sidebar.reads(RIVER);
  await firefox.clickAction();
  await isOpen().toBe(false);
  await firefox.clickAction();
  await sidebar.reads(RIVER);

  // After the background has gone to sleep as well.
  await firefox.stopBackground();
  await firefox.clickAction();
  await isOpen().toBe(false);
  await firefox.clickAction();
  await sidebar.reads(RIVER);

  // Closed by hand, the first click opens it.
  await firefox.closeSidebar();
  await firefox.clickAction();
  await sidebar.reads(RIVER);

  // Where it shows something else the click reads the page.
  await firefox.openTab(`${site.url}second.html`);
  await sidebar.reads('Passengers of long standing');
  await sidebar.press(`document.querySelector('[aria-label="Library"]')`);
  await expect.poll(() => sidebar.value('article()')).toBe('');
  await firefox.clickAction();
  await sidebar.reads('Passengers of long standing');
  expect(await firefox.isSidebarOpen()).toBe(true);
});
