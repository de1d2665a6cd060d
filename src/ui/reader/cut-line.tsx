import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import { followLinks } from './follow-links.ts';
import type { OtherReadings } from './other-readings.ts';
import type { Reading } from './reader-view.ts';

/** Where an article breaks off because its page holds no more: lines that fade, what is missing, and the way to the page. */
export function CutLine({ reading, otherwise }: { reading: Reading; otherwise: OtherReadings | undefined }) {
  const note = useRef<HTMLDivElement>(null);
  const { address, tabId } = reading;

  useEffect(() => {
    if (!note.current) return;
    const over = new AbortController();
    followLinks(note.current, tabId, over.signal);
    return () => over.abort();
  }, [tabId]);

  return (
    <div class="cut-line" role="note" ref={note} lang={uiLanguage()} dir="auto">
      <span class="cut-lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <p>
        {i18n.t('cutShort')}{' '}
        <a href={address}>
          {/* A host is written from left to right wherever it stands. */}
          {i18n.t('cutShortWay')} <bdi>{honestHost(address)}</bdi>
        </a>
      </p>
      {otherwise && (
        <button type="button" class="quiet" onClick={() => otherwise.setOpen(true)}>
          {i18n.t('readingOther')}
        </button>
      )}
    </div>
  );
}
