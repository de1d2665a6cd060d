import { wordsOf } from './with-words.ts';

let language = 'en';
let messages: ReturnType<typeof wordsOf> | undefined;

/** From now on what is looked for on screen is in this language (`pt_BR`, `pseudo`): of a browser that was started with its words. */
export function speak(name: string): void {
  language = name;
  messages = undefined;
}

/** The built locale, so that a journey looks for what is really on screen. */
function builtMessages(): ReturnType<typeof wordsOf> {
  return (messages ??= wordsOf(language));
}

/** The words of a key, English where nothing else is spoken; `$1`, `$2` … replaced by the values given. */
export function screenText(key: string, ...values: string[]): string {
  const found = builtMessages()[key];
  if (!found) throw new Error(`No such string on screen: ${key}`);
  return values.reduce((text, value, at) => text.replaceAll(`$${at + 1}`, value), found.message);
}

/** The same for a key with forms for one and for many; the forms stand in one message, as @wxt-dev/i18n writes them. */
export function screenPlural(key: string, count: number, ...values: string[]): string {
  const forms = screenText(key, ...values).split(' | ');
  return (count === 1 ? forms.at(-2) : forms.at(-1)) ?? '';
}
