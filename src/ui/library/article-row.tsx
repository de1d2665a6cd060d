import { useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { readerAddress } from '../../browser/reader-address.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { ArticleFacts } from './article-facts.tsx';
import { FoundText, WhereFound } from './found-text.tsx';
import type { LibraryState } from './library-state.ts';
import { addressOfPlace } from './place-address.ts';
import { RowActs, TrashActs } from './row-acts.tsx';
import type { RowPlace } from './rows.tsx';
import { TagEditor } from './tag-editor.tsx';
import { targetOf } from './target-of.ts';
import { Thumbnail } from './thumbnail.tsx';

interface ArticleRowProps extends RowPlace {
  article: SavedArticleSummary;
  state: LibraryState;
}

/** One saved article in the list. */
export function ArticleRow({ article, state, place, of, group }: ArticleRowProps) {
  const [isTagging, setTagging] = useState(false);
  const title = article.title || i18n.t('libraryUntitled');
  const isChosen = state.selection.ids.value.has(article.id);
  const words = state.answer.value.found?.words;
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
          <a class="open" href={readerAddress(targetOf(article, state))}>
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
            <ArticleFacts article={article} isAllSaved={state.place.value === 'saved'} />
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
      {article.state === 'reading' && article.progress > 0 && (
        <span
          class="row-progress"
          aria-hidden="true"
          ref={(element) => element?.style.setProperty('--share', `${article.progress}`)}
        />
      )}
      {article.leadPicture && <Thumbnail hash={article.leadPicture} getPicture={state.getPicture} />}
    </li>
  );
}
