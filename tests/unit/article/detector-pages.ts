import type { Words } from './detector-languages.ts';

const times = (count: number, html: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => html(i)).join('');
const menu = ({ site }: Words, count: number): string =>
  `<ul>${times(count, (i) => `<li><a href="/s${i}">${site.slice(0, 6)} ${i + 1}</a></li>`)}</ul>`;

function page(words: Words, path: string, title: string, main: string, { head = '', attributes = '' } = {}): string {
  const { lang, site } = words;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} | ${site}</title>
<meta name="description" content="${title}. ${site}"><link rel="canonical" href="https://www.outlet.example/${path}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}"><meta property="og:url" content="https://www.outlet.example/${path}">${head}</head>
<body${attributes}><header><a href="/"><img src="/logo.svg" alt=""></a><nav>${menu(words, 12)}</nav><form action="/find"><input name="q"><button>→</button></form></header>
${main}<footer><nav>${menu(words, 15)}</nav><p>© ${site}</p></footer></body></html>`;
}

const teaser = ({ headline, paragraphs, more }: Words, i: number): string =>
  `<div class="tile"><a href="/t${i}"><img src="/t${i}.jpg" alt=""></a><h3><a href="/t${i}">${headline} (${i + 1})</a></h3><p>${paragraphs[i % 5]?.slice(0, 70)} …</p><a class="button" href="/t${i}">${more}</a></div>`;

const shopTile = ({ product, price }: Words, i: number): string =>
  `<li class="product-card"><a href="/i${i}"><img src="/i${i}.jpg" alt=""><h3>${product} ${i + 1}</h3></a><span class="price">${price}</span><button class="btn add-to-cart">+</button></li>`;

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const prose = ({ paragraphs }: Words): string =>
  [...paragraphs, ...paragraphs].map((text) => `<p>${text}</p>`).join('\n');

/** Pages of each kind, as sites make them. */
export const KINDS: Record<string, { isArticle: boolean; html: (words: Words) => string }> = {
  'an article of a newspaper': {
    isArticle: true,
    html: (words) =>
      page(
        words,
        words.slug,
        words.headline,
        `<main><article><h1>${words.headline}</h1><p class="byline">Ruth Abelard</p><time datetime="2025-03-14">14.3.2025</time><figure><img src="/a.jpg" alt=""><figcaption>1871</figcaption></figure><div class="text">${prose(words)}</div></article><aside>${times(4, (i) => teaser(words, i))}</aside></main>`,
        {
          head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-14T08:00:00Z">${linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: words.headline, datePublished: '2025-03-14' })}`,
        },
      ),
  },
  'an article that states nothing of itself': {
    isArticle: true,
    html: (words) =>
      page(
        words,
        words.slug,
        words.headline,
        `<div id="page"><h1>${words.headline}</h1><div>${prose(words)}</div></div>`,
      ),
  },
  "a shop's product": {
    isArticle: false,
    html: (words) =>
      page(
        words,
        words.productSlug,
        words.product,
        `<main class="product-page"><div class="gallery">${times(5, (i) => `<a href="/g${i}.jpg"><img src="/g${i}.jpg" alt=""></a>`)}</div><h1>${words.product}</h1><div class="price">${words.price}</div><form action="/cart/add"><select name="size"><option>1</option><option>2</option></select><input name="quantity" value="1"><button class="btn add-to-cart">+</button></form><div class="description"><p>${words.promises[0]}</p><p>${words.promises[1]}</p></div><ul>${times(8, (i) => shopTile(words, i))}</ul></main>`,
        {
          head: `<meta property="og:type" content="product">${linked({ '@context': 'https://schema.org', '@type': 'Product', name: words.product, offers: { '@type': 'Offer', price: '38' } })}`,
        },
      ),
  },
  "a shop's shelf": {
    isArticle: false,
    html: (words) =>
      page(
        words,
        words.productSlug.split('/')[0] ?? '',
        words.product,
        `<main><h1>${words.product}</h1><p>${words.promises[0]}</p><ul class="products">${times(36, (i) => shopTile(words, i))}</ul></main>`,
        { head: '<meta property="og:type" content="website">' },
      ),
  },
  "a newspaper's list of stories": {
    isArticle: false,
    html: (words) =>
      page(
        words,
        words.slug.split('/')[0] ?? '',
        words.site,
        `<main><h1>${words.site}</h1>${times(30, (i) => teaser(words, i))}<nav class="pagination"><a rel="next" href="?page=2">2</a></nav></main>`,
        { head: '<meta property="og:type" content="website">' },
      ),
  },
  "a newspaper's front page": {
    isArticle: false,
    html: (words) =>
      page(
        words,
        '',
        words.site,
        `<main>${times(6, (s) => `<section><h2><a href="/s${s}">${words.site}</a></h2>${times(8, (i) => teaser(words, i + 8 * s))}</section>`)}</main>`,
        { head: '<meta property="og:type" content="website">' },
      ),
  },
  "a company's page on what it does": {
    isArticle: false,
    html: (words) =>
      page(
        words,
        words.serviceSlug,
        words.service,
        `<main><section class="hero"><h1>${words.service}</h1><a class="btn" href="/contact">→</a></section>${times(6, (i) => `<section><div class="row"><div class="col"><i class="icon"></i><h3>${words.service} ${i + 1}</h3><p>${words.promises[i % 3]}</p><a class="btn" href="/contact">${words.more}</a></div></div></section>`)}<form><input name="name"><input type="email"><textarea></textarea><button class="btn">→</button></form></main>`,
        {
          head: `<meta property="og:type" content="website">${linked({ '@context': 'https://schema.org', '@type': 'LocalBusiness', name: words.site, address: { '@type': 'PostalAddress' } })}`,
        },
      ),
  },
};
