import { describe, expect, test } from 'vitest';
import { rangeIn } from '../../../src/speech/passage.ts';
import { readPassages } from '../../../src/speech/read-passages.ts';
import { findAgain, listSentences, rangeOf, sentenceAt } from '../../../src/speech/sentence.ts';

function passagesOf(html: string) {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return { root, passages: readPassages(root) };
}
const read = (html: string) => passagesOf(html).passages.map(({ text }) => text.trim());

describe('what is read', () => {
  test('blocks one by one, white space single, invisible letters left out', () => {
    expect(read('<h2>A  title</h2>\n<p>One <b>and</b>\n two.</p><ul><li>First<li>Se\u00ADcond</ul>loose')).toEqual([
      'A title',
      'One and two.',
      'First',
      'Second',
      'loose',
    ]);
  });

  test('captions, but no pictures', () => {
    expect(read('<figure><img alt="A tower"><figcaption>The tower.</figcaption></figure>')).toEqual(['The tower.']);
  });

  test('tables by rows', () => {
    expect(
      read(
        '<table><caption>Ships</caption><tr><th>Year</th><th>Ships</th></tr><tr><td><p>1990</p></td><td>7</td></tr></table>',
      ),
    ).toEqual(['Ships', 'Year, Ships', '1990, 7']);
    expect(read('<table><tr><td>Rain.</td><td>Wind</td></tr></table>')).toEqual(['Rain. Wind']);
  });

  test('code line by line', () => {
    expect(read('<pre><code>let a = 1;\n\n  a += 1;</code></pre>')).toEqual(['let a = 1;\na += 1;']);
    expect(read('<p>Roses<br>are red</p>')).toEqual(['Roses\nare red']);
  });

  test('what the reader called part of the article', () => {
    const own = '<section class="passage article"><div class="passage-label">As you said</div><p>Mine.</p></section>';
    expect(read(`<div data-colophon-appeal="a">${own}</div>`)).toEqual(['Mine.']);
  });

  test('an open box, and of a closed one its summary', () => {
    expect(read('<details><summary>More</summary><p>Hidden</p>loose</details>')).toEqual(['More']);
    expect(read('<details open><summary>More</summary><p>Shown</p></details>')).toEqual(['More', 'Shown']);
  });
});

describe('what is not read', () => {
  test.each([
    ['marks of folds', '<div data-colophon-appeal="a"><div role="note"><button>a message, folded</button></div></div>'],
    [
      'appeals left in their place',
      '<div data-colophon-appeal="a"><section class="passage"><p>Give!</p></section></div>',
    ],
    ['controls', '<button>Copy</button><select><option>en</select>'],
    ['the button of a block of code', '<pre><div class="copy-code"><span class="unseen">Copied</span></div></pre>'],
    ['a note that is shown where it is referred to', '<div class="note-card"><p>See there.</p></div>'],
    ['what is hidden', '<p hidden>No</p><span aria-hidden="true">No</span>'],
    ['missing pictures', '<span class="missing">Picture not available</span>'],
    ['ornaments', '<p>* * *</p>'],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  test('the numbers of notes and the arrows back from them; powers and ordinals are', () => {
    expect(read('<p>So it is<sup><a href="#fn1">1</a></sup>, he said<a href="#n2"><sup>[b]</sup></a>.</p>')).toEqual([
      'So it is, he said.',
    ]);
    expect(read('<p>True.<sup>[12]</sup> Yes. <a href="#r1">↩︎</a></p>')).toEqual(['True. Yes.']);
    expect(read('<p>10 m<sup>2</sup> on the 5<sup>th</sup>, <a href="#b">1</a></p>')).toEqual(['10 m2 on the 5th, 1']);
  });

  test('the signs of notes that are not set high, and several at once', () => {
    expect(
      read('<p>So<a href="#cite_note-3">[3]</a> it<sup>[<a href="#fn1">1</a>, <a href="#fn2">2</a>]</sup> is.</p>'),
    ).toEqual(['So it is.']);
  });

  test('how a word is pronounced', () => {
    expect(read('<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>')).toEqual(['漢']);
  });
});

describe('where it stands', () => {
  test('is found again in the text, across elements and white space', () => {
    const { passages } = passagesOf('<p>One  <b>wo\u00ADrd</b>.\n Then<sup><a href="#f">1</a></sup> more, here.</p>');
    const sentences = listSentences(passages, 'en');
    expect(sentences.map(({ text }) => text)).toEqual(['One word.', 'Then more, here.']);
    expect(rangeOf(sentences[0]!)?.toString()).toBe('One  wo\u00ADrd.');
    expect(rangeOf(sentences[1]!, 5, 9)?.toString()).toBe('more');
  });

  test('a comma between two cells stands nowhere', () => {
    const { passages } = passagesOf('<table><tr><td>Year</td><td>1990</td></tr></table>');
    expect(rangeIn(passages[0]!, 4, 10)?.toString()).toBe('1990');
  });

  test('is none where the text has changed', () => {
    const { root, passages } = passagesOf('<p>Some words here.</p>');
    (root.querySelector('p')!.firstChild as Text).data = 'So';
    expect(rangeIn(passages[0]!, 0, 16)).toBeNull();
  });

  test('a place belongs to a sentence', () => {
    const { root, passages } = passagesOf('<p>One. Two.</p><p>Three.</p>');
    const sentences = listSentences(passages, 'en');
    const [first, second] = [...root.querySelectorAll('p')].map((one) => one.firstChild!);
    expect(sentenceAt(sentences, first!, 1)).toBe(0);
    expect(sentenceAt(sentences, first!, 6)).toBe(1);
    expect(sentenceAt(sentences, second!, 0)).toBe(2);
    expect(sentenceAt(sentences, root, 0)).toBe(-1);
  });

  test('a sentence is found again after the text has changed', () => {
    const { root, passages } = passagesOf('<p>One. Two.</p><p>Three.</p>');
    const before = listSentences(passages, 'en');
    root.prepend('Before. ');
    const after = listSentences(readPassages(root), 'en');
    expect(after[findAgain(after, before[1]!, 1)]?.text).toBe('Two.');
    root.querySelector('p')!.remove();
    const less = listSentences(readPassages(root), 'en');
    expect(less[findAgain(less, before[1]!, 1)]?.text).toBe('Three.');
    expect(findAgain([], before[1]!, 1)).toBe(0);
  });
});
