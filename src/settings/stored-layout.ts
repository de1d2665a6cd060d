import { storage } from 'wxt/utils/storage';
import { LIBRARY_LAYOUTS, type LibraryLayout } from './library-layout.ts';

const item = storage.defineItem<LibraryLayout>('local:libraryLayout', { fallback: 'list', version: 1 });

/** What was chosen last; a list at first. */
export async function getLayout(): Promise<LibraryLayout> {
  const stored = await item.getValue();
  return LIBRARY_LAYOUTS.includes(stored) ? stored : 'list';
}

export const setLayout = (layout: LibraryLayout): Promise<void> => item.setValue(layout);
