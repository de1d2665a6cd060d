import { describe, expect, it } from 'vitest';
import { findAppeals } from '../../../src/appeals/find-appeals.ts';
import { pageOf, paragraphs, separated } from './page.ts';
import { PLEAS } from './pleas.ts';

const layouts: Record<string, (lines: readonly string[]) => string> = {
  paragraphs,
  'one box, double line breaks': (lines) => `<div>${lines.join('<br><br>')}</div>`,
  'one box, single line breaks': (lines) => `<div>${lines.join('<br>')}</div>`,
  'a box for each line': (lines) => lines.map((line) => `<div>${line}</div>`).join(''),
};

describe('findAppeals: a plea whose first lines read like news', () => {
  for (const [language, { lang, article, plea }] of Object.entries(PLEAS)) {
    for (const [layout, lay] of Object.entries(layouts)) {
      it(`${language}, ${layout}`, () => {
        const { text, appeals } = separated(pageOf(`<article>${lay([...article, ...plea])}</article>`, { lang }));
        expect(text.split('\n')).toEqual(article);
        expect(appeals).toHaveLength(1);
        expect(appeals[0]).toMatchObject({ kind: 'donation', placement: 'inline', count: 1 });
        expect(appeals[0]?.text.split('\n')).toEqual(plea);
        expect(appeals[0]?.reasons.length).toBeGreaterThan(0);
      });
    }
  }
});

it('a plea for money stays one with a share bar behind it', () => {
  const { english } = PLEAS;
  if (!english) throw new Error('There is no English plea.');
  const share =
    '<div><a href="https://twitter.com/share">Share on X</a> <a href="https://facebook.com/sharer">Facebook</a> <a href="https://t.me/x">Telegram</a></div>';
  const { appeals } = separated(
    pageOf(`<article>${paragraphs([...english.article, ...english.plea])}${share}</article>`, { lang: 'en' }),
  );
  expect(appeals[0]).toMatchObject({ kind: 'donation' });
});

it('what passes a comment on asks for nothing', () => {
  const { english } = PLEAS;
  if (!english) throw new Error('There is no English plea.');
  const comment = (name: string) =>
    `<div class="comment"><b>${name}</b><div class="comment-share"><p>Share this comment on Twitter?</p><a href="https://twitter.com/intent/tweet?u=${name}">Share this comment on Twitter</a></div></div>`;
  const comments = `<section class="comments">${['Nib', 'Bummi', 'Benali', 'Magda'].map(comment).join('')}</section>`;
  const page = pageOf(`<article>${paragraphs(english.article)}</article>${comments}`, { lang: 'en' });
  expect(findAppeals(page).map(({ text }) => text)).toEqual([]);
});

it('a row of links to channels asks for nothing, and one that is said to be followed does', () => {
  const { english } = PLEAS;
  if (!english) throw new Error('There is no English plea.');
  const channels =
    '<ul><li><a href="https://www.facebook.com/courier">Facebook</a></li><li><a href="https://www.instagram.com/courier">Instagram</a></li><li><a href="https://t.me/courier">Telegram</a></li><li><a href="/rss">RSS</a></li></ul>';
  const pageWith = (more: string) => pageOf(`<article>${paragraphs(english.article)}</article>${more}`, { lang: 'en' });
  expect(findAppeals(pageWith(`<div class="follow">${channels}</div>`))).toEqual([]);
  const asked = pageWith(`<div class="follow"><p>Follow us and never miss a story:</p>${channels}</div>`);
  expect(findAppeals(asked).map(({ text }) => text)).toEqual([expect.stringContaining('Follow us')]);
});

const STAYS: Record<string, string[]> = {
  'an article about donations': [
    'The food bank received more than two million pounds in donations last year, according to its annual report, and most of the gifts came from people who had never given before.',
    'Its director said that every donation was spent within a month. “People chip in what they can,” she told the council on Monday.',
    'The charity plans a fundraising dinner in the spring, the report said, and the mayor has pledged to contribute.',
  ],
  'a report on subscriptions': [
    'The streaming service said on Thursday that nine million customers had signed up for its free trial and that most of them went on to become paid subscribers.',
    'Analysts told reporters that the company added more subscribers than its rivals, and that the price of a membership would rise by two dollars a month.',
  ],
  fiction: [
    '“Since you’re here,” said the old man, “you may as well hold the ladder.” He climbed without waiting for an answer and vanished among the apples.',
    'She held it. The orchard had belonged to his father, and to the bank, and to nobody; in that order, as he liked to say when the cider was poured.',
  ],
};

describe('findAppeals: what only speaks of asking', () => {
  for (const [what, lines] of Object.entries(STAYS)) {
    it(`leaves ${what} in`, () => {
      expect(findAppeals(pageOf(`<article>${paragraphs(lines)}</article>`))).toEqual([]);
    });
  }
});

it('takes no entry of a menu for an appeal', () => {
  const menu =
    '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/region">Region</a> <a href="/support">Support us</a></nav>';
  expect(findAppeals(pageOf(`${menu}<p>The wall was built in 1890, of stone from the quarry behind it.</p>`))).toEqual(
    [],
  );
});

describe('findAppeals: bad input', () => {
  it('reads nothing out of an empty page', () => {
    expect(findAppeals(pageOf(''))).toEqual([]);
  });

  it('reads a paragraph of a megabyte and pages of many blocks', () => {
    const words = 'we support our readers and you donate '.repeat(30_000);
    const many = '<p>The wall was built in 1890.</p>'.repeat(5_000);
    expect(() => findAppeals(pageOf(`<p>${words}</p>${many}`))).not.toThrow();
  });

  it('sees through characters that are not seen', () => {
    const { appeals } = separated(
      pageOf(
        paragraphs([
          ...(PLEAS.english?.article ?? []),
          'Please do\u00ADnate\u00A0now\u200B to sup\u00ADport our journalism.',
        ]),
      ),
    );
    expect(appeals.map(({ kind }) => kind)).toEqual(['donation']);
  });
});
