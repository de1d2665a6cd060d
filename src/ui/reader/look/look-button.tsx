import { CaseSensitive } from 'lucide';
import { i18n } from '#i18n';
import { LazyMenu } from '../../parts/lazy-menu.tsx';
import type { LookState } from './look-state.ts';

/** Opens how articles are set. `lang` is the article's. */
export function LookButton({ state, lang }: { state: LookState; lang: string | null }) {
  return (
    <LazyMenu
      icon={CaseSensitive}
      label={i18n.t('look')}
      title={i18n.t('look')}
      id="look-menu"
      load={() => import('./look-menu.tsx')}
      draw={({ LookMenu }) => <LookMenu state={state} lang={lang} />}
    />
  );
}
