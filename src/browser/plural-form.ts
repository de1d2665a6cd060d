/**
 * The form of a text that goes with a number, by the plural rules of its language (Unicode CLDR, as `Intl.PluralRules` has them).
 *
 * `forms` stand in the order of `samples`, the numbers that the language's file has forms for: `1 n` in English, `1 2 n` in Polish, where
 * 2 stands for all numbers that go with it (3, 24) and `n` for the rest. One form more than samples: the first is for none at all.
 * A text with another number of forms gives its last: words that are nearly right beat none.
 */
export function pluralForm(forms: readonly string[], count: number, samples: string, languageTag: string): string {
  const keys = samples.split(' ');
  const own = forms.length === keys.length + 1 ? forms.slice(1) : forms;
  if (own !== forms && count === 0) return forms[0] ?? '';
  const rules = new Intl.PluralRules(languageTag);
  const category = rules.select(count);
  const at = keys.findIndex((key) => key !== 'n' && rules.select(Number(key)) === category);
  return (own.length === keys.length && at !== -1 ? own[at] : own.at(-1)) ?? '';
}
