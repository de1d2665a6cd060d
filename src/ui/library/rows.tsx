import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { LibraryLayout } from '../../settings/library-layout.ts';
import type { LibraryState } from './library-state.ts';
import { focusRow, moveAmongRows } from './move-among-rows.ts';
import { ROWS_TOGETHER, useRowWindow } from './row-window.ts';

/** What is known of a row beside its article: its place in the list, from 1, how many the whole list has, and what it is drawn with. */
export interface RowPlace {
  place: number;
  of: number;
  group: number;
}

/** A list. Of thousands of articles those are drawn that are near the screen. */
export function Rows({
  state,
  listed,
  draw,
  begin = 0,
  layout = 'list',
}: {
  state: LibraryState;
  listed: readonly SavedArticleSummary[];
  draw: (article: SavedArticleSummary, place: RowPlace) => ComponentChild;
  /** The place of a row that is drawn from the beginning, from 0. */
  begin?: number;
  layout?: LibraryLayout;
}) {
  const isTrash = state.place.value === 'trash';
  const list = useRef<HTMLUListElement>(null);
  const groups = Math.ceil(listed.length / ROWS_TOGETHER);
  const key = JSON.stringify([state.place.value, state.tag.value, state.sort.value, state.answer.value.typed, layout]);
  const window = useRowWindow(list, groups, key, Math.floor(begin / ROWS_TOGETHER));

  const toEnd = (event: KeyboardEvent): boolean => {
    if ((event.key !== 'Home' && event.key !== 'End') || event.altKey || event.ctrlKey || event.metaKey) return false;
    if (!(event.target instanceof Element) || event.target.closest('input[type="text"], form')) return false;
    event.preventDefault();
    const isEnd = event.key === 'End';
    window.show(isEnd ? groups - 1 : 0, () => {
      const rows = list.current?.querySelectorAll('.row');
      focusRow(isEnd ? rows?.[rows.length - 1] : rows?.[0]);
    });
    return true;
  };

  return (
    <ul
      ref={list}
      class={`rows${layout === 'cards' ? ' cards' : ''}${state.selection.ids.value.size > 0 ? ' choosing' : ''}`}
      aria-label={isTrash ? i18n.t('libraryTrashList') : i18n.t('libraryList')}
      onKeyDown={(event) => {
        if (!toEnd(event)) moveAmongRows(event, state);
      }}
    >
      {/* One list of children with keys: a row that stays is the same element, with the focus in it. */}
      {window.parts.flatMap((part) =>
        'group' in part
          ? listed
              .slice(part.group * ROWS_TOGETHER, (part.group + 1) * ROWS_TOGETHER)
              .map((article, i) =>
                draw(article, { place: part.group * ROWS_TOGETHER + i + 1, of: listed.length, group: part.group }),
              )
          : [
              <li
                key={`gap-${part.from}`}
                class="rows-gap"
                data-group={part.from}
                aria-hidden="true"
                ref={(element) => element?.style.setProperty('block-size', `${part.height}px`)}
              />,
            ],
      )}
    </ul>
  );
}
