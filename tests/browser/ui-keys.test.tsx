import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { app, button, content, openMenu, setUpReader, showState, theKeys } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
afterEach(async () => {
  writeText.mockClear();
  document.documentElement.removeAttribute('data-theme');
  await page.viewport(414, 896);
});

const filler = '<p>Nothing is to be seen here but the sea, and more of it.</p>'.repeat(30);
const CONTENT = `<h2>Storms</h2>${filler}<h2>Calm</h2>${filler}<h2>Fog</h2>${filler}`;
const press = (keys: string) => userEvent.keyboard(keys);
const isOpen = (id: string) => app.querySelector(`#${id}:popover-open`) !== null;
const dialog = () => app.querySelector<HTMLDialogElement>('.keys-dialog[open]');

/** Shows a reader with keys as they were chosen, and waits until they are heard. */
async function shown(chosen: unknown = {}) {
  const way = () => vi.fn<() => void>();
  // Only there the settings are the page's matter, and not the reader's own.
  const ways = { isPrivate: true, toLibrary: way(), toSettings: way(), toTab: way(), print: way() };
  const reading = aReading(anArticle({ content: CONTENT, appeals: [] }));
  const save = vi.spyOn(reading.save, 'press').mockResolvedValue();
  const state = aReader({ kind: 'article', reading });
  await showState(state, { keys: theKeys(chosen), ways });
  await vi.waitFor(() => {
    button('Outline');
    button('Find in the article');
    expect(app.querySelector('[aria-keyshortcuts~="Control+F"]')).not.toBeNull();
  });
  return { ...ways, save };
}

