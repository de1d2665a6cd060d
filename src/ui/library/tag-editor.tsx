import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { cleanTag } from '../../library/decisions.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryState } from './library-state.ts';

/** The tags of one or several articles: taken off by a press, put on by their name, which is completed from those there are. */
export function TagEditor({ articles, state }: { articles: readonly SavedArticleSummary[]; state: LibraryState }) {
  const [name, setName] = useState('');
  const own = [...new Set(articles.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (cleanTag(name) === '') return;
        void state.setTag(articles, cleanTag(name), true);
        setName('');
      }}
    >
      {own.length > 0 && (
        <ul class="tags" aria-label={i18n.t('libraryTags')}>
          {own.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="tag"
                aria-label={i18n.t('tagTakeOff', [tag])}
                onClick={() => void state.setTag(articles, tag, false)}
              >
                <span dir="auto">{tag}</span> <Icon node={X} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        <span class="unseen">{i18n.t('tagAdd')}</span>
        <input
          type="text"
          dir="auto"
          placeholder={i18n.t('tagAdd')}
          value={name}
          list="all-tags"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" disabled={cleanTag(name) === ''}>
        {i18n.t('tagAddIt')}
      </button>
    </form>
  );
}

/** All tags, for inputs that complete them. Once in a page. */
export function AllTags({ state }: { state: LibraryState }) {
  return (
    <datalist id="all-tags">
      {state.tags.value.map(({ tag }) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
