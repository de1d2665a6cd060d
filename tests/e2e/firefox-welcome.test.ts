import { areOthersHidden } from '../support/firefox-window.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, named, tabOf, test, titled } from './firefox-journey.ts';

const OPEN = 'The bus with two timetables';
const welcomed = (addresses: string[]): string[] => addresses.filter((one) => one.endsWith('/welcome.html'));

/** What the sample shows in its text. */
const inSample = (selector: string): string =>
  `document.querySelector('.sheet .article-content')?.shadowRoot?.querySelectorAll('${selector}').length`;

test.describe('the welcome page in Firefox', () => {
  test('is opened once, folds the appeal of its sample, and has the sites asked for in a click', async ({
    launch,
    site,
  }) => {
    const firefox = await launch({ welcome: true });
    const tab = tabOf(firefox);
    await firefox.toTab('/welcome.html');
    await tab.says(screenText('welcomeHeading'));
    await tab.says(screenText('welcomePinGear'));
    await expect.poll(() => tab.value(inSample('.passage')), { timeout: 15_000 }).toBe(1);
    await expect.poll(() => tab.value(inSample('.fold-mark')), { timeout: 15_000 }).toBe(1);
    expect(await tab.value(inSample('.passage'))).toBe(0);
    await tab.press(named('appealPutBack'));
    await expect.poll(() => tab.value(inSample('.passage'))).toBe(1);
    expect(await tab.value('text()')).not.toContain(screenText('welcomeSeesOther'));
    expect(await tab.value(`text().includes(${JSON.stringify(screenText('welcomeAccess'))})`)).toBe(false);

    // Where sites are withheld it says so, and asks for them; it works without.
    await firefox.withdrawSites();
    await tab.says(screenText('welcomeAccess'));
    await firefox.prefer('extensions.webextOptionalPermissionPrompts', false);
    await firefox.click('.access button');
    await tab.saysNoMore(screenText('welcomeAccess'));
    await firefox.openTab(`${site.url}second.html`);
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
    expect(welcomed(await firefox.tabAddresses())).toHaveLength(1);
    await firefox.close();

    const again = await launch();
    await again.goto(await again.extensionUrl('options.html'));
    await tabOf(again).says(screenText('aboutWelcome'));
    expect(welcomed(await again.tabAddresses())).toHaveLength(0);
  });

  test('reads a page that is open in a click, in the sidebar, once there is one', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(await firefox.extensionUrl('welcome.html'));
    await tab.says(screenText('welcomeNoPage'));
    await firefox.openTab(`${site.url}second.html`);
    // The page looks when it is shown again, and must have been hidden.
    await expect.poll(() => firefox.marionette.run(areOthersHidden, [], 'chrome')).toBe(true);
    await firefox.toTab('/welcome.html');
    await tab.says(OPEN);
    const before = await firefox.tabAddresses();
    expect(await firefox.isSidebarOpen()).toBe(false);
    await firefox.click('.your-page button');
    await titled(sidebar, OPEN);
    await sidebar.reads('It depends on the tide.');
    // The icon is that of the tab in front.
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
    expect(await firefox.tabAddresses()).toEqual(before);

    await firefox.toTab('/welcome.html');
    await firefox.withdrawSites();
    await tab.says(screenText('welcomeAccess'));
    await tab.says(screenText('welcomeNoPage'));
    await tab.saysNoMore(OPEN);
  });
});
