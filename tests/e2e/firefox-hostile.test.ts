import { bundleScript } from '../support/bundle-script.ts';
import { openTrap } from '../support/hostile/trap.ts';
import type { Outcome } from '../support/hostile/try-vectors.ts';
import { expect, test } from './firefox-journey.ts';

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
});
