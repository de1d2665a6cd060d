import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/snapshot/snapshot.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SnapshotRecord } from '../../src/library/database.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { SnapshotPage, type SnapshotWays } from '../../src/ui/snapshot/snapshot-page.tsx';
import { createSnapshotState, type SnapshotWorld } from '../../src/ui/snapshot/snapshot-state.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Snapshot';
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.dir = 'ltr';
});

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const found: SnapshotRecord & { title: string } = {
  id: 'one',
  title: 'A title that is so long that it does not find room in one line of a narrow window, whatever is tried',
  html:
    '<!DOCTYPE html>\n<html><head><style>#far { margin-top: 3000px }</style></head><body><a id="on" href="#far">on</a>' +
    '<a id="out" href="https://page.example/next"><b>out</b></a><img src="https://page.example/p.png"><p id="far">far</p></body></html>',
  url: 'https://page.example/story',
  takenAt: Date.UTC(2026, 10, 26, 12),
  files: [
    { url: 'https://page.example/p.png', hash: 'p' },
    { url: 'https://page.example/gone.png', failure: 'refused' },
  ],
  hashes: ['p'],
};

function show(changes: Partial<SnapshotWorld> = {}) {
  const ways: SnapshotWays = {
    toArticle: vi.fn<() => void>(),
    toPage: vi.fn<(address: string) => void>(),
    save: vi.fn<() => void>(),
    remove: () => void state.remove(),
    undoRemove: () => void state.undoRemove(),
  };
  const state = createSnapshotState(
    'one',
    {
      findSnapshot: async () => found,
      getPicture: async (hash) => (hash === 'p' ? new Blob([PNG], { type: 'image/png' }) : undefined),
      removeSnapshot: async () => () => Promise.resolve(),
      ...changes,
    },
    new AbortController().signal,
  );
  render(<SnapshotPage state={state} toasts={createToastsState()} ways={ways} />, app);
  return { state, ways };
}
const inside = async (selector: string): Promise<HTMLElement> =>
  vi.waitFor(() => {
    const element = app.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`No ${selector} in the frame.`);
    return element;
  });
const button = (name: string) => app.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);

test('the page is shown with its files, and what is missing is told', async () => {
  show();
  const image = (await inside('img')) as HTMLImageElement;
  await vi.waitFor(() => expect(image.naturalWidth).toBe(1));
  expect(image.src).toMatch(/^blob:/);
  expect(app.querySelector('.snapshot-missing')?.textContent).toContain('1 picture or font');
  expect(app.querySelector('.snapshot-said')?.textContent).toMatch(/page\.example, as it stood on .*2026/);
  expect(app.querySelector('iframe')?.title).toBe(`Snapshot: ${found.title}`);
});

test('links lead elsewhere, those to a place on the page lead there', async () => {
  const { ways } = show();
  (await inside('#out b')).click();
  expect(ways.toPage).toHaveBeenCalledExactlyOnceWith('https://page.example/next');
  const frame = app.querySelector('iframe')?.contentWindow as Window;
  (await inside('#on')).click();
  expect(frame.scrollY).toBeGreaterThan(1000);
  expect(app.querySelector('iframe')?.contentDocument?.URL).toBe('about:srcdoc');
});

test('what is in its bar is done', async () => {
  const { ways } = show();
  await inside('img');
  button('Open the page itself')?.click();
  expect(ways.toPage).toHaveBeenCalledWith('https://page.example/story');
  button('Save as an HTML file')?.click();
  expect(ways.save).toHaveBeenCalledOnce();
  button('Back to the article')?.click();
  expect(ways.toArticle).toHaveBeenCalledOnce();
});

test('removed, it can be brought back', async () => {
  const bringBack = vi.fn<() => Promise<void>>(() => Promise.resolve());
  show({ removeSnapshot: async () => bringBack });
  await inside('img');
  button('Remove the snapshot')?.click();
  await vi.waitFor(() => expect(app.querySelector('.message h1')?.textContent).toContain('The article stays'));
  expect(app.querySelector('iframe')).toBeNull();
  app.querySelector<HTMLButtonElement>('.message button')?.click();
  await inside('img');
  expect(bringBack).toHaveBeenCalledOnce();
});

test('where there is none that is said', async () => {
  show({ findSnapshot: async () => undefined });
  await vi.waitFor(() => expect(app.querySelector('.message h1')?.textContent).toContain('No snapshot'));
});

test('a library that fails is told, and can be tried again', async () => {
  const findSnapshot = vi
    .fn<SnapshotWorld['findSnapshot']>()
    .mockRejectedValueOnce(new LibraryError('blocked'))
    .mockResolvedValue(found);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  show({ findSnapshot });
  await vi.waitFor(() => expect(app.querySelector('.message')?.textContent).toContain('Close the other Colophon tabs'));
  app.querySelector<HTMLButtonElement>('.message button')?.click();
  await inside('img');
});

test('a page of old rules is laid out by them', async () => {
  show({ findSnapshot: async () => ({ ...found, html: found.html.replace('<!DOCTYPE html>\n', '') }) });
  await inside('img');
  expect(app.querySelector('iframe')?.contentDocument?.compatMode).toBe('BackCompat');
});

test('the file has all of it', async () => {
  const { state } = show();
  const text = await (await state.file())?.content.text();
  expect(text).toContain('src="data:image/png;base64,');
  expect(text).toContain("default-src 'none'");
});

test.each([
  ['light', 'ltr', 640],
  ['dark', 'ltr', 320],
  ['light', 'rtl', 320],
] as const)('in the %s theme, %s, at %i pixels it is readable by all', async (theme, dir, width) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  app.style.inlineSize = `${width}px`;
  show();
  await inside('img');
  expect(await violations()).toEqual([]);
  expect(app.scrollWidth).toBeLessThanOrEqual(width);
});
