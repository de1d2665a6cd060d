import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/storage.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryError } from '../../src/library/library-error.ts';
import type { LibraryFaults, Repaired } from '../../src/library/library-faults.ts';
import { CheckLibrary } from '../../src/ui/library/storage/check-library.tsx';
import type { CheckWorld } from '../../src/ui/library/storage/check-state.ts';
import { violations } from './ui-violations.ts';

const NONE: LibraryFaults = {
  articles: 1200,
  pictures: 3400,
  lackPictures: [],
  damaged: [],
  withoutText: [],
  unlisted: [],
  leftOver: [],
  unused: { hashes: [], bytes: 0 },
  unindexed: [],
};
const one = { id: 'a', url: 'https://harbour.example/a', title: 'Why bridges hum' };

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
const click = (name: RegExp) => {
  const found = [...app.querySelectorAll('button')].find((button) =>
    name.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
  );
  if (!found) throw new Error(`No button ${name} in: ${text()}`);
  found.click();
};
function show(world: Partial<CheckWorld>) {
  const whole: CheckWorld = {
    checkLibrary: async () => NONE,
    repair: async () => ({ repaired: 1, failed: 0 }),
    ...world,
  };
  render(
    <>
      <h1>Storage</h1>
      <CheckLibrary world={whole} />
    </>,
    app,
  );
}

test('says that all is in order, with how much was looked at', async () => {
  show({});
  click(/^Check$/);
  await expect.poll(text).toContain('Everything fits together. 1,200 articles and 3,400 pictures were checked.');
  expect(await violations()).toEqual([]);
});

test('shows how far it is, and can be ended', async () => {
  let stop: AbortSignal | undefined;
  show({
    checkLibrary: ({ signal, onProgress }) =>
      new Promise((_, reject) => {
        stop = signal;
        onProgress?.({ done: 20, total: 80 });
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  });
  click(/^Check$/);
  await expect.poll(text).toContain('Checking, 20 of 80');
  expect(await violations()).toEqual([]);
  click(/^Cancel/);
  await expect.poll(() => app.querySelector('progress')).toBeNull();
  expect(stop?.aborted).toBe(true);
  click(/^Check$/);
});

test('says each fault in words, and mends what is asked for', async () => {
  const faults: LibraryFaults = {
    ...NONE,
    lackPictures: [{ ...one, missing: 3, damaged: 1 }],
    damaged: ['aa'],
    withoutText: [one],
    unlisted: [one],
    leftOver: [one],
    unused: { hashes: ['aa', 'bb'], bytes: 12_000_000 },
    unindexed: ['a', 'b'],
  };
  let end: (came: Repaired) => void = () => undefined;
  const repair = vi.fn<CheckWorld['repair']>(() => new Promise((resolve) => (end = resolve)));
  show({ checkLibrary: async () => faults, repair });
  click(/^Check$/);
  await expect.poll(text).toContain('Missing: 3. Damaged: 1.');
  for (const said of [
    'Why bridges hum',
    '1 article has lost its text',
    '1 text stands in no list',
    '1 text is left over',
    '2 pictures that no article uses take 12 MB',
    '2 texts are not known to the search',
  ])
    expect(text()).toContain(said);
  expect(await violations()).toEqual([]);

  click(/^Fetch again: 1 article lacks/);
  await expect.poll(() => app.querySelector('progress')).toBeTruthy();
  expect(repair).toHaveBeenCalledWith('lackPictures', faults, expect.anything());
  end({ repaired: 2, failed: 2 });
  await expect.poll(text).toContain('Mended: 2. Not to be had any more: 2');
  click(/^Remove: 2 pictures/);
  end({ repaired: 2, failed: 0 });
  await expect.poll(text).toContain('Mended: 2');
  expect(repair).toHaveBeenCalledTimes(2);
});

test('says why it could not be checked or mended', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const checkLibrary = vi
    .fn<CheckWorld['checkLibrary']>(async () => ({ ...NONE, unindexed: ['a'] }))
    .mockRejectedValueOnce(new LibraryError('unavailable'));
  show({ checkLibrary, repair: () => Promise.reject(new LibraryError('quota')) });
  click(/^Check$/);
  await expect.poll(() => app.querySelector('[role=alert]')?.textContent).toContain('did not come to its end');
  click(/^Check again/);
  await expect.poll(text).toContain('1 text is not known');
  click(/^Let the search know/);
  await expect.poll(text).toContain('There is no room left on this disk');
});
