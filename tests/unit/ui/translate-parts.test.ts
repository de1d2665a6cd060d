import { describe, expect, test, vi } from 'vitest';
import { directionOf, targetsByName, translatorLanguage } from '../../../src/ui/reader/translate/languages.ts';
import { partsOf, runsIn } from '../../../src/ui/reader/translate/text-runs.ts';
import { type Translate, translateParts } from '../../../src/ui/reader/translate/translate-parts.ts';

/** A text with its translations, by whole texts; others come out in capitals. */
function translator(known: Record<string, string> = {}) {
  return vi.fn<Translate>((text) => Promise.resolve(known[text] ?? text.toUpperCase()));
}
const rootOf = (html: string): Element => {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return root;
};
/** What comes of a line, written in short: links in brackets, kept parts in braces. */
async function translated(html: string, translate: Translate): Promise<string> {
  const [run] = runsIn(rootOf(html));
  const parts = await translateParts(partsOf(run ?? []), translate);
  return parts
    .map((part) =>
      part.kind === 'kept' ? `{${part.element.localName}}` : part.kind === 'link' ? `[${part.text}]` : part.text,
    )
    .join('');
}

describe('a line', () => {
  test('is translated as a whole, whatever is set off in it', async () => {
    const translate = translator({ 'Der alte Fluss fließt.': 'The old river flows.' });
    expect(await translated('<p>Der <em>alte <b>Fluss</b></em>\n fließt.</p>', translate)).toBe('The old river flows.');
    expect(translate).toHaveBeenCalledOnce();
  });

  test('has its links where their words went', async () => {
    const translate = translator({
      'Das Boot gehört dem Fährmann.': 'The ferryman owns the boat.',
      'Das Boot': 'The boat',
      Fährmann: 'ferryman',
    });
    expect(await translated('<p><a href="/b">Das Boot</a> gehört dem <a href="/f">Fährmann</a>.</p>', translate)).toBe(
      'The [ferryman] owns [the boat].',
    );
  });

  test('is translated in pieces where a link is not found again, so that none is lost', async () => {
    const translate = translator({ 'Er hat das Boot gern.': 'He is fond of it.', 'das Boot': 'the boat' });
    expect(await translated('<p>Er hat <a href="/b">das Boot</a> gern.</p>', translate)).toBe(
      'ER HAT [the boat] GERN.',
    );
  });

  test('keeps code, signs of notes, pictures and breaks between its words', async () => {
    const translate = translator();
    const html = '<p>Eins <code>let x</code> zwei<sup><a href="#n1">1</a></sup>.<br>Drei <img src="a.png"> vier 5</p>';
    expect(await translated(html, translate)).toBe('EINS {code} ZWEI{sup}.{br}DREI {img} VIER 5');
    expect(translate.mock.calls.flat()).not.toContain('let x');
    expect(translate.mock.calls.flat()).not.toContain('.');
  });
});

describe('the lines of a text', () => {
  const lines = (html: string): string[] =>
    runsIn(rootOf(html)).map((run) =>
      run
        .map((node) => node.textContent)
        .join('')
        .trim(),
    );

  test('are its paragraphs, headings, items, cells and captions, in their order', () => {
    expect(
      lines(
        '<h2>One</h2><p>Two</p><ul><li>Three<ul><li>Four</li></ul></li></ul><figure><img src="a.png"><figcaption>Five</figcaption></figure><table><tr><td>Six</td><td>Seven</td></tr></table><blockquote>Eight<p>Nine</p></blockquote>',
      ),
    ).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']);
  });

  test('are neither code, nor numbers, nor what the reader of pages put there', () => {
    expect(
      lines(
        '<pre>let x = 1</pre><p>1914–1918</p><div data-colophon-appeal="a1">a message</div><p hidden>Hidden</p><button>Copy</button><div class="original-card">Card</div><p>Text</p>',
      ),
    ).toEqual(['Text']);
  });
});

describe('languages', () => {
  test.each([
    ['en-GB', 'en'],
    ['de', 'de'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hans-CN', 'zh'],
    ['nb-NO', 'no'],
    ['', null],
    [null, null],
    ['no language', null],
  ])('%s is %s to a translator', (tag, language) => expect(translatorLanguage(tag)).toBe(language));

  test('are listed by name, with the chosen one in any case', () => {
    const names = targetsByName('en', 'cy').map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names).toContain('Welsh');
    expect([directionOf('ar'), directionOf('en')]).toEqual(['rtl', 'ltr']);
  });
});
