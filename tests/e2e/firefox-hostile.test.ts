import { bundleScript } from '../support/bundle-script.ts';
import { ATTEMPTS_SENTENCE, ATTEMPTS_TITLE, attemptsPage } from '../support/hostile/attempts-page.ts';
import { openTrap } from '../support/hostile/trap.ts';
import type { Outcome } from '../support/hostile/try-vectors.ts';
import { exportAs } from './export-in-firefox.ts';
import { expect, named, test } from './firefox-journey.ts';
import { expectInert, openAlone } from './lone-file-in-firefox.ts';

const SCRIPT = `
  import { tryVectors } from '/tests/support/hostile/try-vectors.ts';
  globalThis.tryVectors = (trap) => tryVectors({ trap }).then((outcome) => { globalThis.outcome = outcome; });`;

test.describe('in Firefox', () => {
  test('no vector runs, loads, or leaves what must not be there', async ({ site, firefox }) => {
    const trap = await openTrap();
    site.answer('/vectors.js', { body: await bundleScript(SCRIPT), type: 'text/javascript' });
    site.answer('/vectors.html', '<!doctype html><meta charset="utf-8"><body><script src="vectors.js"></script>');
    await firefox.goto(`${site.url}vectors.html`);
    const value = (script: string) =>
      firefox.marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
    await value(`void tryVectors(${JSON.stringify(trap.url)})`);
    await expect.poll(() => value('return outcome !== undefined').catch(() => false), { timeout: 60_000 }).toBe(true);
    const { tried, left, faults } = (await value('return outcome')) as Outcome;
    expect(faults).toEqual([]);
    expect(trap.asked).toEqual([]);
    expect(tried).toBeGreaterThan(1500);
    expect(left).toBeGreaterThan(tried);
    await trap.close();
  });

  test('an article full of attempts, exported as a file: nothing in it runs, and it asks for nothing', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const { count, ...page } = attemptsPage(site.url);
    expect(count).toBeGreaterThan(50);
    site.answer('/attempts.html', page);
    await firefox.goto(`${site.url}attempts.html`);
    await firefox.clickAction();
    await sidebar.reads(`${ATTEMPTS_SENTENCE} ${count - 1}.`);
    await sidebar.press(named('more'));
    await sidebar.press(named('export'));
    const file = await exportAs(firefox, sidebar, `${ATTEMPTS_TITLE}.html`, 'exportHtml');
    const before = site.requests.length;
    await openAlone(firefox, file);
    expect(await tab.value(`text().split(${JSON.stringify(ATTEMPTS_SENTENCE)}).length - 1`)).toBe(count);
    expect(await tab.value(`'hostileRan' in window`)).toBe(false);
    await expectInert(firefox, site.url);
    expect(site.requests).toHaveLength(before);
  });
});
