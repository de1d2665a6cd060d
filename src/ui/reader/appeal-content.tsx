import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Appeal } from '../../appeals/appeal.ts';
import { styleSheet } from '../parts/style-sheet.ts';
import { noteBrokenPictures } from './article-content.tsx';
import contentCss from './content.css?inline';
import { followLinks } from './follow-links.ts';
import { appealContent } from './place-appeals.ts';
import type { Reading } from './reader-view.ts';

/** Longer links are sentences. Characters. */
const LONGEST_WAY = 60;

/**
 * Makes the link that the appeal is there for a button, where it stands alone in its block: supporting stays one click away. It is the one
 * that was found to lead there, else the only link there is; any other may lead to a reply form or to who wrote the text.
 */
function markWay(root: ShadowRoot, { reasons }: Appeal): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => link.textContent.trim() !== '',
  );
  const support = reasons.find(({ signal }) => signal === 'links-to-support')?.detail;
  const leadsThere = ({ host, pathname }: HTMLAnchorElement) =>
    support !== undefined && `${host}${pathname}`.startsWith(support);
  const alone = links.filter((link) => {
    const words = link.textContent.trim();
    return words.length <= LONGEST_WAY && words === link.parentElement?.textContent.trim();
  });
  const way = alone.find(leadsThere) ?? (links.length === 1 ? alone[0] : undefined);
  way?.classList.add('way');
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
    markWay(root, appeal);
    return () => over.abort();
  }, [appeal, reading]);
  return <div ref={host} class="appeal-content" lang={reading.article.lang ?? undefined} dir={reading.article.dir} />;
}
