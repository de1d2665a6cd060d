/** Languages that browsers translate into (https://developer.chrome.com/docs/ai/translator-api), in no order: they are shown by their names. */
export const TARGETS =
  'ar bg bn cs da de el en es fi fr he hi hr hu id it ja kn ko lt mr nl no pl pt ro ru sk sl sv ta te th tr uk vi zh zh-Hant'.split(
    ' ',
  );

/** A language as translators name it: without country, and with the script where it is not the usual one. Null where a tag is none. */
export function translatorLanguage(tag: string | null): string | null {
  if (!tag) return null;
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh';
    return language === 'nb' || language === 'nn' ? 'no' : language;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The languages to choose from, by name in the language of the interface. */
export function targetsByName(uiLanguage: string, chosen: string): { tag: string; name: string }[] {
  const tags = TARGETS.includes(chosen) ? TARGETS : [...TARGETS, chosen];
  const named = tags.map((tag) => ({ tag, name: languageName(tag, uiLanguage) }));
  return named.sort((a, b) => a.name.localeCompare(b.name, uiLanguage));
}

/** A language by its name in another; by its tag where it has none. */
export function languageName(tag: string, uiLanguage: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Scripts written from right to left, of the languages above. */
const RTL = /^(?:ar|he|fa|ur|yi|ps|dv|ug)$/;

/** Which way a language runs. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (RTL.test(language) ? 'rtl' : 'ltr');
