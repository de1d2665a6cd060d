import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { showSettings } from './shown-settings.tsx';
import { violations } from './ui-violations.ts';

let app: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(async () => {
  render(null, app);
  app.remove();
  document.documentElement.dir = '';
  delete document.documentElement.dataset.theme;
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(414, 896);
});

const HOST = 'tidewater-gazette.example';
const shown = { site: HOST, display: [[HOST, 'leave']] as [string, 'leave'][] };
const selects = () => [...app.querySelectorAll<HTMLSelectElement>('.site .switch-row select')];
/** The switch of a row, by its name. */
const switchOf = (name: string) =>
  [...app.querySelectorAll('.site label.switch-row')]
    .find((row) => row.querySelector('b')?.textContent === name)
    ?.querySelector<HTMLInputElement>('[role="switch"]');
const button = (name: string) => {
  const found = [...app.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

describe('all about one site', () => {
  test('stands on one page, and each choice holds at once', async () => {
    const { displays, foldings } = await showSettings(app, shown);
    expect(app.querySelector('.site h2')?.textContent).toBe(HOST);
    expect(selects().map(({ value }) => value)).toEqual(['leave', '']);
    const [reader, folding] = selects();
    if (!reader || !folding) throw new Error('No choices');
    await userEvent.selectOptions(reader, 'hide');
    await userEvent.selectOptions(folding, 'on');
    await settled();
    expect([displays.get(HOST), foldings.get(HOST)]).toEqual(['hide', true]);
    await userEvent.selectOptions(folding, '');
    await settled();
    expect(foldings.has(HOST)).toBe(false);
  });

  test('has its articles opened in a tab where that is wished, and not any more with all else taken back', async () => {
    const { ownTabs } = await showSettings(app, { site: HOST });
    const ownTab = switchOf('Open its articles in a tab');
    expect(ownTab?.checked).toBe(false);
    ownTab?.click();
    await settled();
    expect(ownTabs.get(HOST)).toBe(true);
    expect(app.querySelector('.site .lead')?.textContent).toContain('Treated otherwise');
    button(`Treat ${HOST} as all others`).click();
    await settled();
    expect(ownTabs.size).toBe(0);
    app.querySelector<HTMLElement>('.toast-action')?.click();
    await settled();
    expect(ownTabs.get(HOST)).toBe(true);
  });

  test('is treated as all others by one button, and that is taken back', async () => {
    const { displays } = await showSettings(app, shown);
    button(`Treat ${HOST} as all others`).click();
    await settled();
    expect(displays.size).toBe(0);
    expect(app.querySelector('.site .lead')?.textContent).toContain('Treated as all other sites');
    app.querySelector<HTMLElement>('.toast-action')?.click();
    await settled();
    expect(displays.get(HOST)).toBe('leave');
  });

  test('has a look of its own when it is wished', async () => {
    const { looks } = await showSettings(app, shown);
    expect(app.querySelector('.site .inset')).toBeNull();
    switchOf('A look of its own')?.click();
    await settled();
    expect(looks.get(HOST)).toEqual({});
    expect(app.querySelector('.site .inset')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('what it repeats is forgotten and brought back; its pages are asked for', async () => {
    const { memory } = await showSettings(app, { ...shown, permissions: { sites: 'none' } });
    expect(app.textContent).toContain('only after you click its icon');
    button('Allow on this site').click();
    await settled();
    expect(app.textContent).toContain('may read pages of this site without a click');
    button('Forget what it repeats').click();
    await settled();
    expect(memory.site.blocks).toEqual([]);
    app.querySelector<HTMLElement>('.toast-action')?.click();
    await settled();
    expect(memory.site.blocks).toHaveLength(1);
  });

  test('is reached by its name; what is none is told', async () => {
    await showSettings(app);
    const field = app.querySelector<HTMLInputElement>('#choose-site');
    if (!field) throw new Error('No field');
    await userEvent.fill(field, 'not a site');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(app.querySelector('#choose-site-refused')?.textContent).toContain('example.org');
    await userEvent.fill(field, 'https://News.example.org/today');
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#site=news.example.org');
  });

  test.each([
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ])('shuts nobody out in a panel, %s %s', async (theme, dir) => {
    await page.viewport(320, 700);
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = dir;
    await showSettings(app, shown);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await violations()).toEqual([]);
  });
});
