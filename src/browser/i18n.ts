import { browser } from 'wxt/browser';
import type { i18n as typed } from '#i18n';
import { ownWord } from './own-words.ts';
import { pluralForm } from './plural-form.ts';

type Value = string | number;

/** Numbers as the language writes them: 1,234 or ١٬٢٣٤. */
const written = (value: Value, tag: string): string =>
  typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value;

/** The browser's text; where it gives none, our own (see `readOwnWords`). */
const t = (key: string, values: string[] = []): string =>
  (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values) || ownWord(key, values);

/**
 * The words of `locales/`, in the browser's language. Its types are those that WXT makes of them. WXT's own reading of texts knows two or three forms by number,
 * which is right for English; here the forms are those of the language (see `pluralForm`), and numbers are written as it writes them.
 */
export const i18n: typeof typed = {
  t: ((key: 'library', ...args: (number | Value[])[]): string => {
    const count = args.find((arg) => typeof arg === 'number');
    const values = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? undefined : [count]);
    if (values === undefined) return t(key);
    const tag = t('localeTag');
    const text = t(
      key,
      values.map((value) => written(value, tag)),
    );
    return count === undefined ? text : pluralForm(text.split(' | '), count, t('localePlurals'), tag);
  }) as typeof typed.t,
};
