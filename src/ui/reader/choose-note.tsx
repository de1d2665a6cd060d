import { X } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { CorrectionsState } from './corrections-state.ts';

/** While paragraphs are chosen: how, and the way out. Said at once to who does not see it. */
export function ChooseNote({ corrections }: { corrections: CorrectionsState }) {
  const isChoosing = corrections.isChoosing.value;
  useEffect(() => () => corrections.choose(false), [corrections]);
  return (
    <div class="choose-note" role="status">
      {isChoosing && (
        <p>
          <span>{i18n.t('correctionChoose')}</span>
          <IconButton icon={X} label={i18n.t('correctionChooseEnd')} onClick={() => corrections.choose(false)} />
        </p>
      )}
    </div>
  );
}
