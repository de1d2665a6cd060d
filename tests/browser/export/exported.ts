import type { Article } from '../../../src/article/article.ts';
import { type ExportArticle, type ExportFacts, exportArticle } from '../../../src/export/export-article.ts';
import type { ExportWords } from '../../../src/export/export-words.ts';
import { anArticle } from '../ui-articles.ts';

export const WORDS: ExportWords = {
  lang: 'en',
  dir: 'ltr',
  picture: 'Picture',
  film: 'Film',
  recording: 'Recording',
  marks: 'What you marked',
  appeals: (count, site) => `${count} appeals from ${site}`,
  saved: (day) => `saved on ${day}`,
  contents: 'Contents',
  untitled: 'Without a title',
};

export const ADDRESS = 'https://harbourpost.example/2026/keeper';

/** An article ready for a file, with this content. */
export const exported = (
  content: string,
  more: Partial<Article> = {},
  facts: Partial<ExportFacts> = {},
): ExportArticle =>
  exportArticle(anArticle({ url: ADDRESS, content, appeals: [], ...more }), {
    address: ADDRESS,
    savedAt: Date.UTC(2026, 10, 26, 12),
    ...facts,
  });

/** What pages do to get out of where they are shown. */
export const HOSTILE = `
  <p>Before <script>parent.hit = 1</script><img src="x" onerror="parent.hit = 1"> after</p>
  <svg onload="parent.hit = 1"><script>parent.hit = 1</script></svg>
  <iframe src="https://evil.example/frame"></iframe><object data="https://evil.example/o"></object>
  <link rel="stylesheet" href="https://evil.example/s.css"><style>@import url(https://evil.example/i.css);</style>
  <meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">
  <p style="background: url(https://evil.example/b.png)"><a href="javascript:parent.hit = 1">go</a></p>
  <img src="https://evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x" alt="A tower">
  <picture><source srcset="https://evil.example/p.webp"><img src="https://evil.example/p.jpg" alt="A lamp"></picture>
  <video src="https://evil.example/v.mp4" poster="https://evil.example/poster.jpg" autoplay></video>
  <audio src="https://evil.example/a.mp3" autoplay></audio>
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=parent.hit=1&gt;"></mglyph></table></mtext></math>
  <form action="https://evil.example/f"><input name="a" autofocus onfocus="parent.hit = 1"><button>Send</button></form>
  <p>The end &lt;script&gt;parent.hit = 1&lt;/script&gt; {{video https://evil.example/v}} ![x](https://evil.example/md.png)</p>`;
