/** Texts by their keys, as a `_locales/…/messages.json` of the built extension has them. */
export type OwnWords = Readonly<Record<string, { message: string }>>;

let words: OwnWords = {};

/** Takes the words that stand in for the browser's from now on, in this page or background. */
export const setOwnWords = (read: OwnWords): void => {
  words = read;
};

/** The text of a key in our own words, its `$1` … `$9` filled in and `$$` undoubled as the browser does it; empty where there is none. */
export const ownWord = (key: string, values: readonly string[] = []): string =>
  (words[key]?.message ?? '').replace(/\$([1-9$])/g, (_, what: string) =>
    what === '$' ? what : (values[Number(what) - 1] ?? ''),
  );
