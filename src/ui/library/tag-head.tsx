import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { cleanTag } from '../../library/decisions.ts';
import type { LibraryState } from './library-state.ts';
import { addressOfPlace } from './place-address.ts';

/** Above the articles of a tag: its new name - one that is there already makes the two one - and its end. */
export function TagHead({ tag, state }: { tag: string; state: LibraryState }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(tag);
  const opener = useRef<HTMLButtonElement>(null);
  const wanted = cleanTag(name);
  const isMerge = wanted !== tag && state.tags.value.some((one) => one.tag === wanted);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  if (!isOpen) {
    return (
      <div class="tag-head">
        <button type="button" class="quiet" ref={opener} onClick={() => setOpen(true)}>
          {i18n.t('tagRename')}
        </button>
        <button type="button" class="quiet" onClick={() => void state.deleteTag(tag).then(() => location.assign('#'))}>
          {i18n.t('tagDelete')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="tag-head"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '' || wanted === tag) return close();
        void state.renameTag(tag, wanted).then(() => location.assign(addressOfPlace('saved', wanted)));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <label>
        <span class="unseen">{i18n.t('tagNewName')}</span>
        <input
          ref={(input) => input?.focus()}
          type="text"
          dir="auto"
          value={name}
          list="all-tags"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {isMerge ? i18n.t('tagMerge') : i18n.t('tagRename')}
      </button>
      <button type="button" class="secondary" onClick={close}>
        {i18n.t('loadingCancel')}
      </button>
      {isMerge && <p role="status">{i18n.t('tagMergeHint', [wanted])}</p>}
    </form>
  );
}
