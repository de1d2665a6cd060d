import { i18n } from '../../browser/i18n.ts';
import { honestHost } from '../parts/honest-host.ts';
import { Later } from '../parts/later.tsx';
import { Toasts } from '../parts/toasts.tsx';
import type { ToastsState } from '../parts/toasts-state.ts';
import { type Asked, SeesSection } from './sees-section.tsx';
import { WaysIn } from './ways-in.tsx';
import { WaysOn } from './ways-on.tsx';
import type { WelcomeState } from './welcome-state.ts';

/** What this browser has; where it has not, nothing is said of it. */
export interface Browsers {
  hasPanel: boolean;
  hasMenus: boolean;
  hasAddressBar: boolean;
  /** What has to be pressed beside the icon's name to pin it. */
  pin: 'pin' | 'gear';
}

interface WelcomePageProps {
  state: WelcomeState;
  browsers: Browsers;
  asked: Asked;
  toasts: ToastsState;
}

/** The welcome page: what Colophon does, shown; how to open it; what it may see; where to go on. */
export function WelcomePage({ state, browsers, asked, toasts }: WelcomePageProps) {
  const attempt = (task: Promise<void>) => {
    task.catch((error: unknown) => {
      console.error('Colophon: the browser refused what the welcome page asked for.', error);
      toasts.show(i18n.t('welcomeFailed'), { tone: 'error' });
    });
  };
  const page = state.lastPage.value;
  return (
    <>
      <main class="welcome">
        <div class="opening">
          <header class="pledge">
            <p class="brand">
              Colophon <i aria-hidden="true">❦</i>
            </p>
            <h1>{i18n.t('welcomeHeading')}</h1>
            <p class="lead">{browsers.hasPanel ? i18n.t('welcomeLead') : i18n.t('welcomeLeadTab')}</p>
            {page ? (
              <div class="your-page">
                <button type="button" class="primary" onClick={() => attempt(state.readLastPage())}>
                  {i18n.t('welcomeReadNow')}
                </button>
                <p>
                  <bdi>{page.title}</bdi> <bdi class="from">{honestHost(page.url)}</bdi>
                </p>
              </div>
            ) : (
              <p class="your-turn">{browsers.hasPanel ? i18n.t('welcomeNoPage') : i18n.t('welcomeNoPagePhone')}</p>
            )}
            {!state.hasAccess.value && (
              <section class="access" aria-labelledby="access-title">
                <h2 id="access-title">{i18n.t('welcomeAccess')}</h2>
                <p>{i18n.t('welcomeAccessDo')}</p>
                <button
                  type="button"
                  class="secondary"
                  onClick={() => attempt(state.allowAllSites(() => toasts.show(i18n.t('welcomeAccessDenied'))))}
                >
                  {i18n.t('allowSites')}
                </button>
              </section>
            )}
          </header>
          <div class="sample-place">
            {/* The engine is most of the extension's code: the words stand there before. */}
            <Later load={() => import('./sample-view.tsx')} draw={({ SampleView }) => <SampleView toasts={toasts} />} />
          </div>
        </div>
        <WaysIn state={state} browsers={browsers} onChangeKeys={() => attempt(state.changeKeys())} />
        <SeesSection asked={asked} />
        <WaysOn />
      </main>
      <Toasts state={toasts} />
    </>
  );
}
