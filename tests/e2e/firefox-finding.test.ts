import { screenPlural } from '../support/screen-text.ts';
import { expect, KEYS, named, openInTab, pressKeys, test } from './firefox-journey.ts';

const PAGE = 'long-read.html';
const HEADING = 'What will be done';

/** Whether what an expression finds is in view. */
const inView = (found: string): string =>
  `(() => { const { top, bottom } = (${found}).getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;

test.describe('finding one’s way in Firefox', () => {
  test('the outline leads to a heading; notes, pictures and code are at hand, by keys', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const opened = () => expect.poll(() => tab.value(`open()?.textContent ?? ''`));
    const focus = () => expect.poll(() => tab.value('focused()?.textContent.trim() ?? ""'));
    await firefox.goto(`${site.url}${PAGE}`);
    await firefox.clickAction();
    await sidebar.reads('two thirds');
    await openInTab(firefox, 'two thirds');
    await tab.press(named('outline'));
    await opened().toContain(screenPlural('minutesLeft', 4, '4'));
    const address = await tab.value('location.href');
    await tab.value(`button(${JSON.stringify(HEADING)}).focus()`);
    await pressKeys(firefox, KEYS.enter);
    await opened().toBe('');
    await focus().toBe(HEADING);
    expect(await tab.value(inView('focused()'))).toBe(true);
    expect(await tab.value('location.href')).toBe(address);
    await tab.press(named('outline'));
    await expect
      .poll(() => tab.value(`button(${JSON.stringify(HEADING)}).getAttribute('aria-current')`))
      .toBe('location');
    await pressKeys(firefox, KEYS.escape);
    await opened().toBe('');

    await tab.value(`all(document).find((one) => one.matches('sup a')).focus()`);
    await pressKeys(firefox, KEYS.enter);
    await opened().toContain('under a field of barley');
    await pressKeys(firefox, KEYS.escape);
    await opened().toBe('');
    await focus().toBe('1');
    await pressKeys(firefox, KEYS.enter);
    await tab.press(named('noteGo'));
    await opened().toBe('');
    await expect.poll(() => tab.value(inView(`all(document).find(({ id }) => id === 'in-article-fn1')`))).toBe(true);

    const picture = `all(document).find((one) => one.matches('[role="button"], button') && /narrow river/.test(one.getAttribute('aria-label') ?? one.alt ?? ''))`;
    await tab.value(`${picture}.focus()`);
    await pressKeys(firefox, KEYS.enter);
    await opened().toContain('where most of the silt comes from');
    await pressKeys(firefox, '+');
    await opened().toContain('125 %');
    await pressKeys(firefox, KEYS.escape);
    await opened().toBe('');
    expect(await tab.value(`focused() === ${picture}`)).toBe(true);

    await tab.value(`${named('codeCopy')}.focus()`);
    await pressKeys(firefox, KEYS.enter);
    await expect.poll(() => tab.value(`Boolean(${named('copied')})`)).toBe(true);
    const copied = await firefox.marionette.run(() => navigator.clipboard.readText(), [], 'chrome');
    expect(copied).toContain('tonnes_out = tonnes_in * 0.94\nleft ');
  });
});
