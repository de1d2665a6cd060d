import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract-article.ts';
import { plainText } from '../../src/html/plain-text.ts';

/** What is read of a page: its lines. */
function linesOf(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>How locks fill</title></head><body>${body}</body></html>`;
  const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://x.example/1' });
  const content = new DOMParser().parseFromString(article?.content ?? '', 'text/html').body;
  return plainText(content)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const SENTENCES = [
  'A lock fills through paddles in its upper gates, which a keeper winds up by hand, slowly, so that no boat is thrown about.',
  'The water in it rises by a foot a minute, and everyone on board has the time to tell where they have been and where they go.',
  'When both levels are the same the gates open by themselves, a hand wide, and whoever stands there leans on the beam and walks.',
  'Below, the next boat waits already, with its engine off, for nobody wants to be the one who wakes the keeper from his noon.',
];
const paragraphs = (name: string) => SENTENCES.map((sentence) => `<p>${name}: ${sentence}</p>`);

describe('of an article is read, once and in its order,', () => {
  it('each heading that a list of contents names, in whatever boxes it stands', () => {
    const parts = ['Upper gates', 'Lower gates', 'The keeper', 'Waiting boats'];
    const contents = parts.map((part) => `<li><button class="toc__button">${part}</button></li>`).join('');
    const sections = parts.map(
      (part) =>
        `<section id="${part.replace(' ', '')}"><div class="box"><div class="wrap"><h2 class="title">${part}</h2></div></div><div class="box"><div class="wrap">${paragraphs(part).join('')}</div></div></section>`,
    );
    const lines = linesOf(`<main><div class="toc"><ul>${contents}</ul></div>${sections.join('')}</main>`);
    expect(lines.filter((line) => parts.includes(line))).toEqual(parts);
  });

  it('what stands loose between paragraphs in a span around them all', () => {
    const loose = SENTENCES.map((sentence) => `Loose: ${sentence}`);
    const inSpan = loose.flatMap((line, at) => [line, ...paragraphs(`Part ${at}`), `<h2>Heading ${at}</h2>`]);
    const lines = linesOf(
      `<main><section><div class="post"><span id="post_body">${inSpan.join('\n')}</span></div></section></main>`,
    );
    expect(lines).toEqual(inSpan.map((line) => line.replace(/<[^>]*>/g, '')));
  });
});
