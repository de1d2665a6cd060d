import type { Extraction } from './article.ts';

/** Steps of an address, or parts of a host, that lead to a log-in, in the words that sites use for it in many languages. */
const LOG_IN =
  /(?:^|[/._-])(?:log[-_]?in|log[-_]?on|sign[-_]?in|sign[-_]?on|auth|authenticate|authorize|sso|oauth2?|saml2?|anmelden|einloggen|anmeldung|connexion|identification|iniciar-sesion|acceso|accedi|entrar|inloggen|logga-in|zaloguj|logowanie|prihlaseni|giris)(?:$|[/._-])/i;

/** Longer addresses are not looked through. Characters. */
const LONGEST_ADDRESS = 2_000;

/** A page with a field for a password and fewer words than this is there for the field. */
const FEW_WORDS = 150;

/** Whether an address is that of a log-in, by its host and its path. What stands in its query is where one came from. */
export function isLogInAddress(url: string): boolean {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return LOG_IN.test(`${hostname}${pathname}`);
}

/**
 * Whether a page that was asked for under one address is a log-in instead: the site led on to one, or there is a field for a password and
 * hardly anything else. A field for a password beside an article says nothing: many sites have one on every page.
 */
export function isLogInWall(page: { document: Document; asked: string; url: string }, extraction: Extraction): boolean {
  if (isLogInAddress(page.url) && !isLogInAddress(page.asked)) return true;
  if (!page.document.querySelector('input[type="password"]')) return false;
  if (!extraction.ok) return extraction.failure === 'no-article';
  return !extraction.looksLikeArticle && extraction.article.wordCount < FEW_WORDS;
}
