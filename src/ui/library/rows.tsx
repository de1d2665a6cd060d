import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleRow } from './article-row.tsx';
import type { LibraryState } from './library-state.ts';
import { moveAmongRows } from './move-among-rows.ts';

/** Rows drawn at first, and more each time the end of them comes near. */
const ROWS_AT_ONCE = 60;

/** The list. Of thousands of articles those are drawn that were scrolled to. */
export function Rows({ state }: { state: LibraryState }) {
  const listed = state.listed.value;
  const isTrash = state.place.value === 'trash';
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE);
  const end = useRef<HTMLParagraphElement>(null);
  const isWhole = drawn >= listed.length;

  // Another list begins at its beginning.
  useEffect(() => setDrawn(ROWS_AT_ONCE), [state.place.value, state.tag.value, state.sort.value, state.typed.value]);
  useEffect(() => {
    if (!end.current || isWhole) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setDrawn((now) => now + ROWS_AT_ONCE);
      },
      { rootMargin: '1200px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [drawn, isWhole]);

  return (
    <>
      <ul
        class={`rows${state.selection.ids.value.size > 0 ? ' choosing' : ''}`}
        aria-label={isTrash ? i18n.t('libraryTrashList') : i18n.t('libraryList')}
        onKeyDown={(event) => {
          if (event.key === 'End' && !isWhole) setDrawn(listed.length);
          moveAmongRows(event, state);
        }}
      >
        {listed.slice(0, drawn).map((article, i) => (
          <ArticleRow key={article.id} article={article} state={state} place={i + 1} of={listed.length} />
        ))}
      </ul>
      {!isWhole && (
        <p class="rows-end" ref={end} aria-hidden="true">
          …
        </p>
      )}
    </>
  );
}
