import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkLook } from '../../../src/settings/reading-look.ts';
import { getLook, listLooks, setLook, watchLooks } from '../../../src/settings/stored-looks.ts';

beforeEach(() => fakeBrowser.reset());

test('nothing is chosen at first', async () => {
  expect(await getLook('example.org')).toEqual({ everywhere: {}, here: null });
});

test('a site has what was chosen for it, and follows the others again when that is forgotten', async () => {
  await setLook({ size: 120 }, 'everywhere');
  await setLook({ theme: 'dark' }, { host: 'example.org' });
  expect(await getLook('example.org')).toEqual({ everywhere: { size: 120 }, here: { theme: 'dark' } });
  expect((await getLook('other.example')).here).toBeNull();
  await setLook(null, { host: 'example.org' });
  expect((await getLook('example.org')).here).toBeNull();
});

test('is kept where the browser takes it along to other machines', async () => {
  await setLook({ size: 120 }, 'everywhere');
  expect(await fakeBrowser.storage.sync.get('look')).toEqual({ look: { size: 120 } });
});

test('what is no look is left out, and what is out of range is brought into it', () => {
  expect(
    checkLook({ theme: 'plaid', size: 9999, leading: 'tight', ink: 'url(x)', paper: '#FFFFFF', hyphens: 1 }),
  ).toEqual({ size: 300, paper: '#ffffff' });
  expect(checkLook({ size: Number.NaN, letters: -1, lines: 'down' })).toEqual({ letters: 0, lines: 'down' });
  expect(checkLook('dark')).toEqual({});
  expect(checkLook(null)).toEqual({});
});

test('the sites set longest ago make room where the browser takes no more', async () => {
  for (let index = 0; index < 400; index++) await setLook({ size: 120, font: 'mono' }, { host: `s${index}.example` });
  const sites = await listLooks();
  expect(sites.at(-1)?.[0]).toBe('s399.example');
  expect(sites.length).toBeGreaterThan(100);
  const { lookBySite } = await fakeBrowser.storage.sync.get('lookBySite');
  expect(JSON.stringify(lookBySite).length + 'lookBySite'.length).toBeLessThan(8192);
});

test('hosts that are called like properties have no look', async () => {
  expect((await getLook('constructor')).here).toBeNull();
});

test('a change is heard, until nobody listens', async () => {
  const over = new AbortController();
  const heard = vi.fn<() => void>();
  watchLooks(heard, over.signal);
  await setLook({ size: 120 }, 'everywhere');
  expect(heard).toHaveBeenCalledTimes(1);
  over.abort();
  await setLook({ size: 130 }, 'everywhere');
  expect(heard).toHaveBeenCalledTimes(1);
});
