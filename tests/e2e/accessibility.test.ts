import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { eachOtherScreen, eachScreenOfLibrary, eachScreenOfReader, type Look } from '../support/all-screens.ts';
import { cutWords } from '../support/cut-words.ts';
import { speak } from '../support/screen-text.ts';
import { withWords } from '../support/with-words.ts';
import { expect, test } from './journey.ts';

/** The narrowest panel by day, and a window by night; of the other time of day only the colours differ. */
const LOOKS = [
  [320, 'light', 'dark'],
  [1000, 'dark', 'light'],
] as const;

const SETTINGS_LAYER = '.settings-layer[open]';

/** What axe has to say of colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode: the panel's connection cannot open the blank page that axe otherwise wants. In the language that does not exist no text stands in a
  // longer one, as it ends in brackets; whether they do in the others is looked at with the locales.
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules('label-content-name-mismatch');
  // The settings over an article are a page of their own; what they cover cannot be reached while they stand there.
  if (await page.locator(SETTINGS_LAYER).count()) axe.include(SETTINGS_LAYER);
  const { violations: found, passes } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(passes.length, 'rules that had something to look at').toBeGreaterThan(rules ? 0 : 5);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

/** Nobody is shut out, and nothing is cut. */
const look: Look = async (page, name, shown) => {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const [width, colorScheme, other] of LOOKS) {
    const where = `${name}, ${width} wide and ${colorScheme}`;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await expect(shown, where).toBeVisible();
    expect(await isDark(page), where).toBe(colorScheme === 'dark');
    expect.soft(await cutWords(page), where).toEqual([]);
    expect.soft(await violations(page), where).toEqual([]);
    await page.emulateMedia({ colorScheme: other });
    expect(await isDark(page), where).toBe(other === 'dark');
    expect.soft(await violations(page, OF_COLOURS), `${where}, then ${other}`).toEqual([]);
  }
  await page.setViewportSize(size);
};

test.afterEach(() => speak('en'));

for (const [where, each] of [
  ['the reader', eachScreenOfReader],
  ['the library', eachScreenOfLibrary],
  ['the settings and the welcome page', eachOtherScreen],
] as const)
  test(`nobody is shut out, and words half as long again are whole: all states of ${where}`, async ({
    launch,
    site,
  }, info) => {
    // Each screen is looked through twice, by all rules.
    test.setTimeout(400_000);
    speak('pseudo');
    const browser = await launch({ extension: withWords(info.outputPath('extension'), 'pseudo') });
    await each({ browser, site, look });
  });
