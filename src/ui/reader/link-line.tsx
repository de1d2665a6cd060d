import { Link2 } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import { openLink } from '../../browser/open.ts';
import { uiLanguage } from '../parts/dates.ts';
import { honestHost } from '../parts/honest-host.ts';
import { Icon } from '../parts/icon.tsx';
import { report } from '../parts/start-page.ts';
import type { LinkAhead } from './reader-view.ts';

/** Above the page of a link: that it was not opened, and the ways back and into a tab. */
export function LinkLine({ ahead: { link, back } }: { ahead: LinkAhead }) {
  return (
    <div class="link-line" role="note" lang={uiLanguage()} dir="auto">
      <p>
        <Icon node={Link2} /> <bdi>{i18n.t('linkAhead', [honestHost(link.url)])}</bdi>
      </p>
      <div class="note-acts">
        {back && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              back();
              // The button is gone with its line: the next Tab starts at the page that took the place.
              focusOnce(document.querySelector('main'));
            }}
          >
            {i18n.t('linkBack')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => report(openLink(link.url, 'new-tab'))}>
          {i18n.t('linkOpen')}
        </button>
      </div>
    </div>
  );
}

/** Focuses an element that a click on it shall not focus later. */
function focusOnce(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
