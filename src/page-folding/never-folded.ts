import { mainLine, namesOf, squeezed, titlesOf } from '../appeals/box-names.ts';
import { COOKIE_WORDS, LONGEST_TEXT, otherDialog } from '../appeals/other-dialogs.ts';
import { shadowRootIn } from '../html/shadow-root.ts';

/**
 * What is never folded on a page, whatever else it says: consent to cookies, log-in, gates of age and of payment,
 * advertising, and the page's own ways about. Wrongly hiding one of these takes something from the reader; leaving an
 * appeal stands in the way as it did before. So each of these signs is enough: those by which no dialog is ever taken for an
 * appeal, and those that leave it open.
 */

/** Names of log-in that may as well stand on a box that asks for a membership: enough to leave it where it is. */
const LOGIN_NAMES = /(?:^|[^a-z])(?:auth|register|registration|regwall|account|identity)(?:$|[^a-z])/;

/** The same, as the name of a dialog. */
const LOGIN_TITLE = /^(?:create a free account|register|registrieren)/i;

/** "Password": no appeal asks for one. */
const PASSWORD_WORDS =
  /passwor[dt]|kennwort|mot de passe|contraseña|\bsenha\b|palavra-passe|wachtwoord|hasł[oa]|\bheslo|парол[ья]|şifre|lösenord|adgangskode|passord|パスワード|密码|密碼|비밀번호/i;

/** What is put before the rest of an article when it is to be paid for. */
const WALL_WORDS =
  /(?:continue|keep|finish) reading|read (?:the full|the rest|this|full)|free (?:articles?|stories) (?:left|remaining|this)|your (?:free )?limit|weiterlesen|weiter zu lesen|lire la suite|poursuivre (?:la|votre) lecture|continuer (?:la|votre) lecture|continuer à lire|articles? gratuits?|(?:seguir|continuar|sigue) leyendo|l[ií]mite de|artículos (?:gratis|gratuitos)|continua(?:re)? a leggere|articoli gratuiti|continu(?:ar|e) (?:lendo|a ler)|artigos gratuitos|verder lezen|lees verder|czytaj dalej|czytać dalej|(?:číst|čtěte) dál|читать дальше|продолжить чтение|читати далі|okumaya devam|läs vidare|fortsätt läsa|læs videre|fortsett å lese|続きを読む|继续阅读|繼續閱讀|계속 읽/i;

/** A question for the reader's age, in words that stand in appeals too: "18 jaar onafhankelijk", "une majeure partie". */
const AGE_WORDS = /\b(?:16|18|21)\s?(?:jaar|år)|\bmajeure?\b/i;

/** The page's ways about, and what it offers to do with an article, by their names. */
const WAY_NAMES =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|submenu|burger|drawer|breadcrumbs?|toolbar|share|sharing|social\w{0,6}|search|feedback|comments?)(?:$|[^a-z])/;

/** Links, buttons and fields with fewer letters around them are a menu, however they are called. */
const FEWEST_LETTERS = 16;

/** Words by which a box is closed, on a button or as its name. */
const CLOSE_WORDS =
  /^(?:[x×✕✖✗╳⨯]|close|dismiss|no,? thanks?|not now|maybe later|remind me|later|skip|hide|schlie(?:ß|ss)en|nein,? danke|später|nicht jetzt|fermer|non,? merci|plus tard|pas maintenant|cerrar|no,? gracias|ahora no|m[aá]s tarde|chiudi|no,? grazie|non ora|fechar|n[aã]o,? obrigad|agora n[aã]o|sluit|nee,? bedankt|niet nu|zamknij|nie,? dzięk|zavř[ií]t|ne,? děkuji|закрыть|нет,? спасибо|позже|закрити|ні,? дякую|пізніше|kapat|hay[iı]r,? teşekk|stäng|nej,? tack|luk\b|nej,? tak|lukk|nei,? takk|閉じる|关闭|關閉|닫기)/i;
const CLOSE_NAMES = /(?:^|[^a-z])(?:close\w{0,8}|dismiss\w{0,8}|schliessen|fermer|cerrar|chiudi)(?:$|[^a-z])/;

/** Whether a box has a way to close it: a button with such a word, sign or name. */
export function canBeClosed(box: Element): boolean {
  return [...box.querySelectorAll('button, a, [role="button"], input[type="button"]')].slice(0, 100).some((control) => {
    const said = [
      control.textContent,
      control.getAttribute('aria-label'),
      control.getAttribute('title'),
      control.getAttribute('value'),
    ];
    return said.some((words) => CLOSE_WORDS.test(squeezed(words).slice(0, 60))) || CLOSE_NAMES.test(namesOf(control));
  });
}

/** Letters of a box that stand outside its links, buttons and fields. */
function lettersAround(box: Element): number {
  const lettersOf = (text: string | null): number => text?.match(/\p{L}/gu)?.length ?? 0;
  const controls = 'a, button, [role="button"], label, select, option, script, style, noscript, template';
  const inside = [...box.querySelectorAll(controls)].filter((one) => !one.parentElement?.closest(controls));
  return lettersOf(box.textContent) - inside.reduce((sum, one) => sum + lettersOf(one.textContent), 0);
}

/** Whether a box speaks of the rest of an article, which is to be paid for. */
export const saysWall = (box: Element): boolean => WALL_WORDS.test(squeezed(box.textContent).slice(0, LONGEST_TEXT));

/** Why a box is never folded on the page; null where nothing speaks against it. */
export function whyNeverFolded(box: Element): 'consent' | 'login' | 'age' | 'advertising' | 'page' | null {
  const other = otherDialog(box);
  if (other) return other === 'advert' ? 'advertising' : other;
  const names = mainLine(box).map(namesOf).join(' | ');
  const text = squeezed(box.textContent).slice(0, LONGEST_TEXT);
  if (COOKIE_WORDS.test(text)) return 'consent';
  if (LOGIN_NAMES.test(names) || PASSWORD_WORDS.test(text) || titlesOf(box).some((title) => LOGIN_TITLE.test(title)))
    return 'login';
  if (AGE_WORDS.test(text)) return 'age';
  const ways = 'main, nav, [role="main"], [role="navigation"], [role="search"], input[type="search"], textarea, video';
  if (WAY_NAMES.test(names) || box.localName === 'header' || box.matches(ways) || box.querySelector(ways))
    return 'page';
  return shadowRootIn(box) === null && lettersAround(box) < FEWEST_LETTERS ? 'page' : null;
}
