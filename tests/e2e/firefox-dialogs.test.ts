import { openUnwatched } from '../support/firefox-window.ts';
import { DIALOGS } from '../support/hostile-live/restless.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, sidebarOf, test, titled } from './firefox-journey.ts';

const ORDINARY = 'The bus with two timetables';
const TITLE = `document.querySelector('article h1')?.textContent`;
const SHOWN = `${TITLE} && ${TITLE} !== ${JSON.stringify(ORDINARY)} ? 'article' : document.querySelector('.message button') && text().includes(${JSON.stringify(screenText('stateUnresponsive'))}) ? 'message' : ''`;

for (const isLeft of [false, true])
  test(`in Firefox, ${isLeft ? 'a dialog that is left open' : 'dialogs of which one is answered after the other'}: the sidebar is read in, and goes on to the next tab`, async ({
    launch,
    site,
  }) => {
    test.setTimeout(90_000);
    const firefox = await launch();
    const { marionette } = firefox;
    const sidebar = sidebarOf(firefox);
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await titled(sidebar, ORDINARY);
    const [ordinary] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];

    site.answer('/dialogs', DIALOGS.answer);
    await marionette.run(openUnwatched, [`${site.url}dialogs`], 'chrome');
    await expect.poll(() => firefox.tabAddresses()).toContain(`${site.url}dialogs`);
    if (!isLeft) {
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      const handle = handles.find((one) => one !== ordinary);
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      for (const text of ['alert', 'confirm', 'prompt', 'alert'])
        await expect(async () => {
          await marionette.send('WebDriver:DismissAlert');
        }, text).toPass({ timeout: 15_000 });
      await marionette.send('WebDriver:SwitchToWindow', { handle: ordinary, focus: false });
    }
    await expect.poll(() => sidebar.value(SHOWN).catch(String), { timeout: 20_000 }).toMatch(/^(article|message)$/);
    await marionette.send('WebDriver:SwitchToWindow', { handle: ordinary, focus: true });
    await titled(sidebar, ORDINARY);
    await sidebar.reads('It depends on the tide.');
    // It asks whether it may be closed.
    await firefox.kill();
  });
