import { Fragment } from 'preact';
import type { Chord } from '../../settings/key-chords.ts';
import { keyNames } from './key-words.ts';

/** The keys of a chord as they stand on a keyboard. */
export function ChordKeys({ chord }: { chord: Chord }) {
  return (
    <span class="chord" dir="ltr">
      {keyNames(chord).map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ' '}
          <kbd>{name}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
