import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Later } from '../../parts/later.tsx';
import type { Ways } from '../reader-page.tsx';

/**
 * Ways whose settings stand over the article, and what is on screen of them. `outward` leads to those in a tab. A page in a private window (`isPrivate`)
 * has no storage for what is learnt: its settings are those in a tab of another window.
 */
export function useSettings(outward: Ways): { ways: Ways; layer: ComponentChild } {
  const [shown, setShown] = useState<string>();
  const ways = useMemo(
    () => (outward.isPrivate ? outward : { ...outward, toSettings: (hash = '') => setShown(hash) }),
    [outward],
  );
  const layer = shown !== undefined && (
    <Later
      load={() => import('./settings-layer.tsx')}
      draw={({ SettingsLayer }) => (
        <SettingsLayer hash={shown} toTab={() => outward.toSettings(shown)} onClose={() => setShown(undefined)} />
      )}
    />
  );
  return { ways, layer };
}
