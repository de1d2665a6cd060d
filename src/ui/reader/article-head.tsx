import { i18n } from '../../browser/i18n.ts';
import { pageDate, uiLanguage } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import type { Reading } from './reader-view.ts';

/** Where the article truly comes from, and what it says about itself. */
export function ArticleHead({ reading, standfirst }: { reading: Reading; standfirst: string | null }) {
  const { article, address, saved } = reading;
  const host = honestHost(address);
  const network = URL.canParse(address) ? new URL(address).host : '';
  const published = pageDate(article.published);
  const minutes = article.readingMinutes;
  const facts = [
    article.byline && <b dir="auto">{article.byline}</b>,
    article.siteName && <span dir="auto">{article.siteName}</span>,
    published && (
      <time dir="auto" dateTime={article.published ?? undefined}>
        {published}
      </time>
    ),
    !reading.appeals.isOnlyAppeal && (
      <span dir="auto">
        <span aria-hidden="true">{i18n.t('minutes', minutes)}</span>
        <span class="unseen">{i18n.t('minutesLong', minutes)}</span>
      </span>
    ),
  ].filter(Boolean);
  return (
    <header>
      <p class="origin" dir="ltr" lang={uiLanguage()} translate={false}>
        <span class="initial" aria-hidden="true">
          {(/[\p{L}\p{N}]/u.exec(host.replace(/^(?:www|xn)\W+/, ''))?.[0] ?? '·').toUpperCase()}
        </span>
        <bdi title={host === network ? undefined : i18n.t('hostWritten', [network])}>{host}</bdi>
      </p>
      <h1 dir="auto">{article.title || host}</h1>
      {standfirst && (
        <p class="standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      <p class="facts" lang={uiLanguage()} translate={false}>
        {facts.map((fact) => (
          // The space is where a line may break.
          <>
            <span class="fact">{fact}</span>{' '}
          </>
        ))}
        {saved && (
          <span class="fact">
            {i18n.t('savedOn', [new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(saved.savedAt)])}
          </span>
        )}
      </p>
    </header>
  );
}
