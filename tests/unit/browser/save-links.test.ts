import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChosenLink } from '../../../src/browser/link-menus.ts';
import { createLinkSaver, type SaveLinksWorld } from '../../../src/browser/save-links.ts';
import { badgeOf } from '../../../src/browser/show-saving.ts';
import { changeLinksToSave, type LinkToSave, listLinksToSave } from '../../../src/library/links-to-save.ts';
import type { LinkJob } from '../../../src/messages/protocol.ts';

beforeEach(() => fakeBrowser.reset());

const SAVED = { ok: true as const, title: 'The ferry', missing: 0 };
const chosen = (url = 'https://news.example/story'): ChosenLink => ({
  url,
  from: 'https://other.example/',
  isPrivate: false,
  tab: { id: 4 } as ChosenLink['tab'],
});

/** A background whose page that saves is open or not, and answers when the test says so. */
function aBackground(changes: Partial<SaveLinksWorld> = {}) {
  let isOpen = false;
  const handed: LinkJob[] = [];
  const shown: string[] = [];
  const world: SaveLinksWorld = {
    listLinksToSave,
    changeLinksToSave,
    linkRefusal: () => Promise.resolve(undefined),
    getLearnt: () => Promise.resolve({ corrections: [], repeated: {} }),
    getLargestPicture: () => Promise.resolve(5),
    openSaver: () => {
      const opened = !isOpen;
      isOpen = true;
      return Promise.resolve(opened);
    },
    closeSaver: () => {
      isOpen = false;
      return Promise.resolve();
    },
    handOver: (jobs) => Promise.resolve(void handed.push(...jobs)),
    isChosenInPrivate: ({ isPrivate }) => Promise.resolve(isPrivate),
    titleOn: () => Promise.resolve('Read in Colophon'),
    show: (links, settled) => Promise.resolve(void shown.push(`${badgeOf(links)} ${settled?.outcome.ok ?? ''}`.trim())),
    refusePrivate: vi.fn<SaveLinksWorld['refusePrivate']>(() => Promise.resolve()),
    now: () => 1,
    ...changes,
  };
  return { saver: createLinkSaver(world), world, handed, shown, isOpen: () => isOpen, end: () => (isOpen = false) };
}
const ids = async (): Promise<string[]> => (await listLinksToSave()).map(({ id }) => id);
const first = async (): Promise<LinkToSave> => {
  const [link] = await listLinksToSave();
  if (!link) throw new Error('There is no link.');
  return link;
};

describe('a link to be saved', () => {
  test('is kept until it is in the library, with the page that saves open as long', async () => {
    const { saver, handed, shown, isOpen } = aBackground();
    await saver.save(chosen());
    expect(await first()).toMatchObject({
      url: 'https://news.example/story',
      begun: 1,
      tab: { id: 4, title: 'Read in Colophon' },
    });
    expect(handed).toMatchObject([{ url: 'https://news.example/story', force: false, from: 'https://other.example/' }]);
    expect(isOpen()).toBe(true);
    await saver.settled((await first()).id, SAVED);
    expect(await ids()).toEqual([]);
    expect(isOpen()).toBe(false);
    expect(shown.at(-1)).toBe('true');
    expect(shown[0]).toBe('…');
  });

  test('is saved once, however often it is asked for while it waits', async () => {
    const { saver } = aBackground();
    await Promise.all([saver.save(chosen()), saver.save(chosen()), saver.save(chosen('https://news.example/other'))]);
    expect(await ids()).toHaveLength(2);
  });

  test('that failed is kept with its reason, until it is tried again or forgotten', async () => {
    const { saver, handed, shown, isOpen } = aBackground();
    await saver.save(chosen());
    const failed = (await first()).id;
    await saver.settled(failed, { ok: false, failure: { why: 'no-article' } });
    expect(await first()).toMatchObject({ failure: { why: 'no-article' } });
    expect([shown.at(-1), isOpen()]).toEqual(['! false', false]);
    await saver.seen();
    expect(shown.at(-1)).toBe('');
    await saver.again(failed, true);
    expect(await ids()).not.toContain(failed);
    expect(handed.at(-1)).toMatchObject({ force: true });
    await saver.settled((await first()).id, { ok: false, failure: { library: 'quota' } });
    await saver.forget((await first()).id);
    expect(await ids()).toEqual([]);
  });

  test('that is asked for anew after it failed is another try', async () => {
    const { saver } = aBackground();
    await saver.save(chosen());
    await saver.settled((await first()).id, { ok: false, failure: { why: 'offline' } });
    await saver.save(chosen());
    expect(await listLinksToSave()).toHaveLength(1);
    expect((await first()).failure).toBeUndefined();
  });

  test('whose site may not be asked fails at once', async () => {
    const { saver, handed, isOpen } = aBackground({ linkRefusal: () => Promise.resolve('access-withheld') });
    await saver.save(chosen());
    expect(await first()).toMatchObject({ failure: { why: 'access-withheld' } });
    expect([handed, isOpen()]).toEqual([[], false]);
  });

  test('in a private window is refused, and nothing of it is kept', async () => {
    const { saver, world, handed } = aBackground();
    await saver.save({ ...chosen(), isPrivate: true });
    expect(world.refusePrivate).toHaveBeenCalledWith(4);
    expect([await ids(), handed]).toEqual([[], []]);
  });
});

describe('a background that was stopped', () => {
  test('hands over again what waits, and hears of what was done meanwhile', async () => {
    const { saver } = aBackground();
    await saver.save(chosen());
    const woken = aBackground({ openSaver: () => Promise.resolve(false) });
    const { id } = await first();
    await Promise.all([woken.saver.resume(), woken.saver.settled(id, SAVED)]);
    expect(woken.handed).toMatchObject([{ id }]);
    expect(await first().catch(String)).toContain('There is no link.');
  });

  test('has nothing to do where nothing waits', async () => {
    const { saver, isOpen } = aBackground();
    await saver.resume();
    expect(isOpen()).toBe(false);
  });

  test('gives up what was begun again and again', async () => {
    await aBackground().saver.save(chosen());
    for (let time = 0; time < 2; time++) await aBackground().saver.resume();
    expect((await first()).failure).toBeUndefined();
    const { saver, handed, isOpen } = aBackground();
    await saver.resume();
    expect(await first()).toMatchObject({ failure: { why: 'interrupted' } });
    expect([handed, isOpen()]).toEqual([[], false]);
  });

  test('goes on after something failed', async () => {
    const { saver } = aBackground({
      titleOn: vi.fn<SaveLinksWorld['titleOn']>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(''),
    });
    await expect(saver.save(chosen())).rejects.toThrow('gone');
    await saver.save(chosen());
    expect(await ids()).toHaveLength(1);
  });
});

test('of very many links those that failed first are let go', async () => {
  const link = (at: number): LinkToSave => ({
    id: `${at}`,
    url: `https://news.example/${at}`,
    from: '',
    askedAt: at,
    begun: 1,
    ...(at === 0 ? {} : { failure: { why: 'offline' } }),
  });
  await changeLinksToSave(() => Array.from({ length: 203 }, (_, at) => link(at)));
  const kept = await ids();
  expect([kept.length, kept[0], kept[1]]).toEqual([200, '0', '4']);
});
