/**
 * What is never folded on a page, whatever else it says: consent to cookies, log-in, gates of age and of payment,
 * advertising, and the page's own ways about. Wrongly hiding one of these takes something from the reader; leaving an
 * appeal stands in the way as it did before. So each of these signs is enough.
 */

/** Names of consent tools and of what they do, as they stand in classes and ids. */
const CONSENT_NAMES =
  /(?:^|[^a-z])(?:cookies?\w{0,12}|consent\w{0,10}|gdpr|rodo|dsgvo|rgpd|lgpd|ccpa|cmp\w{0,10}|onetrust|didomi|usercentrics|quantcast|truste|trustarc|klaro|iubenda|cookiebot|cybotcookiebot\w{0,10}|privacy (?:manager|center|notice|banner|settings|wall)|sp message)(?:$|[^a-z])/;
const LOGIN_NAMES =
  /(?:^|[^a-z])(?:log ?in|sign ?in|log ?on|auth|authenticat\w{0,4}|register|registration|regwall|password|account|sso|identity)(?:$|[^a-z])/;
const AGE_NAMES =
  /(?:^|[^a-z])(?:age (?:gate|check|verification|verify|restriction|wall|confirm)|agegate|ageverif\w{0,8})(?:$|[^a-z])/;
const AD_NAMES =
  /(?:^|[^a-z])(?:ads?|advert\w{0,12}|adsense|adsbygoogle|adslot|adunit|dfp|gpt|doubleclick|anzeige|werbung)(?:$|[^a-z])/;

/** "Cookie" as languages write it: no appeal speaks of them, and every consent dialog does. */
const COOKIE_WORDS =
  /\bcookies?\b|кук[иа]|クッキー|쿠키|çerez|eväste|informasjonskapsl|\bkakor\b|ciastecz|süti|小型文字|缓存文件|\bgdpr\b|\btcf\b/i;

/** The name of a dialog that logs one in, in the languages of the phrase tables. Only a name counts: "Already a member? Log in" stands in appeals. */
const LOGIN_TITLE =
  /^(?:welcome back\W{0,3})?(?:please )?(?:log ?in|sign ?in|log on|create (?:an|your|a free) account|register|anmelden|einloggen|registrieren|(?:se )?connecter|connexion|identifiez|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|iniciar sess[aã]o|inloggen|zaloguj|logowanie|přihl[aá]|войти|вход|увійти|вхід|giriş yap|oturum aç|logga in|log ind|logg inn|ログイン|登录|登入|로그인)/i;

/** "Password": no appeal asks for one. */
const PASSWORD_WORDS =
  /\bpassword|passwor[dt]\b|kennwort|mot de passe|contraseña|\bsenha\b|palavra-passe|wachtwoord|hasł[oa]|\bheslo|парол[ья]|şifre|lösenord|adgangskode|passord|パスワード|密码|密碼|비밀번호/i;

/** What is put before the rest of an article when it is to be paid for. */
const WALL_WORDS =
  /(?:continue|keep|finish) reading|read (?:the full|the rest|this|full)|free (?:articles?|stories) (?:left|remaining|this)|your (?:free )?limit|weiterlesen|weiter zu lesen|lire la suite|poursuivre (?:la|votre) lecture|continuer (?:la|votre) lecture|continuer à lire|articles? gratuits?|(?:seguir|continuar|sigue) leyendo|l[ií]mite de|artículos (?:gratis|gratuitos)|continua(?:re)? a leggere|articoli gratuiti|continu(?:ar|e) (?:lendo|a ler)|artigos gratuitos|verder lezen|lees verder|czytaj dalej|czytać dalej|(?:číst|čtěte) dál|читать дальше|продолжить чтение|читати далі|okumaya devam|läs vidare|fortsätt läsa|læs videre|fortsett å lese|続きを読む|继续阅读|繼續閱讀|계속 읽/i;

/** A question for the reader's age, in the languages of the phrase tables. */
const AGE_WORDS =
  /\b(?:over|least|above|under|über|mindestens|plus de|moins de|m[aá]s de|mayor de|pi[uù] di|mais de|ouder dan|powyżej|starší|старше|понад|över) (?:the age of )?(?:16|18|21)\b|\b(?:16|18|21)\s?(?:\+|years? (?:of age|old)|jahre alt|ans ou plus|a[nñ]os|anni|anos|jaar|lat\b|років|лет|år|yaş)|date of birth|volljährig|mayor de edad|maggiorenn|maior de idade|majeure?\b|meerderjarig|pełnoletni|18歳以上|年满\s?18|만\s?19세/i;

