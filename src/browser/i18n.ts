import { i18n as made } from '#i18n';
import { pluralForm } from './plural-form.ts';

type Value = string | number;

/** Numbers as the language writes them: 1,234 or ١٬٢٣٤. */
const written = (value: Value, tag: string): string =>
  typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value;

/**
 * The words of `locales/`, in the browser's language. The library behind it knows two or three forms by number, which is right for English;
 * here the forms are those of the language (see `pluralForm`), and numbers are written as it writes them.
 */
export const i18n: typeof made = {
  t: ((key: 'library', ...args: (number | Value[])[]): string => {
    const t = made.t as unknown as (key: string, values?: string[]) => string;
    const count = args.find((arg) => typeof arg === 'number');
    const values = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? undefined : [count]);
    if (values === undefined) return t(key);
    const tag = t('localeTag');
    const text = t(
      key,
      values.map((value) => written(value, tag)),
    );
    return count === undefined ? text : pluralForm(text.split(' | '), count, t('localePlurals'), tag);
  }) as typeof made.t,
};
