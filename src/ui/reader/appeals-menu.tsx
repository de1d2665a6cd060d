import { i18n } from '../../browser/i18n.ts';
import { hashOfHost } from '../../browser/settings-address.ts';
import type { AppealDisplay } from '../../settings/display-of-kind.ts';
import { DISPLAYS } from '../parts/displays.ts';
import { report } from '../parts/start-page.ts';
import type { OtherReadings } from './other-readings.ts';
import type { Ways } from './reader-page.tsx';
import type { Reading } from './reader-view.ts';

/** What happens to appeals: for all sites and for this one. Remembered at once. */
export function AppealsMenu({
  reading,
  otherwise,
  ways,
  close,
}: {
  reading: Reading;
  otherwise: OtherReadings | undefined;
  ways: Ways;
  close: () => void;
}) {
  const { appeals: state, corrections, pageFolds } = reading;
  const { everywhere, here } = state.choice.value;
  const folding = pageFolds?.choice.value;
  const choose = (value: AppealDisplay | null, where: 'everywhere' | 'here') => {
    state.choose(value, where).catch((error: unknown) => {
      console.error('Colophon: what to do with appeals could not be remembered.', error);
    });
  };
  const leave = (hash: string): void => {
    // The menu gives the focus back first; then the settings take it.
    close();
    ways.toSettings(hash);
  };
  return (
    <>
      <fieldset>
        <legend>{i18n.t('displayEverywhere')}</legend>
        {DISPLAYS.map(({ value, name, note }) => (
          <label key={value}>
            <input
              type="radio"
              name="everywhere"
              checked={everywhere === value}
              onChange={() => choose(value, 'everywhere')}
            />
            <span>
              {name()} <small>{note()}</small>
            </span>
          </label>
        ))}
        {Object.keys(state.kinds.value).length > 0 && <p class="kinds-note">{i18n.t('displayKindsNote')}</p>}
      </fieldset>
      {state.host && (
        <fieldset>
          <legend>
            <bdi>{i18n.t('displayHere', [state.host])}</bdi>
          </legend>
          <label>
            <input type="radio" name="here" checked={here === null} onChange={() => choose(null, 'here')} />
            <span>{i18n.t('displaySame')}</span>
          </label>
          {DISPLAYS.map(({ value, name }) => (
            <label key={value}>
              <input type="radio" name="here" checked={here === value} onChange={() => choose(value, 'here')} />
              <span>{name()}</span>
            </label>
          ))}
        </fieldset>
      )}
      {pageFolds && folding && (
        <fieldset>
          <legend>
            <bdi>{i18n.t('foldingHere', [state.host])}</bdi>
          </legend>
          <label>
            <span class="grow">
              {i18n.t('folding')} <small>{i18n.t('foldingNote')}</small>
            </span>
            <input
              type="checkbox"
              role="switch"
              checked={folding.here ?? folding.everywhere}
              onChange={(event) => report(pageFolds.choose(event.currentTarget.checked))}
            />
          </label>
        </fieldset>
      )}
      <div class="menu-foot">
        {!state.isOnlyAppeal && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              // The menu gives the focus back first; then the text takes it.
              close();
              corrections.choose(true);
            }}
          >
            {i18n.t('correctionStart')}
          </button>
        )}
        {otherwise && (
          <>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                // The menu gives the focus back first; then the list takes it.
                close();
                otherwise.setOpen(true);
              }}
            >
              {i18n.t('readingOther')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                close();
                report(otherwise.readSelection());
              }}
            >
              {i18n.t('selectionRead')}
            </button>
          </>
        )}
        {state.host && (
          <button type="button" class="quiet" onClick={() => leave(hashOfHost(state.host))}>
            <bdi>{i18n.t('siteAll', [state.host])}</bdi>
          </button>
        )}
        <button type="button" class="quiet" onClick={() => leave('#appeals')}>
          {i18n.t('toSettings')}
        </button>
      </div>
    </>
  );
}
