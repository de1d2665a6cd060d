import { Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import type { LibraryErrorCode } from '../../../library/library-error.ts';
import { errorText } from '../../parts/error-text.ts';
import { Icon } from '../../parts/icon.tsx';
import type { ImportState } from './import-state.ts';

/** The first step: files are chosen or dropped, or addresses are pasted. */
export function ChooseImport({
  state,
  failure,
}: {
  state: ImportState;
  failure: 'unreadable' | LibraryErrorCode | undefined;
}) {
  const file = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  return (
    <>
      {failure && (
        <p class="import-failure" role="alert">
          {failure === 'unreadable' ? i18n.t('importUnreadable') : errorText(failure)}
        </p>
      )}
      <p class="import-hint">{i18n.t('importHint')}</p>
      <div
        class={`import-drop${isOver ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const dropped = [...(event.dataTransfer?.files ?? [])];
          if (dropped.length > 0) void state.readFiles(dropped);
        }}
      >
        <button type="button" class="primary" onClick={() => file.current?.click()}>
          <Icon node={Upload} /> {i18n.t('importChoose')}
        </button>
        <p>{i18n.t('importDrop')}</p>
        <input
          ref={file}
          type="file"
          multiple
          hidden
          accept=".csv,.html,.htm,.json,.md,.markdown,.txt,.zip"
          aria-label={i18n.t('importChoose')}
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            if (chosen.length > 0) void state.readFiles(chosen);
          }}
        />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void state.readText(text);
        }}
      >
        <label class="import-paste">
          <span>{i18n.t('importPaste')}</span>
          <textarea
            rows={5}
            dir="ltr"
            spellcheck={false}
            placeholder="https://"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="secondary" disabled={text.trim() === ''}>
          {i18n.t('importReadPasted')}
        </button>
      </form>
      <p class="import-aside">{i18n.t('importRule')}</p>
    </>
  );
}
