import { originLine, type Source } from './source.ts';

/** A passage as plain text, with the title, origin and address of where it stands. */
export function quotedText(quote: string, source: Source): string {
  const { title, url } = source;
  const from = [title, originLine(source)].filter((part) => part !== '').join(' · ');
  return `${[`“${quote.replaceAll('\n', '\n\n')}”`, [from, url].filter((line) => line !== '').join('\n')].join('\n\n')}\n`;
}

/** The same as HTML, its source as a link. `document` makes its elements and is left as it is. */
export function quotedHtml(quote: string, source: Source, document: Document): string {
  const { title, url, lang } = source;
  const box = document.createElement('div');
  const block = document.createElement('blockquote');
  block.setAttribute('cite', url);
  if (lang) block.lang = lang;
  for (const line of quote.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    block.append(paragraph);
  }
  const from = document.createElement('p');
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = title || url;
  from.append(link);
  const origin = originLine(source);
  if (origin !== '') from.append(` · ${origin}`);
  box.append(block, from);
  return box.innerHTML;
}
