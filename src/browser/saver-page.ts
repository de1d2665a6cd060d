import { browser } from 'wxt/browser';

/** The page without a window that saves links: it has the DOM that reading an article needs, which a service worker has not. */
const PAGE = '/saver.html';

/** Chromium's offscreen documents (https://developer.chrome.com/docs/extensions/reference/api/offscreen), which Firefox has not. */
const offscreen = () => (browser as Partial<typeof browser>).offscreen;

/** Where the background is a page itself, a frame in it does. */
const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

/** Opens the page, where it is not open yet, and waits until it listens. True where it was opened just now. */
export async function openSaver(): Promise<boolean> {
  const api = offscreen();
  if (!api) return await openFrame();
  if (await api.hasDocument()) return false;
  await api.createDocument({
    url: PAGE,
    reasons: [api.Reason.DOM_PARSER],
    justification: 'Reads the article out of the page of a link that is saved without being opened.',
  });
  return true;
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

/** Closes it again, where it is open. */
export async function closeSaver(): Promise<void> {
  const api = offscreen();
  if (!api) frame()?.remove();
  else if (await api.hasDocument()) await api.closeDocument();
}
