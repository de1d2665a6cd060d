import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';
const DEMO = 'demo.html?appeal=never';
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The keys of a shortcut, pressed as by a hand that is in the address bar: keys that are sent to a page never come back to the browser. */
async function pressKeys({ marionette }: FirefoxBrowser, keys: readonly string[]): Promise<void> {
  await marionette.run(() => document.getElementById('urlbar-input')?.focus(), [], 'chrome');
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    await marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
    });
    await marionette.send('WebDriver:ReleaseActions');
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

const ALT = '\uE00A';
const SHIFT = '\uE008';

/** What keeps somebody out of the page of the tab in front, by axe. */
async function violations({ marionette }: FirefoxBrowser): Promise<string[]> {
  const script = `${AXE};
    const done = arguments[arguments.length - 1];
    axe.run(document).then(({ violations, passes }) => done({
      passed: passes.length,
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))),
    }), (error) => done({ passed: 0, found: [String(error)] }));`;
  const { found, passed } = (await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
    found: string[];
    passed: number;
  };
  expect(passed, 'rules that had something to look at').toBeGreaterThan(5);
  return found;
}

test.describe('every day in Firefox', () => {
  test('the shortcut opens the sidebar', async ({ site, firefox, sidebar }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await pressKeys(firefox, [ALT, SHIFT, 'e']);
    await sidebar.reads('Nobody had planned for the animals');
  });

  test('in a tab: looks that stay, copying as Markdown, printing; and nobody is shut out, light and dark', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await sidebar.press(named('more'));
    await sidebar.press(named('openInTab'));
    await firefox.toTab('reader.html');
    await tab.reads('Nobody had planned for the animals');
    expect(await violations(firefox), 'the reader, light').toEqual([]);

    await tab.press(named('more'));
    // The clipboard is open only to a real click.
    await expect.poll(() => tab.value(`Boolean(${named('copyMarkdown')})`)).toBe(true);
    await tab.value(`${named('copyMarkdown')}.setAttribute('data-press', '')`);
    await firefox.click('[data-press]');
    await tab.says(screenText('copied'));
    const copied = await firefox.marionette.run(() => navigator.clipboard.readText(), [], 'chrome');
    expect(copied).toMatch(/^# The river that a town dug up again\n\nInes Marlow · /);
    expect(copied).not.toContain('please consider supporting us');

    await tab.press(named('look'));
    await tab.press(`choice(${JSON.stringify(screenText('themeDark'))})`);
    await expect.poll(() => tab.value('document.documentElement.dataset.theme')).toBe('dark');
    expect(await violations(firefox), 'the reader and its looks, dark').toEqual([]);
    await firefox.marionette.send('WebDriver:Refresh');
    await tab.reads('Nobody had planned for the animals');
    await expect.poll(() => tab.value('document.documentElement.dataset.theme')).toBe('dark');

    await firefox.marionette.run(() => {
      // A print dialog would wait for a hand.
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    }, []);
    await tab.press(named('more'));
    await tab.press(named('print'));
    await expect.poll(() => tab.value(`document.documentElement.hasAttribute('data-printed')`)).toBe(true);
    const paper = Buffer.from(String(await firefox.marionette.send('WebDriver:Print')), 'base64').toString('latin1');
    expect(paper).toMatch(/^%PDF-/);
    // With its letters and pictures, and not an empty sheet.
    expect(paper.length).toBeGreaterThan(30_000);

    for (const [page, heading] of [
      ['options.html', 'settings'],
      ['library.html#storage', 'storageTitle'],
      ['library.html', 'librarySaved'],
    ] as const) {
      await firefox.goto(await firefox.extensionUrl(page));
      const shown = `all(document).some((one) => one.matches('h1') && one.checkVisibility() && one.textContent === ${JSON.stringify(screenText(heading))})`;
      await expect.poll(() => tab.value(shown)).toBe(true);
      expect(await violations(firefox), `${page}, dark`).toEqual([]);
    }
    await tab.says(RIVER);
  });
});
