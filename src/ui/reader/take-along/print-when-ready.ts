import { effect } from '@preact/signals';
import type { ReaderState } from '../reader-view.ts';

/** Pictures that have not come by then are missing on paper as well. Milliseconds. */
const PATIENCE = 4000;

/** Prints the article once it stands, with its letters and pictures: once, however often the article changes while it comes. */
export function printWhenReady({ view }: ReaderState, end: AbortSignal): void {
  let isPrinting = false;
  const stop = effect(() => {
    if (isPrinting || view.value.kind !== 'article') return;
    isPrinting = true;
    queueMicrotask(() => stop());
    history.replaceState(null, '', location.pathname + location.search);
    void ready().then(() => {
      if (!end.aborted) window.print();
    });
  });
  end.addEventListener('abort', stop, { once: true });
}

async function ready(): Promise<void> {
  const text = await drawn();
  const pictures = [...text.querySelectorAll('img')].map((picture) => {
    // On paper nothing comes into view later.
    picture.loading = 'eager';
    return picture.decode().catch(() => undefined);
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all([document.fonts.ready, ...pictures]), late]);
}

/** The article's text, which is drawn after the state has changed, with code that may have to be loaded. */
async function drawn(): Promise<ShadowRoot> {
  for (;;) {
    const text = document.querySelector('.article-content')?.shadowRoot;
    if (text?.firstChild) return text;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
