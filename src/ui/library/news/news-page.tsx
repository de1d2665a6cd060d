import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { sanitize } from '../../../html/sanitize.ts';
import { markdownHtml } from '../../../import/markdown-html.ts';

/** The versions of the changelog, from the newest to the oldest, without what it says of itself before. */
const versions = (text: string): string => text.slice(text.search(/^## /m)).replace(/^## \[(.+?)\]/gm, '## $1');

/** What has changed from version to version, as the changelog says it in Markdown. */
export function NewsPage({ changelog }: { changelog: string }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.replaceChildren(sanitize(markdownHtml(versions(changelog)), { baseUrl: location.href }));
  }, []);
  return (
    <section class="care news" aria-labelledby="news-title">
      <div class="head">
        <h1 id="news-title">{i18n.t('newsTitle')}</h1>
        <a class="quiet" href="#">
          {i18n.t('importBack')}
        </a>
      </div>
      {/* It is written in English only. */}
      <div ref={text} lang="en" dir="ltr" />
    </section>
  );
}
