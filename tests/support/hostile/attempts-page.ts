import { ALL_VECTORS } from './all-vectors.ts';
import { fillIn } from './vector.ts';

/** Every so manyth attempt stands in the page; each of them is tried by itself elsewhere, in frames. */
const EVERY = 9;

/** Attempts that swallow all that stands after them, or lead the page away before it is read. */
const swallows = (html: string): boolean =>
  /<(?:plaintext|xmp|noscript|noembed|noframes|textarea|title|template|style|script|iframe|frameset|select|svg|math|!--|\?|meta|base|body|html)/i.test(
    html,
  );

/** Stands before each attempt, with its number. */
export const ATTEMPTS_SENTENCE =
  'The ferry left an hour late that morning, and nobody on the quay could say why it did.';

export const ATTEMPTS_TITLE = 'The quay';

/** An article full of attempts, that report to `trap`, and how many there are. The page's own scripts are not what is tried: `headers` forbid them. */
export function attemptsPage(trap: string): { body: string; headers: Record<string, string>; count: number } {
  const tried = ALL_VECTORS.filter(({ html }, at) => at % EVERY === 0 && !swallows(html));
  const parts = tried.map(
    (vector, at) => `<p>${ATTEMPTS_SENTENCE} ${at}.</p><div>${fillIn(vector, at, { trap })}</div>`,
  );
  const article = `<article><h1>${ATTEMPTS_TITLE}</h1>${parts.join('\n')}</article>`;
  return {
    body: `<!doctype html><title>${ATTEMPTS_TITLE}</title><main>${article}</main>`,
    headers: { 'content-security-policy': "script-src 'none'" },
    count: tried.length,
  };
}
