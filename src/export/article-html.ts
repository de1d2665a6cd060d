import { originLine } from './source.ts';
import type { TakenArticle } from './taken-article.ts';

/** An article as HTML to be pasted elsewhere: its title, origin and address, then its content; no style, no script, no class or id. */
export function articleHtml(article: TakenArticle): string {
  const { title, url, content, lang } = article;
  const document = content.ownerDocument;
  const whole = document.createElement('article');
  if (lang) whole.lang = lang;
  const heading = document.createElement('h1');
  heading.textContent = title || url;
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = url;
  const origin = document.createElement('p');
  const said = originLine(article);
  if (said !== '') origin.append(said, document.createElement('br'));
  origin.append(link);
  whole.append(heading, origin, content.cloneNode(true));
  for (const element of whole.querySelectorAll('[class], [id], [loading], [target], [rel]'))
    for (const name of ['class', 'id', 'loading', 'target', 'rel', 'referrerpolicy']) element.removeAttribute(name);
  // Ids are gone, so links to them lead nowhere.
  for (const inside of whole.querySelectorAll('a[href^="#"]')) inside.removeAttribute('href');
  return whole.outerHTML;
}
