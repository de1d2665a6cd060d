import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/import.css';
import '../../src/ui/library/list.css';
import '../../src/ui/library/library.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readImport } from '../../src/import/read-import.ts';
import { addressKey } from '../../src/import/same-address.ts';
import { type ImportTarget, importItems, type Kept, type Known } from '../../src/library/import-items.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { ImportPage } from '../../src/ui/library/import/import-page.tsx';
import type { ImportWorld } from '../../src/ui/library/import/import-state.ts';
import pocket from '../unit/import/files/pocket.csv?raw';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
let kept: string[];
let takenBack: number;
/** What the library does with an address; tests change it. */
let keep: (url: string) => Kept | Promise<Kept>;

const known = new Map<string, Known>([[addressKey('https://harbour.example/last'), 'kept']]);
const target: ImportTarget = {
  known,
  async keep({ url }) {
    const result = await keep(url);
    kept.push(url);
    return known.get(addressKey(url)) ?? result;
  },
  async takeBack() {
    takenBack = kept.length;
    return takenBack;
  },
  tellChange: () => undefined,
};
const world: ImportWorld = {
  read: (files) => readImport(files),
  openTarget: async () => target,
  importItems,
};

const text = () => app.textContent ?? '';
const button = (name: RegExp) =>
  [...app.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => name.test(textContent ?? ''));
const click = (name: RegExp) => {
  const found = button(name);
  if (!found) throw new Error(`No button ${name} in: ${text()}`);
  found.click();
};

async function choose(...files: File[]) {
  const input = app.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No input');
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('main');
  document.body.append(app);
  kept = [];
  takenBack = 0;
  keep = () => 'queued';
  render(<ImportPage world={world} />, app);
});
afterEach(() => {
  render(null, app);
  app.remove();
  delete document.documentElement.dataset.theme;
});

test('a file that the browser cannot read is told, and nothing else happens', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const gone = new File(['x'], 'gone.csv');
  vi.spyOn(gone, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new DOMException('It was moved.', 'NotReadableError')),
  } as Blob);
  await choose(gone);
  await expect.poll(text).toContain('Your browser could not read this file. Nothing was changed.');
  expect(kept).toEqual([]);
});

describe('the import', () => {
  test('shows what a file holds before anything is done, then imports it and tells what came', async () => {
    expect(await violations()).toEqual([]);
    await choose(new File([pocket], 'part_000000.csv'));
    await expect.poll(text).toContain('5 articles found');
    for (const said of [
      'Pocket',
      '5 have no text',
      '1 stood there twice',
      '1 is in your library already',
      '4 entries are left out',
    ])
      expect(text()).toContain(said);
    expect(app.querySelector('details')?.textContent).toMatch(/line \d+/);
    expect(kept).toEqual([]);
    expect(await violations()).toEqual([]);
    // The keyboard goes on in the new step.
    expect(document.activeElement).toBe(app.querySelector('.import-step'));

    click(/^Import 5/);
    await expect.poll(text).toContain('4 articles wait to be fetched');
    expect(text()).toContain('1 is in your library already');
    expect(kept).toHaveLength(5);
    expect(await violations()).toEqual([]);

    click(/Remove what was imported/);
    await expect.poll(text).toContain('Removed 5 imported articles');
    expect(takenBack).toBe(5);
    click(/Choose something else/);
    await expect.poll(() => app.querySelector('textarea')).not.toBeNull();
  });

  test('a file that is nothing says why, and offers no import', async () => {
    await choose(new File([new Uint8Array([0, 1, 2])], 'photo.jpg'), new File(['[{"url": "htt'], 'half.json'));
    await expect.poll(text).toContain('There is nothing here to import');
    expect(text()).toContain('photo.jpg This is no export');
    expect(text()).toContain('half.json This file is damaged');
    expect(button(/^Import \d/)).toBeUndefined();
    expect(app.querySelector('[role=alert]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('a pasted list is read as it is', async () => {
    const box = app.querySelector('textarea');
    if (!box) throw new Error('No box');
    expect(app.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
    box.value = 'https://a.example/1\nhttps://a.example/2';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => app.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(false);
    click(/Read the list/);
    await expect.poll(text).toContain('2 articles found');
    expect(text()).toContain('List of addresses');
  });

  test('cancelled in its midst, it says what came and what did not', async () => {
    let goOn: () => void = () => undefined;
    keep = () => new Promise((resolve) => (goOn = () => resolve('queued')));
    await choose(new File([pocket], 'part_000000.csv'));
    await expect.poll(text).toContain('5 articles found');
    click(/^Import 5/);
    await expect.poll(text).toContain('Importing 0 of 5');
    expect(app.querySelector('progress')).not.toBeNull();
    click(/^Cancel/);
    goOn();
    await expect.poll(text).toContain('The import was cancelled');
    expect(text()).toContain('1 article waits to be fetched');
    expect(text()).toContain('4 articles were not come to');
  });

  test('a full disk ends it with the reason', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    keep = () => {
      throw new LibraryError('quota');
    };
    await choose(new File([pocket], 'part_000000.csv'));
    await expect.poll(text).toContain('5 articles found');
    click(/^Import 5/);
    await expect.poll(text).toContain('The import ended early');
    expect(text()).toContain('There is no room left on this disk');
  });

  test('dropped files are read like chosen ones; dark and narrow it keeps its contrast', async () => {
    document.documentElement.dataset.theme = 'dark';
    const data = new DataTransfer();
    data.items.add(new File([pocket], 'part_000000.csv'));
    app.querySelector('.import-drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    await expect.poll(text).toContain('5 articles found');
    expect(await violations()).toEqual([]);
  });
});
