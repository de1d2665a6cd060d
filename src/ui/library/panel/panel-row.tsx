import { i18n } from '../../../browser/i18n.ts';
import { readerAddress, type SavedTarget } from '../../../browser/reader-address.ts';
import type { SavedArticleSummary } from '../../../library/saved-article.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { FoundText, WhereFound } from '../found-text.tsx';
import type { LibraryState } from '../library-state.ts';
import { ArchiveAct, RemoveAct } from '../row-acts.tsx';
import type { RowPlace } from '../rows.tsx';
import { targetOf } from '../target-of.ts';

interface PanelRowProps extends RowPlace {
  article: SavedArticleSummary;
  state: LibraryState;
  onRead: (target: SavedTarget) => void;
}

/** One saved article in the panel. A click opens it there; with the keys that browsers open tabs with, in a tab. */
export function PanelRow({ article, state, onRead, place, of, group }: PanelRowProps) {
  const title = article.title || i18n.t('libraryUntitled');
  const words = state.answer.value.found?.words;
  const lang = article.lang ?? undefined;
  const target = targetOf(article, state);
  return (
    <li class="row" data-id={article.id} data-group={group} aria-posinset={place} aria-setsize={of}>
      <div class="row-text">
        <h2 lang={lang} dir="auto">
          <a
            class="open"
            href={readerAddress(target)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onRead(target);
            }}
          >
            <FoundText text={title} words={words} />
          </a>
        </h2>
        {words && <WhereFound article={article} words={words} lang={lang} search={state.search} />}
        <div class="row-foot">
          <p class="row-facts">
            <ArticleFacts article={article} isAllSaved isShort />
          </p>
          <span class="row-acts">
            <ArchiveAct article={article} title={title} state={state} />
            <RemoveAct article={article} title={title} state={state} />
          </span>
        </div>
      </div>
    </li>
  );
}
