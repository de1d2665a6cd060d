import { mainLine, namesOf, squeezed, titlesOf } from './box-names.ts';

/**
 * What stands over a page and is no appeal, whatever it says beside: consent to cookies, log-in, gates of age, adverts. Each of
 * these signs is enough. Words are in the languages of the phrase tables.
 */

/** Names of consent tools and of what they do, as they stand in classes and ids. */
const CONSENT_NAMES =
  /(?:^|[^a-z])(?:cookies?\w{0,12}|consent\w{0,10}|gdpr|rodo|dsgvo|rgpd|lgpd|ccpa|cmp\w{0,10}|onetrust|didomi|usercentrics|quantcast|truste|trustarc|klaro|iubenda|cookiebot|cybotcookiebot\w{0,10}|privacy (?:manager|center|notice|banner|settings|wall)|sp message)(?:$|[^a-z])/;
/** Only names of the log-in itself: `register` and `account` stand on boxes that ask for a membership. */
const LOGIN_NAMES = /(?:^|[^a-z])(?:log ?in|sign ?in|log ?on|authenticat\w{0,4}|password|sso)(?:$|[^a-z])/;
const AGE_NAMES =
  /(?:^|[^a-z])(?:age (?:gate|check|verification|verify|restriction|wall|confirm)|agegate|ageverif\w{0,8})(?:$|[^a-z])/;
const AD_NAMES =
  /(?:^|[^a-z])(?:ads?|advert\w{0,12}|adsense|adsbygoogle|adslot|adunit|aswift|google ads iframe|dfp|gpt|doubleclick|anzeige|werbung)(?:$|[^a-z])/;

/** "Cookie" as languages write it: every consent dialog speaks of them. */
export const COOKIE_WORDS =
  /\bcookies?\b|кук[иа]|クッキー|쿠키|çerez|eväste|informasjonskapsl|\bkakor\b|ciastecz|süti|小型文字|缓存文件|\bgdpr\b|\btcf\b/i;

/** The small print of a form that asks for an address may name such a paper; it asks for no consent to cookies by that. */
const COOKIE_PAPERS =
  /\bcookies?[- ](?:policy|policies|notice|statement|richtlinien?|hinweise?)|(?:politique|pol[ií]tica|polityka|zásady) (?:de |di )?cookies/gi;

/** The name of a dialog that logs one in. Only a name counts: "Already a member? Log in" stands in appeals. */
const LOGIN_TITLE =
  /^(?:welcome back\W{0,3})?(?:please )?(?:log ?in|sign ?in|log on|create (?:an|your) account|anmelden|einloggen|(?:se )?connecter|connexion|identifiez|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|iniciar sess[aã]o|inloggen|zaloguj|logowanie|přihl[aá]|войти|вход|увійти|вхід|giriş yap|oturum aç|logga in|log ind|logg inn|ログイン|登录|登入|로그인)/i;

/** What a form that logs one in, or lets one in by age, has fields for. */
const LOGIN_FIELDS =
  'input[type="password"], [autocomplete~="username"], [autocomplete~="current-password"], [autocomplete~="one-time-code"]';
const AGE_FIELDS = '[autocomplete^="bday"]';
const AD_ELEMENTS = 'ins.adsbygoogle, [id^="google_ads"], [data-google-query-id]';

/** A question for the reader's age. */
const AGE_WORDS =
  /\b(?:over|least|above|under|über|mindestens|plus de|moins de|m[aá]s de|mayor de|pi[uù] di|mais de|ouder dan|powyżej|starší|старше|понад|över) (?:the age of )?(?:16|18|21)\b(?! ?[%€$£.,]?\d)|\b(?:16|18|21)\s?(?:\+|years? (?:of age|old)|jahre alt|ans ou plus|a[nñ]os|anni|anos|jaar oud|lat\b|років|лет|år gammal|yaş)|date of birth|volljährig|mayor de edad|maggiorenn|maior de idade|meerderjarig|pełnoletni|18歳以上|年满\s?18|만\s?19세/i;

/** Characters of a box that are read. */
export const LONGEST_TEXT = 8_000;

/** Whether an element says of itself that it is an advert. */
export function saysAdvert(element: Element): boolean {
  return AD_NAMES.test(namesOf(element));
}

/** What a box that stands over the page is, where it is no appeal; null where nothing says so. */
export function otherDialog(box: Element): 'consent' | 'login' | 'age' | 'advert' | null {
  const names = mainLine(box).map(namesOf).join(' | ');
  const text = squeezed(box.textContent).slice(0, LONGEST_TEXT);
  if (CONSENT_NAMES.test(names) || COOKIE_WORDS.test(text.replace(COOKIE_PAPERS, ''))) return 'consent';
  if (
    LOGIN_NAMES.test(names) ||
    box.querySelector(LOGIN_FIELDS) ||
    titlesOf(box).some((title) => LOGIN_TITLE.test(title))
  )
    return 'login';
  if (AGE_NAMES.test(names) || AGE_WORDS.test(text) || box.querySelector(AGE_FIELDS)) return 'age';
  return AD_NAMES.test(names) || box.querySelector(AD_ELEMENTS) ? 'advert' : null;
}
