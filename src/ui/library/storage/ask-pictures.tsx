import { i18n } from '../../../browser/i18n.ts';
import { bytesInWords } from '../../parts/byte-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';

/** Asks before pictures are removed: of how many articles, how much it frees, and what stays. */
export function AskPictures({
  count,
  bytes,
  onAct,
  onClose,
}: {
  count: number;
  bytes: number;
  onAct: () => void;
  onClose: () => void;
}) {
  return (
    <ConfirmDialog
      title={i18n.t('storageAskPictures', count)}
      act={i18n.t('storageRemovePictures')}
      onAct={onAct}
      onClose={onClose}
    >
      <p>{i18n.t('storageAskPicturesHint', [bytesInWords(bytes)])}</p>
    </ConfirmDialog>
  );
}
