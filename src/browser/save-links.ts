import type { Learnt } from '../appeals/learnt.ts';
import type { changeLinksToSave, LinkToSave, listLinksToSave } from '../library/links-to-save.ts';
import type { SaveOutcome } from '../library/save-link.ts';
import type { LinkJob } from '../messages/protocol.ts';
import type { FetchFailure } from './fetch-link.ts';
import type { ChosenLink } from './link-menus.ts';

/** What saving links needs of the world; tests give their own. */
export interface SaveLinksWorld {
  listLinksToSave: typeof listLinksToSave;
  changeLinksToSave: typeof changeLinksToSave;
  linkRefusal(url: string, isPrivate: boolean): Promise<FetchFailure | undefined>;
  getLearnt(visit: { host: string; isPrivate: boolean }): Promise<Learnt>;
  /** What the reader chose, in bytes. */
  getLargestPicture(): Promise<number>;
  /** Opens the page that saves; true where it was not open. */
  openSaver(): Promise<boolean>;
  closeSaver(): Promise<void>;
  handOver(jobs: LinkJob[]): Promise<void>;
  isChosenInPrivate(link: ChosenLink): Promise<boolean>;
  /** The title of the toolbar icon on a tab. */
  titleOn(tabId: number): Promise<string>;
  /** Shows on the toolbar how it stands; `settled` is what has just come of a link. */
  show(links: readonly LinkToSave[], settled?: { link: LinkToSave; outcome: SaveOutcome }): Promise<void>;
  /** Says on the toolbar that a link in a private window is not saved. */
  refusePrivate(tabId: number | undefined): Promise<void>;
  now(): number;
}

/** So often a link is begun: one that ends the page that saves would do so for ever. */
const MOST_TIMES = 3;

/** The background's part in saving links: it keeps what was asked for, so that stopping it, or the browser, loses nothing. */
export interface LinkSaver {
  save(link: ChosenLink): Promise<void>;
  again(id: string, force: boolean): Promise<void>;
  forget(id: string): Promise<void>;
  /** The failures stood on screen. */
  seen(): Promise<void>;
  settled(id: string, outcome: SaveOutcome): Promise<void>;
  /** Goes on where it was stopped. */
  resume(): Promise<void>;
}

/** Makes it; one thing is done after another. */
export function createLinkSaver(world: SaveLinksWorld): LinkSaver {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Args extends unknown[]>(task: (...args: Args) => Promise<void>) => {
    return (...args: Args): Promise<void> => {
      const mine = before.then(() => task(...args));
      before = mine.catch(() => undefined);
      return mine;
    };
  };

  /** Hands over what waits, or closes the page where nothing does. */
  const work = async (links: readonly LinkToSave[]): Promise<void> => {
    if (!links.some(isWaiting)) {
      await world.closeSaver();
      return;
    }
    if (await world.openSaver()) {
      const begun = await world.changeLinksToSave((all) => all.map(begin));
      await world.show(begun);
      links = begun;
    }
    const largestPicture = await world.getLargestPicture();
    const jobs = await Promise.all(
      links.filter(isWaiting).map(async ({ id, url, from, force }): Promise<LinkJob> => {
        const learnt = await world.getLearnt({ host: new URL(url).hostname, isPrivate: false });
        return { id, url, from, force: force ?? false, learnt, largestPicture };
      }),
    );
    if (jobs.length > 0) await world.handOver(jobs);
    else await world.closeSaver();
  };

  const add = async (link: LinkToSave): Promise<void> => {
    const why = await world.linkRefusal(link.url, false);
    const added: LinkToSave = why ? { ...link, failure: { why } } : link;
    // Of the same address one is enough, unless it failed: then this is another try.
    const links = await world.changeLinksToSave((all) => [
      ...all.filter((one) => one.url !== link.url || (isWaiting(one) && !why)),
      ...(all.some((one) => one.url === link.url && isWaiting(one)) && !why ? [] : [added]),
    ]);
    await world.show(links, added.failure && { link: added, outcome: { ok: false, failure: added.failure } });
    await work(links);
  };

  return {
    save: inTurn(async (link) => {
      const { url, from, tab } = link;
      if (await world.isChosenInPrivate(link)) {
        await world.refusePrivate(tab?.id);
        return;
      }
      const shownOn = tab?.id === undefined ? {} : { tab: { id: tab.id, title: await world.titleOn(tab.id) } };
      await add({ id: crypto.randomUUID(), url, from, askedAt: world.now(), begun: 0, ...shownOn });
    }),
    again: inTurn(async (id, force) => {
      const link = (await world.listLinksToSave()).find((one) => one.id === id);
      if (!link?.failure) return;
      const { url, from } = link;
      // Under another id: the page that saves has done with this one.
      await add({ id: crypto.randomUUID(), url, from, askedAt: world.now(), begun: 0, ...(force ? { force } : {}) });
    }),
    forget: inTurn(async (id) => {
      await world.show(await world.changeLinksToSave((all) => all.filter((one) => one.id !== id)));
    }),
    seen: inTurn(async () => {
      await world.show(
        await world.changeLinksToSave((all) => all.map((one) => (one.failure ? { ...one, seen: true } : one))),
      );
    }),
    settled: inTurn(async (id, outcome) => {
      const link = (await world.listLinksToSave()).find((one) => one.id === id);
      if (!link || link.failure) return;
      const links = await world.changeLinksToSave((all) =>
        all.flatMap((one) => {
          if (one.id !== id) return [one];
          return outcome.ok ? [] : [{ ...one, failure: outcome.failure }];
        }),
      );
      await world.show(links, { link, outcome });
      await work(links);
    }),
    resume: inTurn(async () => {
      const links = await world.listLinksToSave();
      if (links.some(isWaiting)) await work(links);
    }),
  };
}

const isWaiting = ({ failure }: LinkToSave): boolean => failure === undefined;

/** A link that waits is begun once more, or given up. */
function begin(link: LinkToSave): LinkToSave {
  if (!isWaiting(link)) return link;
  return link.begun >= MOST_TIMES ? { ...link, failure: { why: 'interrupted' } } : { ...link, begun: link.begun + 1 };
}
