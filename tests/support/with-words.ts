import fs from 'node:fs';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.ts';

type Messages = Record<string, { message: string }>;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàbƀcçdđeéfƒgĝhĥiïjĵkķlľmɱnñoôpƥrřsštŧuûvṽwŵxẋyýzž'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [
    plain,
    accented,
  ]),
);

/** What says how words are written is no word. */
const isSetting = (key: string): boolean => /^locale[A-Z]/.test(key);

/**
 * A text as a language might have it that does not exist: its letters accented, half as long again (the room that translations need), and between brackets,
 * so that one sees where it ends, and that it is no text that was forgotten in the code.
 */
function pseudo(text: string): string {
  const accented = text.replace(/[a-z]/g, (letter) => ACCENTED[letter] ?? letter);
  const more = ' ~lorem'.repeat(Math.ceil(text.length / 2 / 7)).slice(0, Math.ceil(text.length / 2));
  return `⟦${accented}${more}⟧`;
}

/** All words of the interface in a language that was built (`pt_BR`), or in none at all: `pseudo`. */
export function wordsOf(language: string): Messages {
  const read = (name: string): Messages =>
    JSON.parse(fs.readFileSync(path.join(CHROME_BUILD, '_locales', name, 'messages.json'), 'utf8')) as Messages;
  if (language !== 'pseudo') return read(language);
  const entries = Object.entries(read('en')).map(([key, { message }]): [string, { message: string }] => [
    key,
    { message: isSetting(key) ? message : message.split(' | ').map(pseudo).join(' | ') },
  ]);
  return Object.fromEntries(entries);
}

/**
 * Writes a built extension into a folder, with the words of another language in the place of the English ones: a browser takes its language from the
 * system it runs on. Hands back the folder.
 */
export function withWords(folder: string, language: string, build = CHROME_BUILD): string {
  fs.cpSync(build, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '_locales/en/messages.json'), JSON.stringify(wordsOf(language)));
  return folder;
}
