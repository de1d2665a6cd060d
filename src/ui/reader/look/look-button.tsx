import { CaseSensitive } from 'lucide';
import { i18n } from '../../../browser/i18n.ts';
import { LazyMenu } from '../../parts/lazy-menu.tsx';
import type { ShownKeys } from '../keys/offers.ts';
import type { LookState } from './look-state.ts';

interface LookButtonProps {
  state: LookState;
  /** The article's. */
  lang: string | null;
  shortcut: ShownKeys | undefined;
}

/** Opens how articles are set. */
export function LookButton({ state, lang, shortcut }: LookButtonProps) {
  return (
    <LazyMenu
      icon={CaseSensitive}
      label={i18n.t('look')}
      title={i18n.t('look')}
      id="look-menu"
      shortcut={shortcut}
      load={() => import('./look-menu.tsx')}
      draw={({ LookMenu }) => <LookMenu state={state} lang={lang} />}
    />
  );
}
