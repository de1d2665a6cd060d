import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/storage.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { eraseArticles, eraseMarks, eraseWaiting } from '../../src/library/erase-library.ts';
import { openImportDatabase } from '../../src/library/import-database.ts';
import { listAllArticles, saveArticle, watchMarks } from '../../src/library/library.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { listMarks, putMark } from '../../src/library/marks.ts';
import { beginSave, keepPicture } from '../../src/library/saves.ts';
import { EraseEverything, type EraseWorld } from '../../src/ui/library/storage/erase-everything.tsx';
import { article, fetch, setUpLibrary } from './library-articles.ts';
import { violations } from './ui-violations.ts';

setUpLibrary();

const MARK = {
  id: '0197c5a0-0000-7000-8000-0000000000aa',
  quote: 'text',
  prefix: '',
  suffix: '',
  start: 4,
  end: 8,
  colour: 'yellow' as const,
  note: '',
  created: 1,
  updated: 1,
};
const nothing = () => Promise.resolve();

test('articles go with their pictures and the index, marks stay until they are erased as well', async () => {
  const { article: text } = await saveArticle(article('one', ['a']), { fetch });
  await putMark(text.url, MARK);
  await eraseArticles();
  const database = await openLibraryDatabase();
  for (const name of ['articles', 'contents', 'pictures', 'segments'] as const)
    expect([name, await database.count(name)]).toEqual([name, 0]);
  expect(await listMarks(text.url)).toEqual([MARK]);
  const over = new AbortController();
  const heard = vi.fn<(address: string) => void>();
  watchMarks(heard, over.signal);
  await eraseMarks();
  expect(await listMarks(text.url)).toEqual([]);
  await expect.poll(() => heard.mock.calls).toEqual([[text.url]]);
  over.abort();
});

test('where it fails in the midst nothing is gone', async () => {
  await saveArticle(article('one', ['a']), { fetch });
  const clear = IDBObjectStore.prototype.clear;
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
    const { transaction } = this;
    if (this.name === 'segments') queueMicrotask(() => transaction.abort());
    return clear.call(this);
  });
  await expect(eraseArticles()).rejects.toBeInstanceOf(LibraryError);
  expect(await listAllArticles()).toHaveLength(1);
  expect(await (await openLibraryDatabase()).count('pictures')).toBe(1);
});

test('what waits to be fetched or saved goes', async () => {
  const imports = await openImportDatabase();
  await imports.put('waiting', {
    key: '//example.org',
    need: 'text',
    item: {
      url: 'https://example.org',
      source: 'addresses',
      tags: [],
      isArchived: false,
      isFavourite: false,
      marks: [],
    },
    addedAt: 1,
  });
  const save = await beginSave(article('begun', ['a']), true);
  const blob = new Blob(['x']);
  await keepPicture(save, { url: 'https://example.org/a.png', hash: 'aa', blob });
  await eraseWaiting();
  expect(await imports.count('waiting')).toBe(0);
  const database = await openLibraryDatabase();
  for (const name of ['saves', 'savePictures', 'pictures'] as const)
    expect([name, await database.count(name)]).toEqual([name, 0]);
});

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

const text = () => app.textContent ?? '';
const button = (name: string) =>
  [...app.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
const ask = async (world: Partial<EraseWorld>) => {
  const whole = { eraseAll: nothing, backUp: nothing, ...world };
  render(
    <>
      <h1>Storage</h1>
      <EraseEverything world={whole} />
    </>,
    app,
  );
  button('Erase…')?.click();
  await expect.poll(() => app.querySelector('dialog[open]')).toBeTruthy();
};
const type = (typed: string) => {
  const input = app.querySelector<HTMLInputElement>('input[type=text]');
  if (!input) throw new Error('No field');
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

test('nothing is erased without the word, and a backup is offered before', async () => {
  const erase = vi.fn<EraseWorld['eraseAll']>(nothing);
  const backUp = vi.fn<() => Promise<void>>(nothing);
  await ask({ eraseAll: erase, backUp });
  expect(await violations()).toEqual([]);
  button('Back up first')?.click();
  expect(backUp).toHaveBeenCalledOnce();
  type('eras');
  await expect.poll(() => button('Erase for good')?.disabled).toBe(true);
  app.querySelector('form')?.requestSubmit();
  expect(erase).not.toHaveBeenCalled();

  type(' Erase ');
  await expect.poll(() => button('Erase for good')?.disabled).toBe(false);
  button('Erase for good')?.click();
  await expect.poll(text).toContain('What is left:');
  expect(erase.mock.calls).toEqual([['articles'], ['marks'], ['waiting']]);
  expect(text()).toContain(
    'What is left: How far you have read in articles · What was learnt of sites, and your corrections · Settings',
  );
  expect(app.querySelector('dialog')).toBeNull();
  expect(await violations()).toEqual([]);
});

test('what is ticked goes too, and what could not be erased is said', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await ask({
    eraseAll: (what) => (what === 'marks' ? Promise.reject(new LibraryError('blocked')) : Promise.resolve()),
    backUp: () => Promise.reject(new Error('no')),
  });
  button('Back up first')?.click();
  await expect.poll(text).toContain('The backup could not be started. Nothing was erased.');
  const labels = [...app.querySelectorAll('fieldset label')];
  for (const name of ['How far you have read in articles', 'What was learnt of sites'])
    labels
      .find(({ textContent }) => textContent?.includes(name))
      ?.querySelector('input')
      ?.click();
  type('erase');
  await expect.poll(() => button('Erase for good')?.disabled).toBe(false);
  button('Erase for good')?.click();
  await expect.poll(text).toContain('What is left: Settings');
  expect(text()).toMatch(/Not erased: All marks and notes.*another/i);
});
