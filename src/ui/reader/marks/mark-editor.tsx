import { useId } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { MARK_COLOURS, type Mark } from '../../../marks/mark.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import type { MarksState } from './marks-state.ts';

/** The colour and the note of a mark, to be changed. */
export function MarkEditor({ mark, state }: { mark: Mark; state: MarksState }) {
  const id = useId();
  return (
    <div class="mark-editor">
      <fieldset class="mark-colours" aria-label={i18n.t('markColour')}>
        {MARK_COLOURS.map((colour) => (
          <label key={colour} title={COLOUR_NAMES[colour]()}>
            <input
              type="radio"
              class={`swatch ${colour}`}
              name={`${id}-colour`}
              aria-label={COLOUR_NAMES[colour]()}
              checked={mark.colour === colour}
              onChange={() => state.change(mark.id, { colour })}
            />
          </label>
        ))}
      </fieldset>
      <textarea
        rows={3}
        dir="auto"
        aria-label={i18n.t('markNoteLabel')}
        placeholder={i18n.t('markNotePlaceholder')}
        value={mark.note}
        onInput={(event) => state.change(mark.id, { note: event.currentTarget.value })}
      />
    </div>
  );
}
