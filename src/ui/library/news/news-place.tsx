import { signal } from '@preact/signals';
import { X } from 'lucide';
import { i18n } from '../../../browser/i18n.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { Later } from '../../parts/later.tsx';
import { report } from '../../parts/start-page.ts';
import type { LibraryNews } from '../library-page.tsx';

/** In the address of the library: what is new. */
const NEWS_HASH = '#news';

/** The changelog, and where it is kept which version's news were not seen yet. */
export interface NewsWorld {
  /** In Markdown. */
  loadChangelog(): Promise<string>;
  getUpdateNews(): Promise<string | null>;
  forgetUpdateNews(): Promise<void>;
  watchUpdateNews(onChange: (version: string | null) => void, signal: AbortSignal): void;
}

export interface NewsPlace extends LibraryNews {
  /** Shows it where the address asks for it, which is to have seen it. */
  turn(hash: string): void;
}

/** What is new, and the line that says so after an update, until it was followed or put away. */
export function createNewsPlace(end: AbortSignal, world: NewsWorld): NewsPlace {
  const version = signal<string | null>(null);
  const isOpen = signal(false);
  world.watchUpdateNews((now) => (version.value = now), end);
  const look = async () => {
    version.value = await world.getUpdateNews();
  };
  report(look());
  const forget = () => {
    version.value = null;
    report(world.forgetUpdateNews());
  };
  return {
    isOpen,
    turn(hash) {
      isOpen.value = hash === NEWS_HASH;
      if (isOpen.value) forget();
    },
    draw: () => (
      <Later
        load={() => Promise.all([import('./news-page.tsx'), world.loadChangelog()])}
        draw={([{ NewsPage }, changelog]) => <NewsPage changelog={changelog} />}
      />
    ),
    drawLine: () =>
      version.value !== null && (
        <p class="news-line">
          <span>{i18n.t('newsUpdated', [version.value])}</span>
          <a href={NEWS_HASH}>{i18n.t('newsTitle')}</a>
          <IconButton icon={X} label={i18n.t('dismiss')} onClick={forget} />
        </p>
      ),
  };
}
