import DOMPurify from 'dompurify';

/** Holds nothing that could do something, but may be asked for by its own drawing. */
const ALSO_TAGS = ['use'];

/** Looks of old pages, and parts of components. */
const ALSO_ATTRIBUTES = 'part exportparts text link alink vlink hspace vspace compact clear media'.split(' ');

/**
 * What would run, send, show another page, or change where addresses lead. DOMPurify lets some of it through by itself, as it does no harm to a page
 * that is meant to work.
 */
const FORBIDDEN = (
  'script noscript iframe frame frameset object embed applet portal fencedframe base meta link noembed noframes param source track ' +
  'animate set animatemotion animatetransform foreignobject handler listener xmp plaintext'
).split(' ');

const FORBIDDEN_ATTRIBUTES =
  'action formaction method target ping srcset sizes srcdoc autofocus nonce is http-equiv'.split(' ');

/** DOMPurify asks it of every attribute: what has no scheme passes, also what is no address at all. */
const ALLOWED_ADDRESS = /^(?:(?:https?|mailto):|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/**
 * The exit of whole pages: the snapshot's markup becomes a document's root element that runs nothing and sends nothing. Its styles and the addresses
 * of its pictures are the page's still; `placeSnapshotFiles` puts others there before anything shows it. It belongs to an inert document.
 */
export function sanitizeSnapshot(html: string): HTMLElement {
  // `WHOLE_DOCUMENT` hands back the `html` element.
  const root = DOMPurify.sanitize(html, {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    ADD_TAGS: ALSO_TAGS,
    ADD_ATTR: ALSO_ATTRIBUTES,
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: FORBIDDEN_ATTRIBUTES,
    ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    // Names and ids that stand in a document's own way go: whoever works on it asks it by its own names.
    SANITIZE_DOM: true,
    // Elements of components are boxes here: nothing defines them.
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: /^[a-z][\w.]*-[\w.-]*$/,
      attributeNameCheck: null,
      allowCustomizedBuiltInElements: false,
    },
  }) as HTMLElement;
  for (const use of root.querySelectorAll('use')) {
    const leads = [use.getAttribute('href'), use.getAttribute('xlink:href')].filter((one) => one !== null);
    if (!leads.every((address) => address.startsWith('#'))) use.remove();
  }
  return root;
}
