export const MIXED_URL = 'https://www.gazette.example/2026/pump';

const SENTENCE =
  'The pump stands in the yard behind the school, and whoever has drunk from it, they say on the island, comes back for the autumn storms.';
const STATED = `${SENTENCE} `.repeat(60);

const data = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The pump of Saltholm',
  datePublished: '2026-02-03',
  author: { '@type': 'Person', name: 'Ruth Okafor' },
  articleBody: `<p>${STATED}</p>`,
};

/** A page with what needs a parser of its own while it is read: a picture in `<noscript>`, MathML in a script, a frame with its source, a text in its data. */
export const MIXED_PAGE = `<!doctype html>
<html lang="en"><head><title>The pump of Saltholm - The Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>.note { color: gray }</style></head>
<body><header><a href="/">The Gazette</a></header><main><article><h1>The pump of Saltholm</h1>
<p>1. ${SENTENCE}</p><p>2. ${SENTENCE}</p>
<figure><img data-lazy="1" alt="The pump"><noscript><img src="/pictures/pump.jpg" alt="The pump"></noscript></figure>
<p>3. ${SENTENCE} <script type="math/mml"><math><mi>h</mi><mo>=</mo><mn>3</mn></math></script> is its height.</p>
<div class="support"><h3>Support our journalism</h3><p>The Gazette has no owner. If you value our reporting, please consider a donation to keep us independent.</p><p><a href="/donate">Donate now</a></p></div>
<p>4. ${SENTENCE}</p><p>5. ${SENTENCE}</p><p>6. ${SENTENCE}</p>
</article></main>
<aside><iframe title="Newsletter" srcdoc="&lt;h3&gt;Our newsletter&lt;/h3&gt;&lt;p&gt;Sign up for our free newsletter and get The Gazette every Sunday.&lt;/p&gt;&lt;form&gt;&lt;input type=email placeholder='Your email address'&gt;&lt;button&gt;Sign up&lt;/button&gt;&lt;/form&gt;"></iframe></aside>
<footer><p>© The Gazette</p></footer></body></html>`;
