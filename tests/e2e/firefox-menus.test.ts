import { screenText } from '../support/screen-text.ts';
import { chooseFromMenu } from './choose-in-firefox.ts';
import { expect, named, test } from './firefox-journey.ts';

/** The address bar of the browser, as far as it is named below. */
interface AddressBar {
  value: string;
  focus(): void;
  startQuery(options: object): void;
  handleCommand(): void;
  view: { panel: HTMLElement };
}
declare const gURLBar: AddressBar;

test.describe('menus and address bar in Firefox', () => {
  test('what is selected is read from the menu, in a sidebar that opens with it', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    const selected = await tab.value(`(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith('It depends'));
      paragraph.id = 'chosen';
      getSelection().selectAllChildren(paragraph);
      return String(getSelection()).trim();
    })()`);
    expect(await firefox.isSidebarOpen()).toBe(false);
    await chooseFromMenu(firefox, '#chosen', screenText('menuReadSelection'));
    await expect
      .poll(async () => String(await sidebar.value('article()').catch(String)).trim(), { timeout: 15_000 })
      .toBe(selected);
    await sidebar.press(named('readingBack'));
    await sidebar.reads('The number 6 leaves');
  });

  test('what is selected in a frame is read as well: from its menu, and from the sidebar in one of somebody else', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    const { marionette } = firefox;
    /** Selects a paragraph in the frame, where WebDriver stays. */
    const select = async (): Promise<void> => {
      const found = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: 'iframe' });
      await marionette.send('WebDriver:SwitchToFrame', { element: Object.values(found as object)[0] });
      await tab.value(`getSelection().selectAllChildren(document.querySelector('#chosen'))`);
    };
    const showsSelection = async () => {
      await sidebar.reads('and threw a coin');
      expect(await sidebar.value('article()')).not.toContain('has never been late');
      await sidebar.says('What our readers say of the bus');
      await sidebar.press(named('readingBack'));
      await sidebar.reads('It will meet in the spring');
    };
    // WebDriver cannot click in frames of somebody else.
    await firefox.goto(`${site.url}with-letters.html?ours`);
    await select();
    await chooseFromMenu(firefox, '#chosen', screenText('menuReadSelection'));
    await showsSelection();
    await firefox.goto(`${site.url}with-letters.html`);
    await sidebar.reads('It will meet in the spring');
    await select();
    await sidebar.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
    await sidebar.press(named('selectionRead'));
    await showsSelection();
  });

  test('a saved article is found from the address bar by its title, and opened', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads('It depends on the tide.');
    await sidebar.press(named('save'));
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`), { timeout: 15_000 }).toBe(true);
    await firefox.closeSidebar();

    const type = (typed: string): void => {
      gURLBar.focus();
      gURLBar.value = typed;
      gURLBar.startQuery({ searchString: typed });
    };
    const shown = (): string => gURLBar.view.panel.textContent;
    const lookFor = async (typed: string, words: string) => {
      await firefox.marionette.run(type, [`colophon ${typed}`], 'chrome');
      await expect.poll(() => firefox.marionette.run(shown, [], 'chrome'), { timeout: 10_000 }).toContain(words);
    };
    await lookFor('timetab', 'The bus with two timetables\u2069 – 127.0.0.1');
    await lookFor('nowhere', screenText('barNothing', '\u2068nowhere\u2069'));
    // Enter has the library look for it.
    await lookFor('timetables', 'The bus with two timetables');
    await firefox.marionette.run(() => gURLBar.handleCommand(), [], 'chrome');
    await expect.poll(() => tab.value(`document.querySelector('input[type="search"]')?.value`)).toBe('timetables');
    await tab.says('The bus with two timetables');
  });
});
