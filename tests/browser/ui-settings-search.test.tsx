import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { showSettings } from './shown-settings.tsx';
import { violations } from './ui-violations.ts';

let app: HTMLElement;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('div');
  document.body.append(app);
  await page.viewport(1000, 800);
  await showSettings(app);
});
afterEach(async () => {
  render(null, app);
  app.remove();
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(414, 896);
});

const field = () => app.querySelector<HTMLInputElement>('input[type="search"]')!;
const status = () => app.querySelector('.settings-search [role="status"]')?.textContent;
const isSeen = (element: Element) => element.getClientRects().length > 0;
const headings = () => [...app.querySelectorAll('main h2')].filter(isSeen).map(({ textContent }) => textContent);
const rows = (selector: string) => [...app.querySelectorAll(selector)].filter(isSeen);
const search = async (words: string) => {
  await userEvent.fill(field(), words);
  await settled();
};

describe('looking for a setting', () => {
  test('finds it by its name, alone among its neighbours, and marks the words', async () => {
    await search('newsl');
    expect(headings()).toEqual(['Appeals in the reader']);
    expect(rows('.kind-row').map((row) => row.querySelector('b')?.textContent)).toEqual(['Newsletter']);
    expect(rows('.choice')).toEqual([]);
    expect(status()).toBe('1 setting found');
    const marked = [...(CSS.highlights.get('settings-found') ?? [])].map((range) =>
      range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
    );
    expect(marked).toContain('Newsletter');
  });

  test('finds it by what it says of itself, without accents and in any case', async () => {
    await search('PODCÁST');
    expect(rows('.kind-row').map((row) => row.querySelector('b')?.textContent)).toEqual(['All others']);
  });

  test('finds it by other words for it, and by those of its section together with its own', async () => {
    await search('dark mode');
    expect(headings()).toEqual(['How articles look']);
    await search('incognito');
    expect(headings()).toEqual(['What Colophon may do']);
    await search('permissions backups');
    expect(rows('.permission').map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Put backups into your downloads',
    ]);
  });

  test('says that there is none, and shows all again by its button and by Escape', async () => {
    await search('zeppelin');
    expect(status()).toBe('Nothing found');
    expect(headings()).toEqual([]);
    expect(app.querySelector('.not-found')?.textContent).toContain('“zeppelin”');
    expect(await violations()).toEqual([]);
    app.querySelector<HTMLElement>('.not-found button')?.click();
    await settled();
    expect(headings()).toHaveLength(7);
    await search('zeppelin');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(field().value).toBe('');
    expect(headings()).toHaveLength(7);
    expect(status()).toBe('');
    expect(rows('.kind-row')).toHaveLength(4);
  });

  test('is begun by the key /, but not where one writes', async () => {
    document.body.focus();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('a/b');
    expect(field().value).toBe('a/b');
  });

  test('goes on where a setting changes meanwhile', async () => {
    await search('donation');
    const select = rows('.kind-row select')[0] as HTMLSelectElement;
    await userEvent.selectOptions(select, 'hide');
    await settled();
    expect(rows('.kind-row')).toHaveLength(1);
    expect(select.value).toBe('hide');
  });
});

describe('the ways to the parts', () => {
  const links = () => [...app.querySelectorAll<HTMLAnchorElement>('nav a')];

  test('lead to each part by its address, and tell which one is read', async () => {
    expect(links().map(({ hash }) => document.getElementById(hash.slice(1)) !== null)).not.toContain(false);
    links()
      .find(({ hash }) => hash === '#permissions')
      ?.click();
    await expect.poll(() => app.querySelector('nav [aria-current]')?.textContent).toBe('Permissions');
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(() => app.querySelector('nav [aria-current]')?.textContent).toBe('Reading');
  });

  test('the address of a part shows it when the page opens', async () => {
    render(null, app);
    // As a page has it that is opened by it: nothing is said of a change.
    history.replaceState(null, '', '#appeals');
    window.scrollTo({ top: 0, behavior: 'instant' });
    await showSettings(app);
    await expect
      .poll(() => Math.abs(document.getElementById('appeals')?.getBoundingClientRect().top ?? 999))
      .toBeLessThan(60);
  });

  test('stand above the parts in a panel, and stay there', async () => {
    await page.viewport(320, 700);
    window.scrollTo({ top: 900, behavior: 'instant' });
    await settled();
    expect(app.querySelector('.beside')?.getBoundingClientRect().top).toBe(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await violations()).toEqual([]);
  });
});
