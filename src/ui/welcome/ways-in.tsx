import { Check, EllipsisVertical, type IconNode, List, Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { GEAR, KEYS, PIN, PUZZLE } from './own-icons.ts';
import type { Browsers } from './welcome-page.tsx';
import type { WelcomeState } from './welcome-state.ts';

/** The keyword that the manifest names: no language has another. */
const KEYWORD = 'colophon';

/** How Colophon is opened, as far as this browser has the ways. */
export function WaysIn({
  state,
  browsers,
  onChangeKeys,
}: {
  state: WelcomeState;
  browsers: Browsers;
  onChangeKeys: () => void;
}) {
  const keys = state.keys.value;
  return (
    <section class="ways-in" aria-labelledby="open-title">
      <h2 id="open-title">{i18n.t('welcomeOpen')}</h2>
      <ul class="cards">
        {browsers.hasPanel ? (
          <PinCard isPinned={state.isPinned.value} pin={browsers.pin} />
        ) : (
          <Card icons={[EllipsisVertical]} title={i18n.t('welcomePhone')}>
            <p>{i18n.t('welcomePhoneDo')}</p>
          </Card>
        )}
        {keys !== undefined && (
          <Card icons={[KEYS]} title={i18n.t('welcomeKeys')}>
            {keys === '' ? (
              <p>{i18n.t('welcomeKeysNone')}</p>
            ) : (
              <p>
                <kbd dir="ltr">{keys}</kbd> <span>{i18n.t('welcomeKeysDo')}</span>
              </p>
            )}
            <button type="button" class="quiet" onClick={onChangeKeys}>
              {i18n.t('welcomeKeysChange')}
            </button>
          </Card>
        )}
        {browsers.hasMenus && (
          <Card icons={[List]} title={i18n.t('welcomeMenus')}>
            <p>{i18n.t('welcomeMenusDo')}</p>
          </Card>
        )}
        {browsers.hasAddressBar && (
          <Card icons={[Search]} title={i18n.t('welcomeBar')}>
            <p>
              <kbd dir="ltr">{KEYWORD}</kbd> <span>{i18n.t('welcomeBarDo')}</span>
            </p>
          </Card>
        )}
      </ul>
    </section>
  );
}

/** How the icon is kept in the toolbar, or that it stands there. */
function PinCard({ isPinned, pin }: { isPinned: boolean | undefined; pin: Browsers['pin'] }) {
  const how = pin === 'gear' ? i18n.t('welcomePinGear') : i18n.t('welcomePinPuzzle');
  return (
    <Card icons={isPinned ? [Check] : [PUZZLE, pin === 'gear' ? GEAR : PIN]} title={i18n.t('welcomePin')}>
      <p aria-live="polite">{isPinned ? i18n.t('welcomePinned') : how}</p>
    </Card>
  );
}

function Card({ icons, title, children }: { icons: readonly IconNode[]; title: string; children: ComponentChildren }) {
  return (
    <li>
      <span class="card-icons">
        {icons.map((node, at) => (
          <Icon key={at} node={node} />
        ))}
      </span>
      <h3>{title}</h3>
      {children}
    </li>
  );
}
