/** The language of the interface, as a BCP 47 tag: that of its words, as the reader's own country writes it (`en-GB`). Words that are of one country stay there (`zh-TW`). */
export function uiLanguage(): string {
  const words = document.documentElement.lang || 'en';
  return navigator.languages.find((tag) => tag.startsWith(`${words}-`) || tag === words) ?? words;
}

/** A page's date as a day in words, or null where it is none: years before printing and far ahead are mistakes of the page. */
export function pageDate(iso: string | null, language = uiLanguage()): string | null {
  if (!iso) return null;
  // A date without a time is that day everywhere, not midnight in Greenwich.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso.trim());
  const date = new Date(iso);
  const year = date.getUTCFullYear();
  if (Number.isNaN(date.getTime()) || year < 1400 || year > new Date().getUTCFullYear() + 2) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(isDay ? { timeZone: 'UTC' } : {}) }).format(date);
}

/** How many midnights lie between two moments (milliseconds since 1970), by the clock of this machine. */
export function daysBetween(then: number, now: number): number {
  const midnight = (moment: number): number => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(then)) / 86_400_000);
}

/** A day in few words: the year only where it is another one. */
export function shortDay(moment: number, now: number, language = uiLanguage()): string {
  return shortFormat(language, new Date(moment).getFullYear() !== new Date(now).getFullYear()).format(moment);
}

const shortFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes far longer than using it, and each row of a list has a day. */
function shortFormat(language: string, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasYear}`;
  const made =
    shortFormats.get(key) ??
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...(hasYear ? { year: 'numeric' } : {}) });
  shortFormats.set(key, made);
  return made;
}
