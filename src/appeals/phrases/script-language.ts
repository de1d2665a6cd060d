/** Scripts that one language of the tables writes, or one that stands for all. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'kana'],
  [/\p{sc=Han}/gu, 'han'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Arab}/gu, 'arab'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Deva}/gu, 'hi'],
  [/\p{sc=Beng}/gu, 'bn'],
  [/\p{sc=Geor}/gu, 'ka'],
  [/\p{sc=Armn}/gu, 'hy'],
];

/** Letters of these scripts; a text without one is not looked at further. */
const ANY =
  /[\p{sc=Armn}\p{sc=Hebr}\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Thai}\p{sc=Geor}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;

/** Letters of Urdu alone, and those that Persian and Urdu have and Arabic has not. */
const URDU = /[ٹڈڑےںۓ]/g;
const PERSIAN = /[پچژگکی]/g;

/**
 * The language that a script tells, or undefined. The script must carry the text: a name in Chinese letters does not make an
 * English paragraph Chinese. One kana in twenty letters makes Japanese; without any, what the page states decides.
 */
export function scriptLanguage(text: string, stated: string | undefined): string | undefined {
  if (!ANY.test(text)) return undefined;
  const counts = new Map<string, number>();
  let total = 0;
  for (const [letters, name] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) counts.set(name, count);
    total += count;
  }
  const others = (text.match(/\p{L}/gu)?.length ?? 0) - total;
  if (total * 3 < others) return undefined;
  const east = (counts.get('kana') ?? 0) + (counts.get('han') ?? 0);
  let best = '';
  let most = 0;
  for (const [name, count] of counts) {
    const own = name === 'kana' || name === 'han' ? east : count;
    if (own <= most) continue;
    most = own;
    best = name;
  }
  if (best === 'kana' || best === 'han') {
    if ((counts.get('kana') ?? 0) * 20 >= east) return 'ja';
    return stated === 'ja' ? 'ja' : 'zh';
  }
  return best === 'arab' ? arabicLanguage(text, most, stated) : best;
}

/** Arabic, Persian or Urdu by their letters; one borrowed letter in a name decides nothing. */
function arabicLanguage(text: string, letters: number, stated: string | undefined): string {
  if ((text.match(URDU)?.length ?? 0) * 50 >= letters) return 'ur';
  if ((text.match(PERSIAN)?.length ?? 0) * 50 >= letters) return stated === 'ur' ? 'ur' : 'fa';
  return 'ar';
}
