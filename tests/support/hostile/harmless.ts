/** What may be left of an article's HTML, stated apart from the sanitizer's own lists. */
const ELEMENTS = new Set(
  (
    'a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark ol p picture pre q rp rt ruby s samp section ' +
    'small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr'
  ).split(' '),
);
const MATH = /^(?:math|m[a-z]+|semantics|none)$/;
const NO_MATH = /^(?:maction|mglyph|malignmark|menclose|meta|marquee|menu|menuitem|meter|map|model)$/;

const ADDRESSES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|#in-article-)/,
  src: /^(?:https?:\/\/|blob:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)[;,])/i,
  poster: /^(?:https?:\/\/|blob:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)[;,])/i,
};

/** Attributes that have others do something, whatever they say. */
const NEVER =
  /^(?:on|xlink:|xml:|aria-|data-(?!colophon-appeal$))|^(?:style|srcset|srcdoc|sizes|ping|target|download|is|slot|part|nonce|form|formaction|action|autofocus|autoplay|contenteditable|tabindex|accesskey|popover|popovertarget|name|usemap|role|hidden|inert|draggable|background|manifest|cite|longdesc|attributionsrc|integrity|crossorigin|shadowrootmode)$/;

/** What is wrong with an element that stands where an article is shown; empty where nothing is. */
export function faultsOf(element: Element): string[] {
  const name = element.localName;
  const isMath = element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  const faults: string[] = [];
  const isKnown = (isHtml && ELEMENTS.has(name)) || (isMath && MATH.test(name) && !NO_MATH.test(name));
  if (!isKnown) faults.push(`element ${name} of ${element.namespaceURI}`);
  for (const { name: attribute, value } of element.attributes) {
    if (NEVER.test(attribute)) faults.push(`${name} with ${attribute}`);
    const wanted = ADDRESSES[attribute];
    if (wanted && !wanted.test(value)) faults.push(`${attribute}="${value.slice(0, 60)}"`);
    if (attribute === 'id' && !value.startsWith('in-article-')) faults.push(`id ${value}`);
    if (attribute === 'referrerpolicy' && value !== 'no-referrer') faults.push(`referrerpolicy ${value}`);
    if (attribute === 'rel' && value !== 'noopener noreferrer') faults.push(`rel ${value}`);
    if (attribute === 'preload' && value !== 'none') faults.push(`preload ${value}`);
  }
  if (name === 'a' && /^https?:/.test(element.getAttribute('href') ?? '') && !element.hasAttribute('rel'))
    faults.push('a link with an opener');
  if (name === 'img' && !element.hasAttribute('referrerpolicy')) faults.push('a picture that says where it stands');
  return faults;
}
