import { effect, untracked } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { styleSheet } from '../parts/style-sheet.ts';
import contentCss from './content.css?inline';
import { followLinks } from './follow-links.ts';
import { placeAppeals } from './place-appeals.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { Reading } from './reader-view.ts';
import { pictureNote } from './stored-pictures.ts';

/** Says quietly what a picture would have shown when it does not come. Errors of pictures do not bubble: they are caught. */
export function noteBrokenPictures(root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener(
    'error',
    (event) => {
      if (!(event.target instanceof HTMLImageElement)) return;
      const lead = event.target.closest('.lead');
      if (lead) lead.remove();
      else event.target.replaceWith(pictureNote(event.target.alt));
    },
    { capture: true, signal },
  );
}

/** The article's own text, in a shadow root: the styles of the interface do not reach it, and its ids meet none of ours. */
export function ArticleContent({ reading, prepared }: { reading: Reading; prepared: PreparedArticle }) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!host.current) return;
    const over = new AbortController();
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet(contentCss)];
    const end = document.createElement('div');
    followLinks(root, reading.tabId, over.signal);
    noteBrokenPictures(root, over.signal);
    root.replaceChildren(prepared.content, end);

    const places = placeAppeals(reading, prepared, end);
    const stopPlacing = effect(() => places.update());
    const stopRevealing = effect(() => {
      const wanted = reading.appeals.reveal.value;
      if (wanted?.where !== 'text') return;
      // Effects run in no promised order: what is to be focused must stand there first.
      untracked(places.update);
      const place = places.find(wanted.id);
      if (place) {
        place.focus({ preventScroll: true });
        place.scrollIntoView({ block: 'center' });
      } else reading.appeals.open(wanted.id);
    });
    return () => {
      over.abort();
      stopPlacing();
      stopRevealing();
    };
  }, [reading, prepared]);

  const { lang, dir } = reading.article;
  return <div ref={host} class="article-content" data-testid="article-content" lang={lang ?? undefined} dir={dir} />;
}
