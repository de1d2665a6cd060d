import { i18n } from '../../browser/i18n.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { daysBetween, shortDay, uiLanguage } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';

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
  return [
    <bdi>{honestHost(article.url)}</bdi>,
    i18n.t('minutes', article.readingMinutes),
    article.removedAt === null ? whenSaved(article.savedAt, now) : whenRemoved(article.removedAt, now),
    article.state === 'reading' && readingFact(article.progress, isAllSaved),
    isAllSaved && article.state === 'finished' && i18n.t('libraryIsFinished'),
    isAllSaved && article.isArchived && i18n.t('libraryArchived'),
  ];
}

/** That one was begun, with how much of it was read. Where all were begun only the latter says anything. */
function readingFact(progress: number, isAllSaved: boolean): string | false {
  const percent = Math.round(progress * 100);
  if (percent > 0) return i18n.t('libraryRead', [percentText(percent / 100)]);
  return isAllSaved && i18n.t('libraryIsReading');
}

const percentText = (share: number): string => share.toLocaleString(uiLanguage(), { style: 'percent' });

/** What was saved along with the text. */
function partsOf(article: SavedArticleSummary) {
  const stored = article.pictureCount - article.missingPictureCount - article.leftOutPictureCount;
  return [
    stored > 0 && i18n.t('libraryPictures', stored),
    article.missingPictureCount > 0 && i18n.t('libraryMissing', article.missingPictureCount),
    article.leftOutPictureCount > 0 && i18n.t('libraryLeftOut', article.leftOutPictureCount),
    article.markCount > 0 && i18n.t('libraryMarks', article.markCount),
    article.appealCount > 0 && i18n.t('libraryAppeals', article.appealCount),
  ];
}

/**
 * What a row says of an article, in one line that breaks between facts. `isAllSaved`: the list holds articles of every state. `isShort`: there is
 * room for what one chooses by, and for nothing else.
 */
export function ArticleFacts({
  article,
  isAllSaved,
  isShort = false,
}: {
  article: SavedArticleSummary;
  isAllSaved: boolean;
  isShort?: boolean;
}) {
  const facts = [...factsOf(article, isAllSaved), ...(isShort ? [] : partsOf(article))].filter(Boolean);
  return (
    <>
      {facts.map((fact) => (
        // The space is where a line may break.
        <>
          <span class="fact">{fact}</span>{' '}
        </>
      ))}
    </>
  );
}
