import { CircleAlert } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import type { LinkToSave } from '../../library/links-to-save.ts';
import { honestHost } from '../parts/honest-host.ts';
import { Icon } from '../parts/icon.tsx';
import { saveFailureHint, saveFailureTitle } from '../parts/link-failure-text.ts';
import type { LinksState } from './links-state.ts';
import { leaveRow } from './move-among-rows.ts';

/** Longer addresses are cut. Characters. */
const LONGEST_PATH = 120;

/** The address of a link as one reads it. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, LONGEST_PATH);
  const { pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  return `${honestHost(url)}${path === '/' ? '' : path.slice(0, LONGEST_PATH)}${path.length > LONGEST_PATH ? '…' : ''}`;
}

/** Above the library's list: the links that are being saved, and those that could not be, each with its ways out. */
export function LinksToSave({ state }: { state: LinksState }) {
  const [waiting, failed] = [state.waiting.value, state.failed.value];
  const parts = [
    waiting.length > 0 && i18n.t('linksSaving', waiting.length),
    failed.length > 0 && i18n.t('linksFailed', failed.length),
  ].filter((part) => part !== false);
  return (
    <section class="links" hidden={parts.length === 0} aria-label={i18n.t('linksList')}>
      <div aria-live="polite">{parts.length > 0 && <h2>{parts.join(' · ')}</h2>}</div>
      <ul>
        {waiting.map((link) => (
          <li key={link.id} class="link" data-id={link.id}>
            <p class="link-address">
              <bdi dir="ltr">{addressOf(link.url)}</bdi>
            </p>
            <p class="link-note">{i18n.t('linkSaving')}</p>
          </li>
        ))}
        {failed.map((link) => (
          <FailedLink key={link.id} link={link} state={state} />
        ))}
      </ul>
    </section>
  );
}

function FailedLink({ link, state }: { link: LinkToSave; state: LinksState }) {
  const { url, failure } = link;
  if (!failure) return null;
  const address = addressOf(url);
  const canForce = 'why' in failure && !link.force && (failure.why === 'no-article' || failure.why === 'log-in-wall');
  return (
    <li class="link" data-id={link.id}>
      <p class="link-why">
        <Icon node={CircleAlert} /> {saveFailureTitle(failure)}
      </p>
      <p class="link-address">
        <bdi dir="ltr">{address}</bdi>
      </p>
      <p class="link-note">{saveFailureHint(failure)}</p>
      <div class="link-acts">
        {/^https?:/i.test(url) && (
          <a
            class="quiet"
            href={url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={i18n.t('linkOpenNamed', [address])}
          >
            {i18n.t('linkOpen')}
          </a>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('linkTryAgainNamed', [address])}
          onClick={() => void state.again(link, false)}
        >
          {i18n.t('tryAgain')}
        </button>
        {canForce && (
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('linkSaveAnywayNamed', [address])}
            onClick={() => void state.again(link, true)}
          >
            {i18n.t('linkSaveAnyway')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('linkForgetNamed', [address])}
          onClick={(event) => void leaveRow(event.currentTarget, () => state.forget(link))}
        >
          {i18n.t('linkForget')}
        </button>
      </div>
    </li>
  );
}
