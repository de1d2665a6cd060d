import { CircleAlert, Search } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import type { LibraryErrorCode } from '../../library/library-error.ts';
import { errorText } from '../parts/error-text.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryState } from './library-state.ts';
import { iconOfPlace } from './places.tsx';

/** In place of a list that could not be read. */
export function ListFailed({ code, state }: { code: LibraryErrorCode; state: LibraryState }) {
  return (
    <div class="message" role="alert">
      <span class="message-icon">
        <Icon node={CircleAlert} />
      </span>
      <h1>{i18n.t('errorLibrary')}</h1>
      <p>{errorText(code)}</p>
      <div class="offers">
        <button type="button" class="primary" onClick={() => void state.reload()}>
          {i18n.t('tryAgain')}
        </button>
      </div>
    </div>
  );
}

/** In place of a list that holds nothing: why, and what leads on. `all`: how many articles stand there when nothing is looked for. */
export function NothingListed({ state, all }: { state: LibraryState; all: number }) {
  const typed = state.answer.value.query ? state.answer.value.typed.trim() : '';
  const place = state.place.value;
  if (typed) {
    return (
      <div class="message">
        <span class="message-icon">
          <Icon node={Search} />
        </span>
        <h2>{i18n.t('libraryNothingMatches', [typed])}</h2>
        <p>{i18n.t('libraryNothingMatchesHint')}</p>
        <div class="offers">
          <button type="button" class="secondary" onClick={() => state.look('')}>
            {i18n.t('libraryClearFilter')}
          </button>
        </div>
      </div>
    );
  }
  const [title, hint] =
    place === 'trash'
      ? [i18n.t('libraryTrashEmpty'), i18n.t('libraryTrashEmptyHint')]
      : place === 'saved' && all === 0
        ? [i18n.t('libraryEmpty'), i18n.t('libraryEmptyHint')]
        : [i18n.t('libraryNothingHere'), hintOf(place)];
  return (
    <div class="message">
      <span class="message-icon">
        <Icon node={iconOfPlace(place)} />
      </span>
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  );
}

function hintOf(place: LibraryState['place']['value']): string {
  switch (place) {
    case 'unread':
      return i18n.t('libraryUnreadHint');
    case 'reading':
      return i18n.t('libraryReadingHint');
    case 'finished':
      return i18n.t('libraryFinishedHint');
    case 'favourite':
      return i18n.t('libraryFavouritesHint');
    case 'archived':
      return i18n.t('libraryArchiveHint');
    case 'saved':
    case 'trash':
      return i18n.t('libraryEmptyHint');
  }
}
