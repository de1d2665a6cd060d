import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSiteMemory, measureSiteMemory } from '../../../src/learning/memory-database.ts';
import { getPlaces, setPlaces } from '../../../src/learning/reading-places.ts';
import { withArticle } from '../../../src/learning/site-memory.ts';
import { eraseAll } from '../../../src/library/erase-everything.ts';
import { LibraryError } from '../../../src/library/library-error.ts';

const forgetLinks = vi.fn<() => Promise<void>>(() => Promise.resolve());
beforeEach(() => {
  fakeBrowser.reset();
  forgetLinks.mockClear();
});

test('places, what was learnt and what waits go, each when it is asked for and no sooner', async () => {
  await setPlaces(new Map([['0123456789a', { block: 3, share: 0.5 }]]));
  await changeSiteMemory('harbour.example', (memory) =>
    withArticle(memory, { article: '0123456789a', blocks: ['abcdefghij0'], at: 1 }),
  );
  expect(await measureSiteMemory()).toMatchObject({ sites: 1 });
  const places = (await getPlaces()).size;
  await eraseAll('learnt', forgetLinks);
  expect(await measureSiteMemory()).toMatchObject({ sites: 0 });
  expect(places).toBe(1);
  expect((await getPlaces()).size).toBe(places);
  await eraseAll('places', forgetLinks);
  expect((await getPlaces()).size).toBe(0);
  expect(forgetLinks).not.toHaveBeenCalled();
  await eraseAll('waiting', forgetLinks);
  expect(forgetLinks).toHaveBeenCalledOnce();
});

test('what fails is said as an error of the library', async () => {
  forgetLinks.mockRejectedValueOnce(new DOMException('too late', 'TimeoutError'));
  await expect(eraseAll('waiting', forgetLinks)).rejects.toBeInstanceOf(LibraryError);
});
