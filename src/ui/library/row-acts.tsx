import { Archive, ArchiveRestore, CheckCheck, Download, RotateCcw, Star, Tag, Trash2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { report } from '../parts/start-page.ts';
import type { LibraryState } from './library-state.ts';
import { leaveRow } from './move-among-rows.ts';

interface RowActsProps {
  article: SavedArticleSummary;
  title: string;
  state: LibraryState;
}

const exportIt = async (article: SavedArticleSummary) =>
  (await import('../export/open-export.tsx')).exportSaved(article);

/** What can be done with one article of the library. The classes are where the keys of the list find them. */
export function RowActs({
  article,
  title,
  state,
  isTagging,
  onTags,
}: RowActsProps & { isTagging: boolean; onTags: () => void }) {
  const { isFavourite } = article;
  const isFinished = article.state === 'finished';
  return (
    <span class="row-acts">
      <IconButton
        class={`icon-button favour${isFavourite ? ' on' : ''}`}
        icon={Star}
        label={i18n.t('libraryFavour', [title])}
        aria-pressed={isFavourite}
        onClick={(event) => void leaveRow(event.currentTarget, () => state.favour([article], !isFavourite))}
      />
      <IconButton
        class="icon-button finish"
        icon={isFinished ? RotateCcw : CheckCheck}
        label={isFinished ? i18n.t('libraryUnfinish', [title]) : i18n.t('libraryFinish', [title])}
        onClick={(event) =>
          void leaveRow(event.currentTarget, () => state.setState([article], isFinished ? 'unread' : 'finished'))
        }
      />
      <ArchiveAct article={article} title={title} state={state} />
      <IconButton
        class="icon-button tags-of"
        icon={Tag}
        label={i18n.t('tagsOf', [title])}
        aria-expanded={isTagging}
        onClick={onTags}
      />
      <IconButton
        class="icon-button"
        icon={Download}
        label={i18n.t('exportNamed', [title])}
        onClick={() => report(exportIt(article))}
      />
      <RemoveAct article={article} title={title} state={state} />
    </span>
  );
}

/** Puts an article into the archive, or takes it out. */
export function ArchiveAct({ article, title, state }: RowActsProps) {
  const { isArchived } = article;
  return (
    <IconButton
      class="icon-button archive"
      icon={isArchived ? ArchiveRestore : Archive}
      label={isArchived ? i18n.t('libraryUnarchiveNamed', [title]) : i18n.t('libraryArchiveNamed', [title])}
      onClick={(event) => void leaveRow(event.currentTarget, () => state.archive([article], !isArchived))}
    />
  );
}

/** Puts an article into the trash. */
export function RemoveAct({ article, title, state }: RowActsProps) {
  return (
    <IconButton
      class="icon-button remove"
      icon={Trash2}
      label={i18n.t('libraryRemove', [title])}
      onClick={(event) => void leaveRow(event.currentTarget, () => state.remove([article]))}
    />
  );
}

/** Milliseconds in which the second click erases; after that the first one is forgotten. */
const CONFIRM_TIME = 5000;

/** What can be done with one in the trash. */
export function TrashActs({ article, title, state }: RowActsProps) {
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
        onClick={(event) => void leaveRow(event.currentTarget, () => state.restore([article]))}
      >
        {i18n.t('libraryRestore')}
      </button>
      <button
        type="button"
        class={`quiet erase${isAsked ? ' asked' : ''}`}
        aria-label={isAsked ? i18n.t('libraryEraseConfirm') : i18n.t('libraryEraseNamed', [title])}
        onClick={(event) => {
          if (isAsked) void leaveRow(event.currentTarget, () => state.erase([article]));
          else setAsked(true);
        }}
      >
        {isAsked ? i18n.t('libraryEraseConfirm') : i18n.t('libraryErase')}
      </button>
    </span>
  );
}
