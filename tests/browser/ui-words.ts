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

/** Takes the place of `#i18n` in tests in the browser. Throws for a key that is not in the locale. */
export const i18n = {
  t(key: string, countOrValues?: number | (string | number)[], values?: (string | number)[]): string {
    const found = words.get(key);
    if (found === undefined) throw new Error(`No such words: ${key}`);
    const count = typeof countOrValues === 'number' ? countOrValues : undefined;
    const given = values ?? (Array.isArray(countOrValues) ? countOrValues : count === undefined ? [] : [count]);
    const text = typeof found === 'string' ? found : (found.get(String(count)) ?? found.get('n') ?? '');
    return text.replace(/\$([1-9])/g, (_, at: string) => String(given[Number(at) - 1] ?? ''));
  },
};