/** The page's ways about, and what it offers to do with an article, by their names. */
const WAY_NAMES =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|submenu|burger|drawer|breadcrumbs?|toolbar|share|sharing|social\w{0,6}|search|feedback|comments?)(?:$|[^a-z])/;

/** Links, buttons and fields with fewer letters around them are a menu, however they are called. */
const FEWEST_LETTERS = 16;

/** Words by which a box is closed, on a button or as its name. */
const CLOSE_WORDS =
  /^(?:[x×✕✖✗╳⨯]|close|dismiss|no,? thanks?|not now|maybe later|remind me|later|skip|hide|schlie(?:ß|ss)en|nein,? danke|später|nicht jetzt|fermer|non,? merci|plus tard|pas maintenant|cerrar|no,? gracias|ahora no|m[aá]s tarde|chiudi|no,? grazie|non ora|fechar|n[aã]o,? obrigad|agora n[aã]o|sluit|nee,? bedankt|niet nu|zamknij|nie,? dzięk|zavř[ií]t|ne,? děkuji|закрыть|нет,? спасибо|позже|закрити|ні,? дякую|пізніше|kapat|hay[iı]r,? teşekk|stäng|nej,? tack|luk\b|nej,? tak|lukk|nei,? takk|閉じる|关闭|關閉|닫기)/i;
const CLOSE_NAMES = /(?:^|[^a-z])(?:close\w{0,8}|dismiss\w{0,8}|schliessen|fermer|cerrar|chiudi)(?:$|[^a-z])/;

/** Characters of a name that are read; longer ones are no names. */
const LONGEST_NAME = 300;

/** How deep the way goes from a box to what holds most of its text. */
const DEEPEST = 8;

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The names of an element: class, id and alike, as words with a space between. */
function namesOf(element: Element): string {
  return ['class', 'id', 'aria-label', 'data-testid', 'name']
    .map((name) => element.getAttribute(name) ?? '')
    .concat(element.localName.includes('-') ? element.localName : '')
    .join(' ')
    .slice(0, LONGEST_NAME)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
}

/** The box and, inward, what holds most of its text: what it is called there, it is as a whole. */
function mainLine(box: Element): Element[] {
  const line = [box];
  const whole = squeezed(box.textContent).length;
  for (let at: Element | undefined = box; at && line.length < DEEPEST; ) {
    at = [...at.children].find((child) => squeezed(child.textContent).length > whole / 2);
    if (at) line.push(at);
  }
  return line;
}

/** The title of a box: the name it gives itself, or its first heading. */
function titlesOf(box: Element): string[] {
  const named = [box, ...box.querySelectorAll('[role="dialog"], dialog')].map((one) => one.getAttribute('aria-label'));
  return [...named, box.querySelector('h1, h2, h3, h4, legend')?.textContent].map(squeezed).filter(Boolean);
}

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
export const saysWall = (box: Element): boolean => WALL_WORDS.test(squeezed(box.textContent).slice(0, 8_000));

/** Why a box is never folded on the page; null where nothing speaks against it. */
export function whyNeverFolded(box: Element): 'consent' | 'login' | 'age' | 'advertising' | 'page' | null {
  const names = mainLine(box).map(namesOf).join(' | ');
  const text = squeezed(box.textContent).slice(0, 8_000);
  if (CONSENT_NAMES.test(names) || COOKIE_WORDS.test(text)) return 'consent';
  const login =
    'input[type="password"], [autocomplete~="username"], [autocomplete~="current-password"], [autocomplete~="one-time-code"]';
  if (
    LOGIN_NAMES.test(names) ||
    box.querySelector(login) ||
    PASSWORD_WORDS.test(text) ||
    titlesOf(box).some((title) => LOGIN_TITLE.test(title))
  )
    return 'login';
  if (AGE_NAMES.test(names) || AGE_WORDS.test(text) || box.querySelector('[autocomplete^="bday"]')) return 'age';
  if (AD_NAMES.test(names) || box.querySelector('ins.adsbygoogle, [id^="google_ads"], [data-google-query-id]'))
    return 'advertising';
  const ways =
    'main, nav, [role="main"], [role="navigation"], [role="search"], input[type="search"], textarea, video';
  if (WAY_NAMES.test(names) || box.localName === 'header' || box.matches(ways) || box.querySelector(ways))
    return 'page';
  return box.shadowRoot === null && lettersAround(box) < FEWEST_LETTERS ? 'page' : null;
}
