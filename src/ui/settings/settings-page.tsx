import type { ReadonlySignal } from '@preact/signals';
import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { followAddress } from './follow-address.ts';
import { SettingsNav } from './settings-nav.tsx';
import { PART_NAMES, PART_SYNONYMS, type SettingsPart } from './settings-parts.ts';
import { createSearchState, NothingFound, SettingsSearch } from './settings-search.tsx';

interface SettingsPageProps {
  parts: readonly SettingsPart[];
  /** The settings could not be read or written: what is on screen may not hold. */
  failed: ReadonlySignal<boolean>;
  toasts: ToastsState;
  toLibrary: () => void;
  /** It stands in a frame of the reader, which says what it is, and where the library is. */
  isInside?: boolean;
  /** The site that is shown in the place of all parts; null where none is. */
  site?: ReadonlySignal<string | null>;
  drawSite?: (host: string) => ComponentChildren;
}

/** The settings: all parts one below the other, with the ways to them and a search beside. */
export function SettingsPage({
  parts,
  failed,
  toasts,
  toLibrary,
  isInside = false,
  site,
  drawSite,
}: SettingsPageProps) {
  const main = useRef<HTMLElement>(null);
  const search = useMemo(createSearchState, []);
  const host = site?.value ?? null;
  const ids = useMemo(() => parts.map(({ id }) => id), [parts]);
  useEffect(() => {
    if (!main.current) return;
    if (host !== null) {
      window.scrollTo({ top: 0, behavior: 'instant' });
      return;
    }
    const over = new AbortController();
    followAddress(main.current, over.signal);
    return () => over.abort();
  }, [host]);
  return (
    <>
      <div class="settings">
        {!isInside && (
          <header class="top">
            <p class="brand">
              Colophon <i aria-hidden="true">❦</i>
            </p>
            <button type="button" class="quiet" onClick={toLibrary}>
              {i18n.t('library')}
            </button>
          </header>
        )}
        <div class="beside">
          <SettingsSearch state={search} root={() => main.current} />
          <SettingsNav parts={ids} current={host === null ? undefined : 'sites'} />
        </div>
        <main ref={main}>
          <h1 class={isInside ? 'unseen' : ''}>{i18n.t('settings')}</h1>
          <div role="alert">
            {failed.value && (
              <p class="settings-failed">
                <Icon node={CircleAlert} /> <span>{i18n.t('settingsFailed')}</span>
              </p>
            )}
          </div>
          <NothingFound state={search} />
          {host !== null && (
            <div class="part" key={host}>
              {drawSite?.(host)}
            </div>
          )}
          {(host === null ? parts : []).map(({ id, draw }) => (
            <div class="part" key={id} id={id} data-also={`${PART_NAMES[id]()} ${PART_SYNONYMS[id]()}`}>
              {draw()}
            </div>
          ))}
        </main>
      </div>
      <Toasts state={toasts} />
    </>
  );
}