describe('the keys of the reader', () => {
  test('do what the bar and its menu do', async () => {
    const asked = await shown();
    await press('b');
    expect(asked.toLibrary).toHaveBeenCalledOnce();
    await press('s');
    expect(asked.save).toHaveBeenCalledOnce();
    await press('p');
    expect(asked.print).toHaveBeenCalledOnce();
    await press('t');
    expect(asked.toTab).toHaveBeenCalledOnce();
    await press(',');
    expect(asked.toSettings).toHaveBeenCalledOnce();
    await press('c');
    await vi.waitFor(() => expect(writeText.mock.lastCall?.[0]).toMatch(/^# /));
    await press('f');
    await vi.waitFor(() => expect(app.querySelector('.focus-shade, .focus-band, [class*="shade"]')).not.toBeNull());
    await press('ff');
    await press('w');
    await vi.waitFor(() => button('Stop scrolling'));
    await press('w');
    await vi.waitFor(() => expect(() => button('Stop scrolling')).toThrow('No button'));
  });

  test.each([
    ['o', 'outline-menu'],
    ['l', 'look-menu'],
    ['a', 'appeals-menu'],
    ['.', 'more-menu'],
  ])('%s opens %s, with the keyboard in it; Escape leads back into the text', async (key, id) => {
    await shown();
    const paragraph = content().querySelector<HTMLElement>('p');
    paragraph?.setAttribute('tabindex', '-1');
    paragraph?.focus({ preventScroll: true });
    await press(key);
    expect(isOpen(id)).toBe(true);
    expect(document.activeElement?.id).toBe(id);
    // A letter in a menu may be meant for it.
    await press('b');
    expect(isOpen(id)).toBe(true);
    await press('{Escape}');
    expect(isOpen(id)).toBe(false);
    expect(content().activeElement).toBe(paragraph);
  });

  test('go from heading to heading, to the top and to the end', async () => {
    await shown();
    const at = () => content().activeElement?.textContent;
    await press('j');
    expect(at()).toBe('Storms');
    await press('jj');
    expect(at()).toBe('Fog');
    await press('j');
    expect(at()).toBe('Fog');
    await press('k');
    expect(at()).toBe('Calm');
    await press('g');
    expect(window.scrollY).toBe(0);
    await press('{Shift>}g{/Shift}');
    expect(window.scrollY).toBeGreaterThan(document.documentElement.scrollHeight - window.innerHeight - 2);
    await press('jkkk');
    expect(window.scrollY).toBeLessThan(400);
  });

  test('are not heard in a field, with Ctrl or Alt, or while a dialog is open', async () => {
    const asked = await shown();
    await press('/');
    await vi.waitFor(() => expect(document.activeElement?.matches('.find-bar input')).toBe(true));
    await press('bs?');
    expect((document.activeElement as HTMLInputElement).value).toBe('bs?');
    await press('{Escape}');
    await press('{Control>}b{/Control}{Alt>}b{/Alt}');
    await press('?');
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    await press('bs');
    expect([asked.toLibrary, asked.save].every((one) => one.mock.calls.length === 0)).toBe(true);
  });

  test('which is held is one press, but for going on', async () => {
    const { save } = await shown();
    const held = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true }));
    held('s');
    expect(save).not.toHaveBeenCalled();
    held('j');
    expect(content().activeElement?.textContent).toBe('Storms');
  });

  test('are those that were chosen, also in what the buttons say', async () => {
    const { save } = await shown({ plain: true, changed: { save: 'z', find: null } });
    await press('s/');
    expect(save).not.toHaveBeenCalled();
    expect(app.querySelector('.find-bar')).toBeNull();
    await press('z');
    expect(save).toHaveBeenCalledOnce();
    expect(app.querySelector('.save')?.getAttribute('aria-keyshortcuts')).toBe('Z');
    expect(button('Find in the article').getAttribute('aria-keyshortcuts')).toBe('Control+F');
  });

  test('that are single letters can be off', async () => {
    const { save, toLibrary } = await shown({ plain: false });
    await press('sb?/');
    expect([save, toLibrary].every((one) => one.mock.calls.length === 0)).toBe(true);
    expect(app.querySelector('dialog, .find-bar')).toBeNull();
    await press('{Control>}f{/Control}');
    await vi.waitFor(() => expect(app.querySelector('.find-bar')).not.toBeNull());
  });

  test('are followed when they are changed in the settings', async () => {
    const stored = signal<unknown>({});
    let tell = () => undefined as unknown;
    const reading = aReading(anArticle());
    const save = vi.spyOn(reading.save, 'press').mockResolvedValue();
    await showState(aReader({ kind: 'article', reading }), {
      keys: { getKeys: () => theKeys(stored.value).getKeys(), watchKeys: (onChange) => void (tell = onChange) },
    });
    await vi.waitFor(() => expect(app.querySelector('.save')?.getAttribute('aria-keyshortcuts')).toBe('S'));
    stored.value = { changed: { save: 'z' } };
    tell();
    await vi.waitFor(() => expect(app.querySelector('.save')?.getAttribute('aria-keyshortcuts')).toBe('Z'));
    await press('sz');
    expect(save).toHaveBeenCalledOnce();
  });
});

describe('the list of keys', () => {
  test('is opened by ? and by the menu; Escape leads back', async () => {
    await shown();
    const more = button('More');
    more.focus();
    await press('?');
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    await press('{Escape}');
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(more);
    button('Keys', await openMenu('More')).click();
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('Next heading'));
  });

  test('tells the keys as they are, and that letters are off', async () => {
    await shown({ plain: false, changed: { outline: 'x', look: null } });
    button('Keys', await openMenu('More')).click();
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    const line = (name: string) =>
      [...(dialog()?.querySelectorAll('.key-line') ?? [])].find((one) => one.querySelector('dt')?.textContent === name);
    expect(line('Outline')?.querySelector('s kbd')?.textContent).toBe('X');
    expect(line('Text and colours')?.querySelector('dd')?.textContent).toBe('No key');
    const next = line('Next place found');
    expect([...(next?.querySelectorAll('s') ?? [])].map((one) => one.textContent)).toEqual(['N']);
    expect(next?.querySelector('kbd')?.closest('s')).toBeNull();
    expect(dialog()?.querySelector('.keys-off')).not.toBeNull();
  });

  test.each([
    ['light', 320],
    ['dark', 1000],
    ['contrast', 160],
  ])('shuts nobody out in %s at %i pixels', async (theme, width) => {
    await page.viewport(width, 600);
    document.documentElement.dataset['theme'] = theme;
    await shown();
    await press('?');
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    expect(dialog()?.querySelector('.keys-list')?.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
  });
});
