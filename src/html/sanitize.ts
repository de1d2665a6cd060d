import DOMPurify from 'dompurify';
import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import { htmlOf, mayReadOtherwise, unwrapInnerTables } from './read-otherwise.ts';
import { settleAttributes } from './settle-attributes.ts';

/** What an article is made of. Everything else goes; its text stays unless it is in `DROPPED_WITH_CONTENT`. */
const HTML_TAGS =
  'a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
  'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark ol p picture pre q rp rt ruby s samp ' +
  'section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr';

/**
 * MathML Core (https://w3c.github.io/mathml-core/) without what holds HTML or leads somewhere: `annotation-xml`, `maction`,
 * `mglyph`. HTML within `mtext` passes the same lists; since nothing is parsed a second time, it cannot change its meaning there.
 */
const MATH_TAGS =
  'math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup ' +
  'mtable mtd mtext mtr munder munderover semantics none';

const HTML_ATTRIBUTES =
  'abbr alt class colspan controls datetime dir headers height href hreflang id kind label lang name open poster ' +
  'preload reversed rowspan scope span src srclang start title type value width';

const MATH_ATTRIBUTES =
  'accent accentunder alttext columnalign columnlines columnspan depth display displaystyle encoding fence form height largeop linethickness ' +
  'lspace mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspan rspace scriptlevel separator ' +
  'stretchy symmetric voffset xmlns';

/** Elements whose content is no text for readers, or must not be taken for HTML. */
const DROPPED_WITH_CONTENT =
  'annotation annotation-xml applet datalist desc embed foreignobject frameset head iframe math mi mn mo ms mtext noembed ' +
  'noframes noscript object optgroup option plaintext portal script select style svg template textarea title xmp';

const list = (words: string): string[] => words.split(' ');

/**
 * The addresses DOMPurify lets through: http(s), mailto, pictures as data (bitmaps only: an SVG may hold markup), blobs of
 * our own, and everything without a scheme. `settleAttributes` decides finally, on the resolved address.
 */
const ALLOWED_ADDRESS =
  /^(?:(?:https?|mailto|blob):|data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)[;,]|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** So often what may be read otherwise is sanitized again. Only tables deep in each other, from which parsers make others each time, need more. */
const MOST_ROUNDS = 4;

/**
 * The one exit of outside HTML: a string becomes nodes that run nothing, send nothing and look like the reader wants them.
 * Every address is absolute against `baseUrl` (http(s), mailto for links; http(s), blob and bitmap data for pictures);
 * in-page anchors keep working, their ids carry a prefix. Empty appeal markers stay. Sanitizing what was sanitized
 * changes nothing. The fragment belongs to an inert document: its pictures load when it is put into a living one.
 */
export function sanitize(html: string, { baseUrl }: { baseUrl: string }): DocumentFragment {
  let fragment = sanitizeOnce(html, baseUrl);
  for (let round = 1; mayReadOtherwise(fragment); round++) {
    if (round === MOST_ROUNDS) unwrapInnerTables(fragment);
    const written = htmlOf(fragment);
    fragment = sanitizeOnce(written, baseUrl);
    if (round > MOST_ROUNDS || htmlOf(fragment) === written) break;
  }
  return fragment;
}

function sanitizeOnce(html: string, baseUrl: string): DocumentFragment {
  const fragment = purify(html) ?? withoutFrameset(html);
  settleAttributes(fragment, baseUrl);
  // Each parser would swallow one more of them.
  for (const pre of fragment.querySelectorAll('pre')) {
    const { firstChild } = pre;
    if (firstChild?.nodeType === 3) firstChild.nodeValue = (firstChild.nodeValue ?? '').replace(/^\n+/, '');
  }
  return fragment;
}

/** Null where a frameset took the place of the body. */
function purify(html: string): DocumentFragment | null {
  return DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: [...list(HTML_TAGS), ...list(MATH_TAGS), '#text'],
    ALLOWED_ATTR: [...list(HTML_ATTRIBUTES), ...list(MATH_ATTRIBUTES), APPEAL_MARKER_ATTRIBUTE],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
    FORBID_CONTENTS: list(DROPPED_WITH_CONTENT),
    // It would drop every id that is also a property of documents ("title", "links"), and with it the anchor. Here each id
    // gets a prefix instead, before the nodes leave their inert document.
    SANITIZE_DOM: false,
    // At the beginning of a document a parser takes the content of `<noscript>` for that of the body.
    FORCE_BODY: true,
  });
}

/** After a rule, parsers take no frameset (https://html.spec.whatwg.org/#frameset-ok-flag). */
function withoutFrameset(html: string): DocumentFragment {
  const fragment = purify(`<hr>${html}`);
  if (!fragment) throw new Error('HTML without a body cannot be sanitized.');
  fragment.firstChild?.remove();
  return fragment;
}
