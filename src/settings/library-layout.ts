/** How the library's articles stand on its page: one below the other, or as cards side by side. */
export const LIBRARY_LAYOUTS = ['list', 'cards'] as const;

export type LibraryLayout = (typeof LIBRARY_LAYOUTS)[number];
