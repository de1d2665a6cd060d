import { Download } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { LibraryLayout } from '../../settings/library-layout.ts';
import { Icon } from '../parts/icon.tsx';
import { report } from '../parts/start-page.ts';
import { ArticleRow } from './article-row.tsx';
import { SORTS, type Sort } from './choose-articles.ts';
import { LayoutChoice } from './layout-choice.tsx';
import type { LayoutState } from './layout-state.ts';
import type { LibraryState } from './library-state.ts';
import { ListFailed, NothingListed } from './list-messages.tsx';
import { nameOfPlace } from './places.tsx';
import { Rows } from './rows.tsx';
import { TagHead } from './tag-head.tsx';

/** What stands in a place of the library: its articles in their order, or why there are none. */
export function PlaceContent({ state, layout }: { state: LibraryState; layout: LayoutState }) {
  const condition = state.condition.value;
  const [place, tag] = [state.place.value, state.tag.value];
  const title = tag ?? nameOfPlace(place);
  const isOpening = condition.kind === 'opening';
  const listed = isOpening ? state.latest.value : state.listed.value;
  if (isOpening && listed.length === 0) {
    return (
      <div class="opening" role="status">
        <h1 class="unseen">{title}</h1>
        <span class="unseen">{i18n.t('libraryLoading')}</span>
      </div>
    );
  }
  if (condition.kind === 'failed') return <ListFailed code={condition.code} state={state} />;
  const all = tag === null ? state.counts.value[place] : (state.tags.value.find((one) => one.tag === tag)?.count ?? 0);
  const minutes = listed.reduce((sum, { readingMinutes }) => sum + readingMinutes, 0);
  return (
    <>
      <div class="head">
        <h1 dir="auto">{title}</h1>
        <p role="status">
          {isOpening
            ? i18n.t('libraryLoading')
            : state.answer.value.query
              ? i18n.t('libraryMatches', [listed.length, all])
              : i18n.t('libraryCount', all)}
          {!isOpening && listed.length > 0 && ` · ${i18n.t('libraryMinutes', [minutes.toLocaleString()])}`}
        </p>
        {listed.length > 0 && (
          <div class="head-ways">
            <Order state={state} />
            <LayoutChoice state={layout} />
            {place !== 'trash' && !isOpening && (
              <button type="button" class="quiet export-all" onClick={() => report(exportListed(state))}>
                <Icon node={Download} /> {i18n.t('export')}
              </button>
            )}
          </div>
        )}
      </div>
      {tag !== null && <TagHead key={tag} tag={tag} state={state} />}
      {place === 'trash' && all > 0 && <p class="trash-note">{i18n.t('libraryTrashNote')}</p>}
      <div class="rows-place" aria-busy={state.isLooking.value}>
        {listed.length === 0 ? (
          <NothingListed state={state} all={all} />
        ) : (
          <ArticleRows state={state} listed={listed} layout={layout.layout.value} />
        )}
      </div>
    </>
  );
}

function ArticleRows({
  state,
  listed,
  layout,
}: {
  state: LibraryState;
  listed: readonly SavedArticleSummary[];
  layout: LibraryLayout;
}) {
  return (
    <Rows
      state={state}
      listed={listed}
      layout={layout}
      draw={(article, place) => <ArticleRow key={article.id} article={article} state={state} {...place} />}
    />
  );
}

/** Exports what is listed; the archive and the trash go along with a whole library only. */
async function exportListed({ all, listed, place, tag, answer }: LibraryState): Promise<void> {
  const { exportLibrary } = await import('../export/open-export.tsx');
  const isWhole = place.value === 'saved' && tag.value === null && !answer.value.query;
  const kept = isWhole ? all.value.filter(({ removedAt }) => removedAt === null) : listed.value;
  exportLibrary(kept, isWhole ? all.value.filter(({ removedAt }) => removedAt !== null) : []);
}

function nameOfSort(sort: Sort): string {
  switch (sort) {
    case 'match':
      return i18n.t('librarySortMatch');
    case 'next':
      return i18n.t('librarySortNext');
    case 'newest':
      return i18n.t('librarySortNewest');
    case 'oldest':
      return i18n.t('librarySortOldest');
    case 'title':
      return i18n.t('librarySortTitle');
    case 'site':
      return i18n.t('librarySortSite');
    case 'shortest':
      return i18n.t('librarySortShortest');
    case 'longest':
      return i18n.t('librarySortLongest');
  }
}

function Order({ state }: { state: LibraryState }) {
  const isAsked = state.answer.value.found !== undefined;
  const sort = state.sort.value === 'match' && !isAsked ? 'newest' : state.sort.value;
  return (
    <label class="order">
      <span class="unseen">{i18n.t('librarySort')}</span>
      <select
        value={sort}
        onChange={(event) => state.orderBy(SORTS.find((one) => one === event.currentTarget.value) ?? 'newest')}
      >
        {SORTS.filter((one) => isAsked || one !== 'match').map((one) => (
          <option key={one} value={one}>
            {nameOfSort(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
