import { effect, type Signal, untracked } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { report } from '../parts/start-page.ts';
import { styleSheet } from '../parts/style-sheet.ts';
import contentCss from './content.css?inline';
import { followLinks } from './follow-links.ts';
import { placeAppeals } from './place-appeals.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { Reading } from './reader-view.ts';
import { pictureNote } from './stored-pictures.ts';
import { readText } from './text-blocks.ts';

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

/** The element of a node in the text, made one that can take the focus. */
function focusable(node: Node | undefined): HTMLElement | undefined {
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  if (!element) return undefined;
  element.tabIndex = -1;
  return element;
}

/**
 * The article's own text, in a shadow root: the styles of the interface do not reach it, and its ids meet none of ours. `onScreen`
 * holds the root as long as the text stands in it.
 */
export function ArticleContent({
  reading,
  prepared,
  onScreen,
}: {
  reading: Reading;
  prepared: PreparedArticle;
  onScreen: Signal<ShadowRoot | null>;
}) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!host.current) return;
    const over = new AbortController();
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet(contentCss)];
    const end = document.createElement('div');
    const text = readText(prepared.content);
    const { appeals, corrections } = reading;
    corrections.placeOf = (id) => {
      const marker = prepared.markers.get(id)?.[0];
      return marker ? text.placeAt(marker) : 'between';
    };
    followLinks(root, reading.tabId, over.signal);
    noteBrokenPictures(root, over.signal);
    root.replaceChildren(prepared.content, end);

    const places = placeAppeals(reading, prepared, end);
    /** What was taken out by the reader's word and came back, to go there. */
    const cameBack = new Map<string, Node>();
    const stopTakingOut = effect(() => {
      const { out, back } = text.apply(corrections.blocks.value);
      for (const { id, node } of back) {
        cameBack.set(id, node);
        prepared.markers.delete(id);
      }
      for (const { appeal, holder } of out) prepared.markers.set(appeal.id, [holder]);
      untracked(() => appeals.setOwn(out.map(({ appeal }) => appeal)));
    });
    report(
      Promise.all([import('./marks/start-marks.ts'), reading.openMarks()]).then(([{ startMarks }, marks]) => {
        if (!over.signal.aborted) startMarks(root, text, reading, marks, over.signal);
      }),
    );
    let choosing: AbortController | undefined;
    const stopChoosing = effect(() => {
      choosing?.abort();
      if (!corrections.isChoosing.value) return;
      const during = new AbortController();
      choosing = during;
      const signal = AbortSignal.any([during.signal, over.signal]);
      report(
        import('./choose-paragraphs.ts').then(({ chooseParagraphs }) => {
          if (!signal.aborted) chooseParagraphs(root, text, corrections, signal);
        }),
      );
    });
    const stopPlacing = effect(() => places.update());
    const stopRevealing = effect(() => {
      const wanted = appeals.reveal.value;
      if (wanted?.where !== 'text') return;
      // Effects run in no promised order: what is to be focused must stand there first.
      untracked(places.update);
      const place = places.find(wanted.id) ?? focusable(cameBack.get(wanted.id));
      if (place) {
        place.focus({ preventScroll: true });
        place.scrollIntoView({ block: 'center' });
      } else appeals.open(wanted.id);
    });
    report(
      import('./text-tools.ts').then(({ startTextTools }) => {
        if (!over.signal.aborted) startTextTools(root, over.signal);
      }),
    );
    reading.place?.follow(root, over.signal);
    report(
      Promise.all([import('./place/follow-reading.ts'), import('../../library/decide.ts')]).then(
        ([{ followReading }, { noteReading }]) => {
          if (!over.signal.aborted) followReading(reading, root, noteReading, over.signal);
        },
      ),
    );
    onScreen.value = root;
    return () => {
      onScreen.value = null;
      over.abort();
      choosing?.abort();
      stopTakingOut();
      stopChoosing();
      stopPlacing();
      stopRevealing();
    };
  }, [reading, prepared]);

  const { lang, dir } = reading.article;
  return (
    <div
      ref={host}
      class="article-content"
      data-testid="article-content"
      lang={lang ?? undefined}
      dir={dir}
      data-lang={lang ?? undefined}
      data-dir={dir}
    />
  );
}
