import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readerAddress } from '../../browser/reader-address.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { daysBetween, shortDay } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import { FoundText, WhereFound } from './found-text.tsx';
import type { LibraryState } from './library-state.ts';
import { addressOfPlace } from './place-address.ts';
import { RowActs, TrashActs } from './row-acts.tsx';
import type { RowPlace } from './rows.tsx';
import { TagEditor } from './tag-editor.tsx';
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

function factsOf(article: SavedArticleSummary, isAllSaved: boolean) {
  const now = Date.now();
  const stored = article.pictureCount - article.missingPictureCount - article.leftOutPictureCount;
  return [
    <bdi>{honestHost(article.url)}</bdi>,
    i18n.t('minutes', article.readingMinutes),
    article.removedAt === null ? whenSaved(article.savedAt, now) : whenRemoved(article.removedAt, now),
    isAllSaved && article.state === 'reading' && i18n.t('libraryReading'),
    isAllSaved && article.state === 'finished' && i18n.t('libraryFinished'),
    isAllSaved && article.isArchived && i18n.t('libraryArchived'),
    stored > 0 && i18n.t('libraryPictures', stored),
    article.missingPictureCount > 0 && i18n.t('libraryMissing', article.missingPictureCount),
    article.leftOutPictureCount > 0 && i18n.t('libraryLeftOut', article.leftOutPictureCount),
    article.markCount > 0 && i18n.t('libraryMarks', article.markCount),
    article.appealCount > 0 && i18n.t('libraryAppeals', article.appealCount),
  ].filter(Boolean);
}

/** Where a row leads: what the search found is marked there. */
const addressOf = ({ id }: SavedArticleSummary, { found, typed }: LibraryState): string =>
  readerAddress({ savedId: id, ...(found.value ? { searched: typed.value } : {}) });

interface ArticleRowProps extends RowPlace {
  article: SavedArticleSummary;
  state: LibraryState;
}

/** One saved article in the list. */
export function ArticleRow({ article, state, place, of, group }: ArticleRowProps) {
  const [isTagging, setTagging] = useState(false);
  const title = article.title || i18n.t('libraryUntitled');
  const isChosen = state.selection.ids.value.has(article.id);
  const words = state.found.value?.words;
  const lang = article.lang ?? undefined;
  return (
    <li class="row" data-id={article.id} data-group={group} aria-posinset={place} aria-setsize={of}>
      <input
        type="checkbox"
        class="choose"
        checked={isChosen}
        aria-label={i18n.t('libraryChoose', [title])}
        onClick={(event) => state.selection.toggle(article.id, event.shiftKey)}
      />
      <div class="row-text">
        <h2 lang={lang} dir="auto">
          <a class="open" href={addressOf(article, state)}>
            <FoundText text={title} words={words} />
          </a>
        </h2>
        {words ? (
          <WhereFound article={article} words={words} lang={lang} search={state.search} />
        ) : (
          article.excerpt && (
            <p class="excerpt" lang={lang} dir="auto">
              {article.excerpt}
            </p>
          )
        )}
        <div class="row-foot">
          <p class="row-facts">
            {factsOf(article, state.place.value === 'saved').map((fact) => (
              // The space is where a line may break.
              <>
                <span class="fact">{fact}</span>{' '}
              </>
            ))}
            {article.tags.map((tag) => (
              <>
                <a class="tag" dir="auto" href={addressOfPlace('saved', tag)}>
                  {tag}
                </a>{' '}
              </>
            ))}
          </p>
          {article.removedAt === null ? (
            <RowActs
              article={article}
              title={title}
              state={state}
              isTagging={isTagging}
              onTags={() => setTagging(!isTagging)}
            />
          ) : (
            <TrashActs article={article} title={title} state={state} />
          )}
        </div>
        {isTagging && <TagEditor articles={[article]} state={state} />}
      </div>
      {article.leadPicture && <Thumbnail hash={article.leadPicture} getPicture={state.getPicture} />}
    </li>
  );
}
