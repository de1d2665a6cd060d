import { serializePage } from '../../../src/snapshot/serialize-page.ts';
import { settleSheets } from '../../../src/snapshot/settle-sheets.ts';
import type { PageSnapshot } from '../../../src/snapshot/snapshot.ts';

/** Shows a page in a frame of its own, as if it had come from `https://page.example/`; `act` is what happens there before it is taken. */
export async function shownPage(html: string, act: (page: Document) => unknown = () => undefined): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument as Document;
  await act(page);
  return page;
}

/** The snapshot of such a page; `sheets`: what its server has of style sheets. */
export async function snapshotOf(
  page: Document,
  { sheets = {}, loaded = null }: { sheets?: Record<string, string>; loaded?: string[] | null } = {},
): Promise<PageSnapshot> {
  const taken = serializePage(page, { rootOf: (element) => element.shadowRoot, loaded });
  if (!taken) throw new Error('The page was not taken.');
  const fetchSheet = async (address: string) => {
    const css = sheets[address];
    return css === undefined ? null : { css, address };
  };
  const snapshot = await settleSheets(taken, fetchSheet, Date.UTC(2026, 10, 26));
  if (!snapshot) throw new Error('The snapshot is too large.');
  return snapshot;
}

/** The markup of a page at `https://page.example/story`. */
export const pageOf = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en" class="dark"><head><base href="https://page.example/story"><title>Story</title>${head}</head><body>${body}</body></html>`;
