const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML 1.0 document may hold (https://www.w3.org/TR/xml/#charsets), halves of surrogate pairs among them. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without what no XML document may hold. */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '');

/** Markup that stands in a template as it is. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Xml | readonly Xml[] | null | undefined | false;

const written = (part: Part): string => {
  if (part == null || part === false) return '';
  if (part instanceof Xml) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return xmlText(`${part}`).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
};

/** XML from a template: what is put into it is text, unless it is `Xml` itself; nothing stands for null and false. */
export const xml = (strings: TemplateStringsArray, ...parts: Part[]): Xml =>
  new Xml(strings.reduce((text, string, at) => text + written(parts[at - 1]) + string));
