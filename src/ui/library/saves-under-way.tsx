import { i18n } from '../../browser/i18n.ts';
import { honestHost } from '../parts/honest-host.ts';
import { leaveRow } from './move-among-rows.ts';
import type { SavesState } from './saves-state.ts';

/** Above the library's list: the articles that are being saved, also by pages that are gone, and the way to give one up. */
export function SavesUnderWay({ state }: { state: SavesState }) {
  const saves = state.saves.value;
  return (
    <section class="links saves" hidden={saves.length === 0} aria-label={i18n.t('savesList')}>
      <div aria-live="polite">{saves.length > 0 && <h2>{i18n.t('savesUnderWay', saves.length)}</h2>}</div>
      <ul>
        {saves.map((save) => {
          const { address, article, done } = save;
          const title = article.title || honestHost(address);
          return (
            <li key={address} class="link" data-address={address}>
              <p class="link-address">
                <bdi>{title}</bdi>
              </p>
              <p class="link-note">{i18n.t('savePictures', done)}</p>
              <div class="link-acts">
                <button
                  type="button"
                  class="quiet"
                  aria-label={i18n.t('saveGiveUpNamed', [title])}
                  onClick={(event) => void leaveRow(event.currentTarget, () => state.giveUp(save))}
                >
                  {i18n.t('saveGiveUp')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
