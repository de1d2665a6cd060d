import fs from 'node:fs';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.ts';

interface Message {
  message: string;
}

let messages: Record<string, Message> | undefined;

/** The built locale, so that a journey looks for what is really on screen. */
function builtMessages(): Record<string, Message> {
  messages ??= JSON.parse(fs.readFileSync(path.join(CHROME_BUILD, '_locales/en/messages.json'), 'utf8')) as Record<
    string,
    Message
  >;
  return messages;
}

/** The English words of a key; `$1`, `$2` … replaced by the values given. */
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
