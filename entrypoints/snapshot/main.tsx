import { i18n } from '../../src/browser/i18n.ts';
import { openLink } from '../../src/browser/open.ts';
import { readerAddress } from '../../src/browser/reader-address.ts';
import { downloadTarget } from '../../src/browser/save-file.ts';
import { safeFileName } from '../../src/export/safe-file-name.ts';
import { getPicture } from '../../src/library/library.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { findSnapshot, removeSnapshot } from '../../src/library/snapshots.ts';
import { errorText } from '../../src/ui/parts/error-text.ts';
import { report, startPage } from '../../src/ui/parts/start-page.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { SnapshotPage } from '../../src/ui/snapshot/snapshot-page.tsx';
import { createSnapshotState } from '../../src/ui/snapshot/snapshot-state.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/snapshot/snapshot.css';

const toasts = createToastsState();
startPage((end) => {
  const id = new URLSearchParams(location.search).get('saved') ?? '';
  const state = createSnapshotState(id, { findSnapshot, getPicture, removeSnapshot }, end);
  document.title = i18n.t('snapshot');
  state.view.subscribe((view) => {
    if (view.kind === 'shown') document.title = i18n.t('snapshotOf', [view.snapshot.title]);
  });
  const tell = (error: unknown): void => {
    console.error('Colophon: the library refused.', error);
    toasts.show(errorText(error instanceof LibraryError ? error.code : 'unexpected'), { tone: 'error' });
  };
  const save = async (): Promise<void> => {
    const file = await state.file();
    if (!file) return;
    const name = `${safeFileName(file.title, 'snapshot')}.html`;
    await downloadTarget(name, 'text/html').write(file.content.stream(), end);
    toasts.show(i18n.t('snapshotSaved', [name]));
  };
  return (
    <SnapshotPage
      state={state}
      toasts={toasts}
      ways={{
        toArticle: () => location.assign(readerAddress({ savedId: id })),
        toPage: (address) => report(openLink(address, 'new-tab')),
        save: () => void save().catch(tell),
        remove: () => void state.remove().catch(tell),
        undoRemove: () => void state.undoRemove().catch(tell),
      }}
    />
  );
});
