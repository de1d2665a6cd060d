/**
 * What can be erased, each by itself. `articles`: with their pictures, the archive, the trash and the index; `marks`: with their notes, also those on
 * pages that are not saved; `waiting`: what is still to be fetched or saved; `places`: how far articles were read; `learnt`: the reader's
 * corrections of sites, and what sites repeat.
 */
export const ERASABLE = ['articles', 'marks', 'waiting', 'places', 'learnt'] as const;
export type Erasable = (typeof ERASABLE)[number];
