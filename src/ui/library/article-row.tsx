import { Trash2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { daysBetween, shortDay } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { LibraryState } from './library-state.ts';
import { leaveRow } from './move-among-rows.ts';
import { Thumbnail } from './thumbnail.tsx';

function whenSaved(moment: number, now: number): string {
  const days = daysBetween(moment, now);
  if (days <= 0) return i18n.t('librarySavedToday');
  return days === 1 ? i18n.t('librarySavedYesterday') : i18n.t('librarySavedOn', [shortDay(moment, now)]);
}

function whenRemoved(moment: number, now: number): string {
  const days = daysBetween(moment, now);
  if (days <= 0) return i18n.t('libraryRemovedToday');
  return days === 1 ? i18n.t('libraryRemovedYesterday') : i18n.t('libraryRemovedOn', [shortDay(moment, now)]);
}

/** One saved article in the list. */
export function ArticleRow({ article, state }: { article: SavedArticleSummary; state: LibraryState }) {
  const title = article.title || i18n.t('libraryUntitled');
  const now = Date.now();
  const stored = article.pictureCount - article.missingPictureCount;
  const facts = [
    <bdi>{honestHost(article.url)}</bdi>,
    i18n.t('minutes', article.readingMinutes),
    article.removedAt === null ? whenSaved(article.savedAt, now) : whenRemoved(article.removedAt, now),
    stored > 0 && i18n.t('libraryPictures', stored),
    article.missingPictureCount > 0 && i18n.t('libraryMissing', article.missingPictureCount),
    article.markCount > 0 && i18n.t('libraryMarks', article.markCount),
    article.appealCount > 0 && i18n.t('libraryAppeals', article.appealCount),
  ].filter(Boolean);
  return (
    <li class="row" data-id={article.id}>
      <div class="row-text">
        <h2 lang={article.lang ?? undefined} dir="auto">
          <a class="open" href={`/reader.html?saved=${encodeURIComponent(article.id)}`}>
            {title}
          </a>
        </h2>
        {article.excerpt && (
          <p class="excerpt" lang={article.lang ?? undefined} dir="auto">
            {article.excerpt}
          </p>
        )}
        <div class="row-foot">
          <p class="row-facts">
            {facts.map((fact) => (
              // The space is where a line may break.
              <>
                <span class="fact">{fact}</span>{' '}
              </>
            ))}
          </p>
          {article.removedAt === null ? (
            <IconButton
              class="icon-button remove"
              icon={Trash2}
              label={i18n.t('libraryRemove', [title])}
              onClick={(event) => void leaveRow(event.currentTarget, () => state.remove(article))}
            />
          ) : (
            <InTrash article={article} title={title} state={state} />
          )}
        </div>
      </div>
      {article.leadPicture && <Thumbnail hash={article.leadPicture} getPicture={state.getPicture} />}
    </li>
  );
}

/** Milliseconds in which the second click erases; after that the first one is forgotten. */
const CONFIRM_TIME = 5000;

function InTrash({ article, title, state }: { article: SavedArticleSummary; title: string; state: LibraryState }) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const clock = setTimeout(() => setAsked(false), CONFIRM_TIME);
    return () => clearTimeout(clock);
  }, [isAsked]);
  return (
    <span class="trash-acts">
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('libraryRestoreNamed', [title])}
        onClick={(event) => void leaveRow(event.currentTarget, () => state.restore(article))}
      >
        {i18n.t('libraryRestore')}
      </button>
      <button
        type="button"
        class={`quiet erase${isAsked ? ' asked' : ''}`}
        aria-label={isAsked ? i18n.t('libraryEraseConfirm') : i18n.t('libraryEraseNamed', [title])}
        onClick={(event) => {
          if (isAsked) void leaveRow(event.currentTarget, () => state.erase(article));
          else setAsked(true);
        }}
      >
        {isAsked ? i18n.t('libraryEraseConfirm') : i18n.t('libraryErase')}
      </button>
    </span>
  );
}
