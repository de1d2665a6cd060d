import { browser } from 'wxt/browser';

/** The page without a window that saves and makes backups: it has the DOM and the addresses of blobs that these need, which a service worker has not. */
const PAGE = '/saver.html';

/** What it is open for. */
export type SaverUse = 'links' | 'saves' | 'backups' | 'private';
const uses = new Set<SaverUse>();

/** Chromium's offscreen documents (https://developer.chrome.com/docs/extensions/reference/api/offscreen), which Firefox has not. */
const offscreen = () => (browser as Partial<typeof browser>).offscreen;

/** Where the background is a page itself, a frame in it does. */
const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

/** It is opened and closed in turn: who asks for it while it is being opened must wait as well, since it does not listen yet. */
let before: Promise<unknown> = Promise.resolve();
const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const mine = before.then(task);
  before = mine.catch(() => undefined);
  return mine;
};

/** Opens the page, where it is not open yet, and waits until it listens. True where it was opened just now. */
export function openSaver(use: SaverUse): Promise<boolean> {
  uses.add(use);
  return inTurn(async () => {
    const api = offscreen();
    if (!api) return await openFrame();
    if (await api.hasDocument()) return false;
    await api.createDocument({
      url: PAGE,
      reasons: [api.Reason.DOM_PARSER, api.Reason.BLOBS],
      justification:
        'Saves articles, with their pictures, whose page is not open: those of links, and those that were left while they were saved; and makes the files of backups.',
    });
    return true;
  });
}

/** Whether it is open now, for whatever use. */
export const isSaverOpen = async (): Promise<boolean> => {
  const api = offscreen();
  return api ? await api.hasDocument() : frame() !== null;
};

/** Whether it is open and was before this background was: a frame goes with its page. */
export const isSaverLeft = async (): Promise<boolean> => (await offscreen()?.hasDocument()) ?? false;

/** Keeps it open, where it is, for a use that a background had begun which was stopped meanwhile. */
export function keepSaver(use: SaverUse): void {
  uses.add(use);
}

function openFrame(): Promise<boolean> {
  if (frame()) return Promise.resolve(false);
  const opened = document.createElement('iframe');
  opened.src = browser.runtime.getURL(PAGE);
  return new Promise((resolve, reject) => {
    opened.addEventListener('load', () => resolve(true), { once: true });
    opened.addEventListener('error', () => reject(new Error('The page that saves links does not load.')), {
      once: true,
    });
    document.body.append(opened);
  });
}

/** Closes it again, where it is open and nothing else needs it. */
export async function closeSaver(use: SaverUse): Promise<void> {
  uses.delete(use);
  await inTurn(async () => {
    if (uses.size > 0) return;
    const api = offscreen();
    if (!api) frame()?.remove();
    else if (await api.hasDocument()) await api.closeDocument();
  });
}
