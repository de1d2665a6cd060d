import { describe, expect, it } from 'vitest';
import { markdownFile } from '../../../src/export/markdown-file.ts';
import { textFile } from '../../../src/export/text-file.ts';
import { exported, HOSTILE, WORDS } from './exported.ts';

const file = (article: ReturnType<typeof exported>, pictures = new Map<string, string>()): string =>
  markdownFile(article, { pictures, words: WORDS });
const bodyOf = (markdown: string): string => markdown.replace(/^---\n.*?\n---\n\n# .*?\n\n/s, '').trimEnd();

describe('an article as a file of Markdown', () => {
  it('begins with what is known of it', () => {
    const article = exported(
      '<p>Words</p>',
      {
        title: 'A "quoted": #title',
        byline: 'Ines\u2028Aldana',
        published: '2026-11-14T08:00Z',
        excerpt: null,
        lang: 'en',
      },
      { tags: ['#sea', 'to read'] },
    );
    expect(file(article)).toBe(`---
title: "A \\"quoted\\": #title"
source: "https://harbourpost.example/2026/keeper"
author: "Ines\\u2028Aldana"
site: "The Harbour Post"
published: 2026-11-14
saved: 2026-11-26
lang: "en"
tags: ["sea", "to-read"]
---

# A "quoted": #title

Words
`);
  });

  it('leaves out what is not known', () => {
    const bare = { title: '', byline: null, siteName: null, published: null, lang: null, excerpt: null };
    expect(file(exported('<p>a</p>', bare, { savedAt: null }))).toBe(
      '---\ntitle: "Without a title"\nsource: "https://harbourpost.example/2026/keeper"\n---\n\n# Without a title\n\na\n',
    );
  });

  it('leads to its pictures beside it; others are links', () => {
    const pictures = new Map([['https://harbourpost.example/a.jpg', '../assets/0a1b.jpg']]);
    const article = exported(
      '<figure><img src="/a.jpg" alt="A [lamp]"></figure><p><img src="/b.jpg" alt="A boat"></p>',
    );
    expect(bodyOf(file(article, pictures))).toBe(
      '![A \\[lamp\\]](../assets/0a1b.jpg)\n\n[\\[A boat\\]](https://harbourpost.example/b.jpg)',
    );
  });

  it('has what was marked', () => {
    const marks = [{ quote: 'First\nsecond', note: 'My *note*', colour: 'green' as const }];
    const article = exported('<p>a</p>', {}, { marks });
    const section = '## What you marked\n\n> First\n>\n> second\n\nMy \\*note\\*';
    expect(bodyOf(file(article))).toBe(`a\n\n${section}`);
    expect(textFile(article, 'What you marked')).toContain(
      '\na\n\nWhat you marked\n\n> First\n> second\n\nMy *note*\n',
    );
  });

  it('has nothing that programs for notes would run, load or call up', () => {
    const markdown = bodyOf(file(exported(HOSTILE)));
    expect(markdown).toContain('The end \\<script>parent.hit = 1\\</script>');
    expect(markdown).toContain('\\{\\{video');
    expect(markdown.replace(/\\[<{[\]]/g, '')).not.toMatch(/<(?!https?:)|\{\{|!\[|javascript:/);
    const code =
      '<pre><code class="language-dataviewjs">run()</code></pre><pre><code class="language-js">a</code></pre>';
    expect(bodyOf(file(exported(code)))).toBe('```\nrun()\n```\n\n```js\na\n```');
    expect(bodyOf(file(exported('<p>&amp;lt; AT&amp;T &amp;amp;</p>')))).toBe('\\&lt; AT&T \\&amp;');
  });
});
