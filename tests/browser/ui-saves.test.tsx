import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/library.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SaveUnderWay } from '../../src/library/saves.ts';
import { createSavesState } from '../../src/ui/library/saves-state.ts';
import { SavesUnderWay } from '../../src/ui/library/saves-under-way.tsx';
import { article } from './library-articles.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
let end: AbortController;
beforeEach(() => {
  app = document.createElement('main');
  document.body.replaceChildren(app);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  delete document.documentElement.dataset['theme'];
});

const aSave = (name: string, done: number, title = name): SaveUnderWay => ({
  address: `https://example.org/${name}`,
  article: article(name, [], { title }),
  begunAt: 0,
  done,
});

/** The list, of a library where these are being saved. */
async function show(saves: SaveUnderWay[]) {
  const finish = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const failed = vi.fn<(error: unknown) => void>();
  let changed = (): void => undefined;
  let begun = (): void => undefined;
  const state = createSavesState(failed, end.signal, {
    listSaves: () => Promise.resolve([...saves]),
    cancelSave(address) {
      saves = saves.filter((one) => one.address !== address);
      return Promise.resolve();
    },
    watchLibrary: (onChange) => (changed = onChange),
    watchSaves: (onBegin) => (begun = onBegin),
    finish,
  });
  // As on the library's page, which has a heading of its own.
  render(
    <>
      <h1>Saved</h1>
      <SavesUnderWay state={state} />
    </>,
    app,
  );
  await vi.waitFor(() => expect(state.saves.value).toHaveLength(saves.length));
  return {
    finish,
    failed,
    become: (next: SaveUnderWay[]) => ((saves = next), changed()),
    begin: (next: SaveUnderWay) => ((saves = [...saves, next]), begun()),
  };
}
const rows = () => [...app.querySelectorAll('li')].map((row) => row.querySelector('p')?.textContent);
const section = () => app.querySelector<HTMLElement>('.saves');

test('nothing is said, and nobody asked, where nothing is being saved', async () => {
  const { finish } = await show([]);
  expect(section()?.hidden).toBe(true);
  expect(finish).not.toHaveBeenCalled();
});

test('what is being saved is listed with how far it is, and what was left behind is asked for', async () => {
  const { finish, become } = await show([aSave('one', 2), aSave('two', 0, 'منارة'), aSave('three', 1, '')]);
  await vi.waitFor(() => expect(rows()).toEqual(['one', 'منارة', 'example.org']));
  expect(app.querySelector('h2')?.textContent).toBe('Saving 3 articles');
  expect(app.textContent).toContain('2 pictures have come');
  expect(finish).toHaveBeenCalledOnce();
  expect(await violations()).toEqual([]);
  document.documentElement.dataset['theme'] = 'dark';
  expect(await violations()).toEqual([]);
  become([aSave('one', 3)]);
  await vi.waitFor(() => expect(app.textContent).toContain('3 pictures have come'));
  expect(rows()).toEqual(['one']);
  become([]);
  await vi.waitFor(() => expect(section()?.hidden).toBe(true));
  expect(finish).toHaveBeenCalledOnce();
});

test('one that begins while the list stands there comes into it', async () => {
  const { begin } = await show([]);
  begin(aSave('one', 0));
  await vi.waitFor(() => expect(rows()).toEqual(['one']));
});

test('one can be given up', async () => {
  await show([aSave('one', 2), aSave('two', 0)]);
  await vi.waitFor(() => expect(rows()).toHaveLength(2));
  app.querySelector<HTMLElement>('[aria-label="Do not save it: one"]')?.click();
  await vi.waitFor(() => expect(rows()).toEqual(['two']));
});
