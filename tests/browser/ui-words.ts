import source from '../../locales/en.yml?raw';

/** The English words on screen, from the locale itself: plain pages have no `browser.i18n` to ask. */
const words = new Map<string, string | Map<string, string>>();

const unquoted = (text: string): string => text.trim().replace(/^(['"])(.*)\1$/s, '$2');

let forms: Map<string, string> | undefined;
for (const line of source.split('\n')) {
  const [, indent, key, value] = /^(\s*)(\w+):(.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) continue;
  if (indent) forms?.set(key, unquoted(value));
  else if (value.trim() === '') words.set(key, (forms = new Map()));
  else words.set(key, unquoted(value));
}

/** One of the forms by number, as the library picks it: it parts them after all was put in. */
function formOf(forms: string[], count: number): string {
  if (forms.length > 3) throw new Error('Unknown plural formatting');
  const at = [0, count === 1 ? 0 : 1, count === 0 || count === 1 ? count : 2][forms.length - 1] ?? 0;
  return forms[at] ?? '';
}

/** Takes the place of `src/browser/i18n.ts` in tests in the browser. Throws for a key that is not in the locale. */
export const i18n = {
  t(key: string, countOrValues?: number | (string | number)[], values?: (string | number)[]): string {
    const found = words.get(key);
    if (found === undefined) throw new Error(`No such words: ${key}`);
    const count = typeof countOrValues === 'number' ? countOrValues : undefined;
    const given = values ?? (Array.isArray(countOrValues) ? countOrValues : count === undefined ? [] : [count]);
    const text = typeof found === 'string' ? found : [...found.values()].join(' | ');
    const filled = text.replace(/\$([1-9])/g, (_, at: string) => String(given[Number(at) - 1] ?? ''));
    return count === undefined ? filled : formOf(filled.split(' | '), count);
  },
};
