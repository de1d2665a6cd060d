import { type IconNode, LayoutGrid, List } from 'lucide';
import { i18n } from '../../browser/i18n.ts';
import type { LibraryLayout } from '../../settings/library-layout.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { LayoutState } from './layout-state.ts';

/** Chooses how the articles stand there. */
export function LayoutChoice({ state }: { state: LayoutState }) {
  const button = (layout: LibraryLayout, icon: IconNode, label: string) => (
    <IconButton
      icon={icon}
      label={label}
      aria-pressed={state.layout.value === layout}
      onClick={() => state.choose(layout)}
    />
  );
  return (
    <span class="layout-choice" role="group" aria-label={i18n.t('libraryLayout')}>
      {button('list', List, i18n.t('libraryAsList'))}
      {button('cards', LayoutGrid, i18n.t('libraryAsCards'))}
    </span>
  );
}
