import type { Article } from './article.ts';

/** Shorter names of picture files (`1`, `img`, `main`) are names of many pictures. Characters. */
const SURE_NAME = 5;

/** The name of a picture file without what makes it this size: `tower-1024x768.jpg`, `tower_640w.webp` and `tower.jpg?w=300` are one. */
function pictureName(address: string): string {
  const { pathname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  return name.replace(/\.\w{2,5}$/, '').replace(/[-_](?:\d{2,5}x\d{2,5}|\d{2,5}w?|scaled|large|medium|small)$/i, '');
}

/** Whether the article shows its lead picture already, also at another size, or opens with another picture. */
function showsLead(content: DocumentFragment, lead: string): boolean {
  const pictures = [...content.querySelectorAll('img[src]')];
  if (pictures.some((one) => one.getAttribute('src') === lead)) return true;
  const name = pictureName(lead);
  const named = (one: Element): boolean => {
    const source = one.getAttribute('src') ?? '';
    return /^https?:/.test(source) && pictureName(source) === name;
  };
  if (name.length >= SURE_NAME && pictures.some(named)) return true;
  const [first] = content.querySelectorAll('img, video, p, h2');
  return first !== undefined && (first.matches('img, video') || first.querySelector('img') !== null);
}

/** The address of the article's lead picture, as sanitized content writes addresses; null where there is none that can be asked for. */
export function leadAddress({ leadImage }: Pick<Article, 'leadImage'>): string | null {
  return leadImage && URL.canParse(leadImage) && /^https?:/.test(leadImage) ? new URL(leadImage).href : null;
}

/** Puts the lead picture before a sanitized content that does not show it already. */
export function showLead(content: DocumentFragment, article: Pick<Article, 'leadImage'>): void {
  const lead = leadAddress(article);
  if (lead === null || showsLead(content, lead)) return;
  const document = content.ownerDocument;
  const figure = document.createElement('figure');
  figure.className = 'lead';
  const picture = document.createElement('img');
  picture.alt = '';
  picture.referrerPolicy = 'no-referrer';
  picture.setAttribute('src', lead);
  figure.append(picture);
  content.prepend(figure);
}
