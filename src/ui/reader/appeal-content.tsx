import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Appeal } from '../../appeals/appeal.ts';
import { styleSheet } from '../parts/style-sheet.ts';
import { noteBrokenPictures } from './article-content.tsx';
import contentCss from './content.css?inline';
import { followLinks } from './follow-links.ts';
import { appealContent } from './place-appeals.ts';
import type { Reading } from './reader-view.ts';

/** Makes the first link that stands alone in its block a button: supporting stays one click away. Longer ones are sentences. */
function markWay(root: ShadowRoot): void {
  const alone = [...root.querySelectorAll('a[href]')].find((link) => {
    const words = link.textContent.trim();
    return words !== '' && words.length <= 60 && words === link.parentElement?.textContent.trim();
  });
  alone?.classList.add('way');
}

/** An appeal's own words in its own order, its links working, in a shadow root like the article. */
export function AppealContent({ appeal, reading }: { appeal: Appeal; reading: Reading }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const over = new AbortController();
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet(contentCss)];
    followLinks(root, reading.tabId, over.signal);
    noteBrokenPictures(root, over.signal);
    root.replaceChildren(appealContent(appeal, reading));
    markWay(root);
    return () => over.abort();
  }, [appeal, reading]);
  return <div ref={host} class="appeal-content" lang={reading.article.lang ?? undefined} dir={reading.article.dir} />;
}
