import { Archive, CheckCheck, Circle, Download, Star, Tag, Trash2, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { report } from '../parts/start-page.ts';
import type { LibraryState } from './library-state.ts';
import { AllTags, TagEditor } from './tag-editor.tsx';

const exportChosen = async (articles: readonly SavedArticleSummary[]) =>
  (await import('../export/open-export.tsx')).exportLibrary(articles, []);

/** Tells style sheets how high the bar is, until the function that comes back is called: what else stands at the window's end goes above it. */
function tellHeight(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--selection-height', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--selection-height');
  };
}

/** What can be done with all that is chosen; there as long as something is. */
export function SelectionBar({ state }: { state: LibraryState }) {
  const [isTagging, setTagging] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const chosen = state.selection.articles.value;
  const isTrash = state.place.value === 'trash';
  const all = state.listed.value.length;
  useEffect(() => tellHeight(bar.current), [chosen.length > 0]);
  return (
    <>
      <AllTags state={state} />
      {chosen.length > 0 && (
        <section
          ref={bar}
          class="selection"
          aria-label={i18n.t('selectionLabel')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') state.selection.clear();
          }}
        >
          {isTagging && <TagEditor articles={chosen} state={state} />}
          <div class="selection-line">
            <p role="status">{i18n.t('selectionCount', chosen.length)}</p>
            {chosen.length < all && (
              <button type="button" class="quiet" onClick={() => state.selection.all()}>
                {i18n.t('selectionAll', [all.toLocaleString()])}
              </button>
            )}
            <span class="grow" />
            {isTrash ? (
              <button type="button" class="secondary" onClick={() => void state.restore(chosen)}>
                {i18n.t('libraryRestore')}
              </button>
            ) : (
              <>
                <IconButton
                  icon={Star}
                  label={i18n.t('selectionFavour')}
                  onClick={() => void state.favour(chosen, !chosen.every(({ isFavourite }) => isFavourite))}
                />
                <IconButton
                  icon={CheckCheck}
                  label={i18n.t('selectionFinish')}
                  onClick={() => void state.setState(chosen, 'finished')}
                />
                <IconButton
                  icon={Circle}
                  label={i18n.t('selectionUnread')}
                  onClick={() => void state.setState(chosen, 'unread')}
                />
                <IconButton
                  icon={Archive}
                  label={i18n.t('selectionArchive')}
                  onClick={() => void state.archive(chosen, !chosen.every(({ isArchived }) => isArchived))}
                />
                <IconButton
                  icon={Tag}
                  label={i18n.t('selectionTags')}
                  aria-expanded={isTagging}
                  onClick={() => setTagging(!isTagging)}
                />
                <IconButton icon={Download} label={i18n.t('export')} onClick={() => report(exportChosen(chosen))} />
                <IconButton icon={Trash2} label={i18n.t('selectionRemove')} onClick={() => void state.remove(chosen)} />
              </>
            )}
            <IconButton icon={X} label={i18n.t('selectionClear')} onClick={() => state.selection.clear()} />
          </div>
        </section>
      )}
    </>
  );
}
