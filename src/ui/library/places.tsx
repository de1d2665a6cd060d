import { Archive, Bookmark, BookOpen, CheckCheck, Circle, type IconNode, Star, Tag, Trash2 } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import { PLACES, type Place } from '../../library/match-articles.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryState } from './library-state.ts';
import { addressOfPlace } from './place-address.ts';

const ICONS: Record<Place, IconNode> = {
  saved: Bookmark,
  unread: Circle,
  reading: BookOpen,
  finished: CheckCheck,
  favourite: Star,
  archived: Archive,
  trash: Trash2,
};

export const iconOfPlace = (place: Place): IconNode => ICONS[place];

export function nameOfPlace(place: Place): string {
  switch (place) {
    case 'saved':
      return i18n.t('librarySaved');
    case 'unread':
      return i18n.t('libraryUnread');
    case 'reading':
      return i18n.t('libraryReading');
    case 'finished':
      return i18n.t('libraryFinished');
    case 'favourite':
      return i18n.t('libraryFavourites');
    case 'archived':
      return i18n.t('libraryArchive');
    case 'trash':
      return i18n.t('libraryTrash');
  }
}

/** The parts of the library, and its tags. `isElsewhere`: none of them is on screen. */
export function Places({ state, isElsewhere }: { state: LibraryState; isElsewhere: boolean }) {
  const counts = state.condition.value.kind === 'open' ? state.counts.value : undefined;
  const tags = state.tags.value;
  const [place, tag] = [state.place.value, state.tag.value];
  return (
    <nav aria-label={i18n.t('library')}>
      {PLACES.map((one) => (
        <a
          key={one}
          href={addressOfPlace(one)}
          aria-current={!isElsewhere && tag === null && one === place ? 'page' : undefined}
        >
          <Icon node={ICONS[one]} />
          <span class="name">{nameOfPlace(one)}</span> <span class="count">{counts?.[one].toLocaleString()}</span>
        </a>
      ))}
      {tags.length > 0 && <h2>{i18n.t('libraryTags')}</h2>}
      {tags.map(({ tag: name, count }) => (
        <a
          key={`#${name}`}
          href={addressOfPlace('saved', name)}
          aria-current={!isElsewhere && name === tag ? 'page' : undefined}
        >
          <Icon node={Tag} />
          <span class="name" dir="auto">
            {name}
          </span>{' '}
          <span class="count">{count.toLocaleString()}</span>
        </a>
      ))}
    </nav>
  );
}
