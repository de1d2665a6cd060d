import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/library.css';
import '../../src/ui/library/storage.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeSavedArticles, setArchived } from '../../src/library/decide.ts';
import { findSavedArticle, listAllArticles, saveArticle } from '../../src/library/library.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import type { BackupSettingsWorld } from '../../src/ui/library/storage/backup-state.ts';
import type { CheckWorld } from '../../src/ui/library/storage/check-state.ts';
import { StoragePage } from '../../src/ui/library/storage/storage-page.tsx';
import type { StorageWorld } from '../../src/ui/library/storage/storage-state.ts';
import { STORAGE_WORLD } from '../../src/ui/library/storage/storage-world.ts';
import { Toasts } from '../../src/ui/parts/toasts.tsx';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { article, fetch, setUpLibrary } from './library-articles.ts';
import { violations } from './ui-violations.ts';

setUpLibrary();

let app: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('main');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
});

const MB = 1_000_000;
const text = () => app.textContent ?? '';
const named = (name: string) =>
  [...app.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
const click = (name: string) => {
  const found = named(name);
  if (!found) throw new Error(`No button ${name} in: ${text()}`);
  found.click();
};

/** Nothing is erased here. */
const erase = { eraseAll: () => Promise.resolve(), backUp: () => Promise.resolve() };

const backup: BackupSettingsWorld = {
  getBackupPlan: async () => ({ every: 'never', made: [], failure: null, begun: null }),
  watchBackupPlan: () => undefined,
  allow: async () => false,
  plan: () => Promise.resolve(),
  start: () => Promise.resolve(),
};
const check: CheckWorld = {
  checkLibrary: () => Promise.reject(new Error('Nothing is checked here.')),
  repair: () => Promise.reject(new Error('Nothing is mended here.')),
};

function show(changes: Partial<StorageWorld> = {}) {
  const toasts = createToastsState();
  const world: StorageWorld = {
    ...STORAGE_WORLD,
    askBrowserStorage: async () => ({ used: 40 * MB, quota: 1000 * MB, isPersistent: false }),
    fetchPicturesAgain: (id, options) => STORAGE_WORLD.fetchPicturesAgain(id, { ...options, fetch }),
    ...changes,
  };
  render(
    <>
      <StoragePage world={world} backup={backup} check={check} erase={erase} toasts={toasts} />
      <Toasts state={toasts} />
    </>,
    app,
  );
}

async function threeArticles() {
  const kept = await saveArticle(article('kept', ['a']), { fetch });
  const old = await saveArticle(article('old', ['b', 'c', 'd'], { content: '' }), { fetch });
  const gone = await saveArticle(article('gone', ['e']), { fetch });
  const pictured = await saveArticle(article('old', ['b', 'c', 'd']), { fetch });
  expect(pictured.id).toBe(old.id);
  await setArchived([old.id], true);
  await removeSavedArticles([gone.id]);
  return { kept, old, gone };
}

test('shows what the library takes, what is free, and the largest articles first', async () => {
  await threeArticles();
  show();
  await expect.poll(text).toContain('Your library takes about');
  expect(text()).toContain('Your browser lets Colophon use up to 1 GB. About 960 MB of that is free.');
  expect(text()).toContain('If the disk runs full, your browser may delete the library.');
  expect(text()).toContain('1 archived article has pictures.');
  expect(text()).toContain('1 article is in the trash');
  const titles = () => [...app.querySelectorAll('li h3')].map(({ textContent }) => textContent);
  expect(titles()[0]).toBe('old');
  const order = app.querySelector('select');
  if (!order) throw new Error('No order');
  order.value = 'title';
  order.dispatchEvent(new Event('change'));
  await expect.poll(titles).toEqual(['gone', 'kept', 'old']);
  expect(await violations()).toEqual([]);
});

test('removes the pictures of archived articles after asking, and fetches them again', async () => {
  const { old } = await threeArticles();
  show();
  await expect.poll(() => named('Remove pictures of archived articles')).toBeTruthy();
  click('Remove pictures of archived articles');
  await expect.poll(() => app.querySelector('dialog')?.textContent).toContain('Remove the pictures of 1 article?');
  expect(await violations()).toEqual([]);
  click('Cancel');
  await expect.poll(() => app.querySelector('dialog')).toBeNull();
  expect((await findSavedArticle(old.id))?.pictures[0]).toHaveProperty('hash');

  click('Remove pictures of archived articles');
  await expect.poll(() => app.querySelector('dialog')).toBeTruthy();
  click('Remove pictures');
  await expect.poll(text).toContain('Removed the pictures of 1 article');
  await expect.poll(text).toContain('No archived article has pictures.');
  expect((await findSavedArticle(old.id))?.pictures).toMatchObject(
    Array.from({ length: 3 }, () => ({ failure: 'removed' })),
  );
  expect(text()).toContain('3 pictures are not here');

  click('Fetch pictures again: “old”');
  await expect.poll(text).toContain('Fetched 3 pictures');
  await expect.poll(() => named('Remove pictures of archived articles')).toBeTruthy();
});

test('empties the trash after asking, and moves articles there with a way back', async () => {
  await threeArticles();
  show();
  await expect.poll(() => named('Empty the trash')).toBeTruthy();
  click('Empty the trash');
  await expect.poll(() => named('Erase')).toBeTruthy();
  click('Erase');
  await expect.poll(text).toContain('The trash is empty');
  expect((await listAllArticles()).map(({ title }) => title).sort()).toEqual(['kept', 'old']);
  await expect.poll(() => named('Move to the trash: “kept”')).toBeTruthy();
  click('Move to the trash: “kept”');
  await expect.poll(() => named('Undo')).toBeTruthy();
  expect((await listAllArticles()).find(({ title }) => title === 'kept')?.removedAt).not.toBeNull();
  click('Undo');
  await expect.poll(async () => (await listAllArticles()).every(({ removedAt }) => removedAt === null)).toBe(true);
});

test('asks the browser to keep the library, and says what it answered', async () => {
  const persistStorage = vi.fn<() => Promise<boolean>>(async () => false);
  show({ persistStorage });
  await expect.poll(text).toContain('Your library is empty');
  click('Ask it to keep the library');
  await expect.poll(text).toContain('Your browser did not agree');
  expect(persistStorage).toHaveBeenCalledOnce();
  expect(await violations()).toEqual([]);
});

test('says so where the browser gives no estimate, and where the library cannot be read', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const measureLibrary = vi
    .fn<StorageWorld['measureLibrary']>(STORAGE_WORLD.measureLibrary)
    .mockRejectedValueOnce(new LibraryError('blocked'));
  show({ measureLibrary, askBrowserStorage: async () => ({ used: null, quota: null, isPersistent: null }) });
  await expect.poll(() => app.querySelector('[role=alert]')).toBeTruthy();
  expect(await violations()).toEqual([]);
  click('Try again');
  await expect.poll(text).toContain('Your browser does not say how much room there is.');
  expect(text()).toContain('Your browser does not say whether it keeps the library');
});
