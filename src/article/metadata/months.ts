/** The ways in which a language writes a month: alone and in a date, in full and short. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

const known = new Map<string, ReadonlyMap<string, number>>();

/** What the engine does not give and pages write. */
const MORE: ReadonlyMap<string, number> = new Map([['sept', 9]]);

/** The number of each month by its names in a language, lower-cased and without dots; empty where the engine does not know the language. */
export function monthsOf(lang: string): ReadonlyMap<string, number> {
  const language = /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  const kept = known.get(language);
  if (kept) return kept;
  const months = new Map<string, number>(MORE);
  if (Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month, 11)).find(({ type }) => type === 'month');
        const name = part && monthKey(part.value);
        // Where months are numbers (`11月`), digits tell them.
        if (name && !/\d/.test(name) && !months.has(name)) months.set(name, month + 1);
      }
    }
  }
  known.set(language, months);
  return months;
}

/** A word as the months are listed under. */
export function monthKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('.', '');
}
