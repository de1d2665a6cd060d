import { i18n } from '../../../browser/i18n.ts';
import type { ImportPreview, ImportState } from './import-state.ts';
import { formatName } from './import-words.ts';
import { LeftOut } from './left-out.tsx';

/** The second step: what was found, before anything is done with it. */
export function ImportPreviewView({ state, preview }: { state: ImportState; preview: ImportPreview }) {
  const { reading, withText, pictures, missingPictures, marks, notes, known } = preview;
  const { items, merged, formats } = reading;
  const lines = [
    withText > 0 && i18n.t('importWithText', withText),
    items.length - withText > 0 && i18n.t('importWithoutText', items.length - withText),
    pictures > 0 && i18n.t('importPictures', pictures),
    missingPictures > 0 && i18n.t('importPicturesMissing', missingPictures),
    marks > 0 && i18n.t('importMarks', marks),
    notes > 0 && i18n.t('importNotes', notes),
    merged.length > 0 && i18n.t('importMerged', merged.length),
    known.kept > 0 && i18n.t('importKnownKept', known.kept),
    known.waiting > 0 && i18n.t('importKnownWaiting', known.waiting),
    known.trash > 0 && i18n.t('importKnownTrash', known.trash),
  ].filter((line) => line !== false);
  return (
    <>
      <div role={items.length > 0 ? 'status' : 'alert'}>
        <h2>{items.length > 0 ? i18n.t('importFound', items.length) : i18n.t('importNothing')}</h2>
        {formats.length > 0 && <p class="import-from">{formats.map(formatName).join(', ')}</p>}
        {lines.length > 0 && (
          <ul class="import-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <LeftOut reading={reading} />
      <div class="import-acts">
        {items.length > 0 && (
          <button type="button" class="primary" onClick={() => void state.start()}>
            {i18n.t('importStart', items.length)}
          </button>
        )}
        <button type="button" class="secondary" onClick={state.begin}>
          {i18n.t('importAnother')}
        </button>
      </div>
    </>
  );
}
