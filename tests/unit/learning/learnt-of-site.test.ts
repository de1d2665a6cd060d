import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctionOf } from '../../../src/appeals/correction.ts';
import { fingerprintOf } from '../../../src/appeals/fingerprint.ts';
import { getLearnt, learnFrom } from '../../../src/learning/learnt-of-site.ts';
import {
  changeSiteMemory,
  clearSiteMemory,
  getSiteMemory,
  measureSiteMemory,
} from '../../../src/learning/memory-database.ts';
import { MOST_SITES, withArticle } from '../../../src/learning/site-memory.ts';
import { changeCorrections } from '../../../src/settings/corrections.ts';
import { siteMemorySwitch } from '../../../src/settings/site-memory-switch.ts';

const ASK = fingerprintOf('please support our newsroom');
const here = { host: 'example.org', isPrivate: false };
const hidden = { host: 'example.org', isPrivate: true };
const reading = (at: number, blocks = [ASK, fingerprintOf(`own text ${at}`)]) => ({
  address: `https://example.org/${at}`,
  blocks,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await clearSiteMemory();
});

describe('what a site repeats', () => {
  test('is known from the third article on', async () => {
    for (const at of [1, 2]) await learnFrom(here, reading(at));
    expect(await getLearnt(here)).toEqual({ corrections: [], repeated: {}, articles: 2 });
    await learnFrom(here, reading(3));
    expect(await getLearnt(here)).toEqual({ corrections: [], repeated: { [ASK]: 3 }, articles: 3 });
    expect(await measureSiteMemory()).toEqual({ sites: 1, repeated: 1 });
  });

  test('is not counted by reading the same article again, also at another place in it', async () => {
    for (const fragment of ['', '#top', '#end']) {
      await learnFrom(here, { ...reading(1), address: `https://example.org/1${fragment}` });
    }
    expect((await getSiteMemory('example.org')).articles).toHaveLength(1);
  });

  test('is known of that site only', async () => {
    for (const at of [1, 2, 3]) await learnFrom(here, reading(at));
    expect(await getLearnt({ ...here, host: 'other.example' })).toEqual({ corrections: [], repeated: {}, articles: 0 });
  });

  test('is neither remembered nor asked for in a private window', async () => {
    for (const at of [1, 2, 3, 4]) await learnFrom(hidden, reading(at));
    expect(await measureSiteMemory()).toEqual({ sites: 0, repeated: 0 });
    for (const at of [1, 2, 3]) await learnFrom(here, reading(at));
    expect(await getLearnt(hidden)).toEqual({ corrections: [], repeated: {} });
  });

  test('is neither remembered nor asked for when switched off', async () => {
    for (const at of [1, 2, 3]) await learnFrom(here, reading(at));
    await siteMemorySwitch.setValue(false);
    expect(await getLearnt(here)).toEqual({ corrections: [], repeated: {} });
    await learnFrom(here, reading(4));
    expect((await getSiteMemory('example.org')).articles).toHaveLength(3);
  });

  test('is nothing where there is no site', async () => {
    await learnFrom({ host: '', isPrivate: false }, reading(1));
    expect(await measureSiteMemory()).toEqual({ sites: 0, repeated: 0 });
    expect(await getLearnt({ host: '', isPrivate: false })).toEqual({ corrections: [], repeated: {} });
  });

  test('is kept of so many sites, and the one read longest ago is forgotten', async () => {
    for (let at = 0; at < MOST_SITES + 2; at++) {
      await changeSiteMemory(`s${at}.example`, (memory) =>
        withArticle(memory, { article: ASK, blocks: [ASK], at: 1000 + at }),
      );
    }
    expect((await measureSiteMemory()).sites).toBe(MOST_SITES);
    expect((await getSiteMemory('s1.example')).articles).toEqual([]);
    expect((await getSiteMemory('s2.example')).articles).toEqual([ASK]);
  });

  test('does not keep a reading waiting', async () => {
    await changeCorrections('example.org', () => [made('between')]);
    vi.spyOn(siteMemorySwitch, 'getValue').mockReturnValue(new Promise(() => undefined));
    const { corrections, repeated } = await getLearnt(here);
    expect(corrections).toHaveLength(1);
    expect(repeated).toEqual({});
    vi.restoreAllMocks();
  });
});

const made = (place: 'between' | 'elsewhere') =>
  correctionOf([{ text: 'A word of the lighthouse keepers about their winter', length: 9 }], {
    id: 'c1',
    as: 'article',
    place,
    madeAt: 1,
  });

describe('corrections', () => {
  test('hold in a private window too', async () => {
    await changeCorrections('example.org', () => [made('between')]);
    expect((await getLearnt(hidden)).corrections).toHaveLength(1);
  });

  test('of what stood outside the article are the reader’s, not the page’s', async () => {
    await changeCorrections('example.org', () => [made('elsewhere')]);
    expect((await getLearnt(here)).corrections).toEqual([]);
  });
});
