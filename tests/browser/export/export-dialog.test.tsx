import '../../../src/ui/theme.css';
import '../../../src/ui/page.css';
import '../../../src/ui/export/export.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FileTarget, SaveFileError } from '../../../src/browser/save-file.ts';
import { ExportDialog } from '../../../src/ui/export/export-dialog.tsx';
import type { Exportable } from '../../../src/ui/export/export-source.ts';
import { createExportState, type ExportSubject } from '../../../src/ui/export/export-state.ts';
import { anArticle } from '../ui-articles.ts';
import { violations } from '../ui-violations.ts';
import { WORDS } from './exported.ts';

let app: HTMLElement;
let end: AbortController;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  end = new AbortController();
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  end.abort();
  render(null, app);
  app.remove();
  delete document.documentElement.dataset.theme;
  vi.restoreAllMocks();
});

const exportable = (id: string, changes: Partial<Exportable> = {}): Exportable => ({
  id,
  article: anArticle({ title: `Story ${id}` }),
  address: 'https://harbourpost.example/1',
  savedAt: 0,
  decisions: null,
  marks: [],
  place: null,
  readPictures: () => Promise.resolve({ pictures: new Map(), missing: [] }),
  ...changes,
});
const one = (item: Exportable | undefined): ExportSubject => ({
  kind: 'one',
  title: 'The keeper',
  hasPictures: true,
  find: () => Promise.resolve(item),
});
const many = (find: (id: string) => Promise<Exportable | undefined>): ExportSubject => ({
  kind: 'many',
  listed: ['1', '2', '3'].map((id) => ({ id, title: `Story ${id}` })),
  trash: [],
  find,
});

/** Shows the dialog with a disk that keeps names and contents, or fails. */
function show(subject: ExportSubject, failure?: Error) {
  const disk = new Map<string, Blob>();
  const target = (name: string, streams: boolean): FileTarget => ({
    name,
    streams,
    async write(content, signal) {
      if (failure) throw failure;
      const whole = content.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
      disk.set(name, await new Response(whole).blob());
    },
  });
  const state = createExportState(subject, end.signal, {
    chooseFile: (name) => Promise.resolve(target(name, true)),
    downloadTarget: (name) => target(name, false),
    words: () => WORDS,
    bookTitle: () => 'Saved articles',
    now: () => Date.UTC(2026, 10, 26),
  });
  const closed = vi.fn<() => void>();
  render(<ExportDialog state={state} title="Export the article" onClose={closed} />, app);
  return { disk, state, closed };
}
const button = (name: string) => {
  const found = [...app.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const choose = (name: string) => {
  const label = [...app.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(name));
  label?.querySelector('input')?.click();
};
const status = () => app.querySelector('[role=status]')?.textContent;

test('says what will come, and where it went', async () => {
  const { disk, closed } = show(one(exportable('1')));
  const comes = () => app.querySelector('.export-comes')?.textContent;
  expect(comes()).toBe('You get “The keeper.html”.');
  choose('Markdown');
  await expect.poll(comes).toBe('You get “The keeper.zip”.');
  choose('Pictures inside');
  await expect.poll(comes).toBe('You get “The keeper.md”.');
  button('Export').click();
  await expect.poll(status).toBe('“Story 1.md” is in your downloads');
  expect(await disk.get('Story 1.md')?.text()).toMatch(/^---\ntitle: "Story 1"\n/);
  button('Close').click();
  await expect.poll(() => closed.mock.calls.length).toBe(1);
});

test('names each picture that is not in the file, with the reason', async () => {
  const missing = [{ url: 'https://harbourpost.example/a/lamp.jpg', failure: 'refused' }];
  show(one(exportable('1', { readPictures: () => Promise.resolve({ pictures: new Map(), missing }) })));
  button('Export').click();
  await expect.poll(() => app.querySelector('.export-missing summary')?.textContent).toBe('1 picture is not in it');
  expect(app.querySelector('.export-missing li')?.textContent).toBe(
    'lamp.jpg · harbourpost.example: the site refused it',
  );
});

test('tells how far it is, and can be cancelled; then nothing is written', async () => {
  let go: (() => void) | undefined;
  const { disk, state } = show(
    many((id) =>
      id === '2' ? new Promise((resolve) => (go = () => resolve(exportable(id)))) : Promise.resolve(exportable(id)),
    ),
  );
  button('Export').click();
  await expect.poll(() => app.querySelector('.export-working p')?.textContent).toBe('1 of 3 articles');
  expect(app.querySelector('progress')?.value).toBe(1);
  button('Cancel').click();
  await expect.poll(status).toBe('The export was cancelled. Nothing was written.');
  go?.();
  expect(disk.size).toBe(0);
  expect(state.step.value.kind).toBe('choosing');
});

test('an article that cannot be read is told and stops nothing', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { disk } = show(
    many((id) => {
      if (id === '1') return Promise.resolve(undefined);
      return id === '2' ? Promise.reject(new Error('broken')) : Promise.resolve(exportable(id));
    }),
  );
  button('Export').click();
  await expect.poll(status).toBe('“colophon-library-2026-11-26.zip” is written');
  expect(app.querySelector('.export-missing summary')?.textContent).toBe(
    '1 article could not be read and is not in it',
  );
  expect(app.querySelector('.export-missing li')?.textContent).toBe('Story 2');
  expect(disk.size).toBe(1);
  expect(error).toHaveBeenCalledOnce();
});

test.each([
  ['a full disk', new SaveFileError('no-room'), 'There is no room left on the disk.'],
  ['a place that may not be written', new SaveFileError('refused'), 'The browser may not write there.'],
  ['anything else', new Error('odd'), 'Something unexpected went wrong while the file was written.'],
])('says what is wrong: %s', async (_name, failure, words) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  show(one(exportable('1')), failure);
  button('Export').click();
  await expect.poll(status).toContain(`Nothing was exported. ${words}`);
  expect(button('Try again')).toBeTruthy();
});

test('an article that is gone is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  show(one(undefined));
  button('Export').click();
  await expect.poll(status).toBe('Nothing was exported. This article is not in the library any more.');
});

test.each(['light', 'dark'])('shuts nobody out in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  show(one(exportable('1')));
  await expect.poll(() => app.querySelector('dialog')?.open).toBe(true);
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  expect(await violations()).toEqual([]);
  const dialog = app.querySelector('dialog');
  expect(dialog?.scrollWidth).toBe(dialog?.clientWidth);
  expect(dialog?.contains(document.activeElement)).toBe(true);
});
