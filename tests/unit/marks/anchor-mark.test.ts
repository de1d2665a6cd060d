import { describe, expect, test } from 'vitest';
import { anchorMark, findQuote } from '../../../src/marks/anchor-mark.ts';
import { type Quotation, quoteFrom } from '../../../src/marks/mark.ts';
import { normalText } from '../../../src/marks/normal-text.ts';

/** A text of paragraphs, as the reader reads it. */
const textOf = (...paragraphs: string[]): string => normalText(paragraphs.map((text) => ({ text, before: '\n' }))).text;

function mark(text: string, quote: string, from = 0): Quotation {
  const start = text.indexOf(quote, from);
  const made = quoteFrom(text, start, start + quote.length);
  if (start === -1 || !made) throw new Error(`Not in the text: ${quote}`);
  return made;
}

/** What a mark finds in a text. */
function found(made: Quotation, text: string) {
  const anchor = anchorMark(made, text);
  return anchor && { words: text.slice(anchor.start, anchor.end), how: anchor.how, start: anchor.start };
}

const BOAT = 'The boat comes on Thursdays when the swell allows it, and not at all when it does not.';
const LEDGER = 'She keeps a ledger of ships that no one asked her to keep, and has never shown it to anybody.';
const LIGHT = 'Satellites made the lamp a courtesy some twenty years ago, and it has been lit every night since.';
const LETTER = 'The letter came in March. It was two pages long, and the second one was empty.';
const APPEAL = 'Dear readers, the Harbour Post has no owner. Support the Harbour Post today.';
const STORY = textOf(BOAT, LEDGER, LIGHT, LETTER);

describe('a quote', () => {
  test('has what stands around it, and no white space at its ends', () => {
    const quote = quoteFrom(STORY, STORY.indexOf(' boat '), STORY.indexOf(' boat ') + 6);
    expect(quote).toMatchObject({ quote: 'boat', prefix: 'The ', start: 4, end: 8 });
    expect(quote?.suffix).toBe(STORY.slice(8, 56));
    expect(quoteFrom(STORY, 3, 4)).toBeNull();
  });
});

describe('a mark is found again', () => {
  test('in the same text', () => {
    expect(found(mark(STORY, 'a ledger of ships'), STORY)).toMatchObject({ words: 'a ledger of ships', how: 'same' });
  });

  test('where text before it changed, came or went', () => {
    const made = mark(STORY, 'made the lamp a courtesy');
    const expected = { words: 'made the lamp a courtesy', how: 'moved' };
    expect(found(made, textOf('A new beginning.', BOAT, LEDGER, LIGHT))).toMatchObject(expected);
    expect(found(made, textOf(LIGHT))).toMatchObject(expected);
  });

  test('where an appeal was put back into the text right before it, or is folded again', () => {
    const withAppeal = textOf(BOAT, LEDGER, APPEAL, LIGHT, LETTER);
    const made = mark(STORY, 'Satellites made');
    expect(found(made, withAppeal)?.words).toBe('Satellites made');
    expect(found(mark(withAppeal, 'Satellites made'), STORY)?.words).toBe('Satellites made');
  });

  test('over several paragraphs, also where an appeal came between them', () => {
    const quote = `ships that no one asked her to keep, and has never shown it to anybody.\n${LIGHT.slice(0, 60)}`;
    const made = mark(STORY, quote);
    expect(found(made, STORY)?.words).toBe(quote);
    const between = found(made, textOf(BOAT, LEDGER, APPEAL, LIGHT, LETTER))?.words;
    expect(between?.startsWith('ships that no one')).toBe(true);
    expect(between?.endsWith(LIGHT.slice(40, 60))).toBe(true);
    expect(between).toContain(APPEAL);
  });

  test('over an appeal that is folded away afterwards', () => {
    const whole = textOf(BOAT, LEDGER, APPEAL, LIGHT);
    const made = mark(whole, textOf(LEDGER, APPEAL, LIGHT));
    expect(found(made, STORY)?.words).toBe(textOf(LEDGER, LIGHT));
  });

  test('in an article of several pages that were joined, where its page came first or later', () => {
    const pages = textOf(LETTER, 'Page 2', BOAT, LEDGER, 'Page 3', LIGHT);
    expect(found(mark(STORY, 'two pages long'), pages)?.words).toBe('two pages long');
    expect(found(mark(pages, 'lit every night since'), STORY)?.words).toBe('lit every night since');
  });

  test('among words that stand several times, by what stands around it', () => {
    const refrain = 'And the sea said nothing.';
    const poem = textOf(BOAT, refrain, LEDGER, refrain, LIGHT, refrain);
    for (const [before, nth] of [
      [BOAT, 0],
      [LEDGER, 1],
      [LIGHT, 2],
    ] as const) {
      const made = mark(poem, refrain, poem.indexOf(before));
      const later = textOf(
        'One more line, of some length, before all of it.',
        BOAT,
        refrain,
        LEDGER,
        refrain,
        LIGHT,
        refrain,
      );
      const places = [...later.matchAll(new RegExp(refrain, 'g'))].map(({ index }) => index);
      expect(found(made, later)?.start).toBe(places[nth]);
    }
  });

  test('not the same words at the same place where those that were marked moved on', () => {
    const row = (name: string) => `${name} was seen at the harbour wall.`;
    const before = textOf(row('Anna'), row('Lars'));
    const made = mark(before, 'was seen at the harbour wall', before.indexOf('Lars'));
    const after = textOf(row('Anna'), row('Emma'), row('Lars'));
    expect(found(made, after)?.start).toBe(after.indexOf('was', after.indexOf('Lars')));
  });

  test('where some of its words changed', () => {
    const made = mark(STORY, LEDGER);
    const words = 'She kept a ledger of the ships that no one asked her to keep, and has never shown it to anyone.';
    expect(found(made, textOf(BOAT, words, LIGHT))).toMatchObject({ words, how: 'changed' });
  });

  test('without letters of the block before where its first words are gone', () => {
    const made = mark(textOf(BOAT, `And so: ${LIGHT}`), `And so: ${LIGHT.slice(0, 60)}`);
    expect(found(made, textOf(BOAT, LIGHT))?.words).toBe(LIGHT.slice(0, 60));
  });

  test('where a comma of a long passage changed', () => {
    const long = textOf(BOAT, LEDGER, LIGHT, LETTER);
    const changed = textOf('Before.', BOAT.replace(',', ' –'), LEDGER, LIGHT, LETTER.replace('came', 'arrived'));
    expect(found(mark(long, long), changed)?.words).toBe(changed.slice('Before.\n'.length));
  });

  test('with soft hyphens, and without them', () => {
    const hyphens = textOf('Die Donau\u00ADdampf\u00ADschiff\u00ADfahrt ist eine schöne Sache.');
    expect(
      found(mark(hyphens, 'dampfschiff'), textOf('Die Donaudampfschifffahrt ist eine schöne Sache.')),
    ).toMatchObject({ how: 'same' });
  });

  test.each([
    ['from right to left', 'القارب يأتي كل خميس عندما يسمح البحر بذلك.', 'كل خميس', 'كتبت دفترا للسفن.'],
    ['Chinese', '船每逢星期四来，海浪允许的时候。她记着一本船只的账。', '她记着一本', '灯塔的守护人要走了。'],
    ['Japanese', '船は木曜日に来る。波が許すときだけだ。', '木曜日', '手紙は三月に来た。'],
    ['Thai', 'เรือมาทุกวันพฤหัสบดีเมื่อคลื่นอนุญาต', 'วันพฤหัสบดี', 'จดหมายมาถึงในเดือนมีนาคม'],
  ])('%s', (_name, sentence, quote, other) => {
    const made = mark(textOf(sentence), quote);
    expect(found(made, textOf(other, sentence))).toMatchObject({ words: quote, how: 'moved' });
  });
});

describe('a mark is lost', () => {
  test('where its words are gone', () => {
    expect(found(mark(STORY, LEDGER), textOf(BOAT, LIGHT, LETTER))).toBeNull();
    expect(found(mark(STORY, LEDGER), '')).toBeNull();
  });

  test('where a short word stands only elsewhere', () => {
    expect(found(mark(STORY, 'lamp'), textOf('An old lamp was sold in town.'))).toBeNull();
    expect(found(mark(STORY, 'lit every'), textOf('A list of every thing.'))).toBeNull();
  });
});

describe('it takes no longer than one can wait', () => {
  const words = [...Array(60_000).keys()].map((i) => `word${(i * 7919) % 5003}`).join(' ');

  test.each([
    ['a short word', 'zebra crossing'],
    ['a sentence', 'This sentence stands nowhere in the long text, not even nearly so, whatever one changes in it.'],
    ['a long passage', 'This passage stands nowhere in the long text, whatever one changes in it. '.repeat(200)],
  ])('for %s that is lost in a long text', (_name, quote) => {
    const begun = performance.now();
    expect(
      anchorMark({ quote, prefix: 'before ', suffix: ' after', start: 9000, end: 9000 + quote.length }, words),
    ).toBeNull();
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('for a single letter that stands everywhere', () => {
    const begun = performance.now();
    findQuote({ quote: 'w', prefix: 'x '.repeat(24), suffix: 'ord1 word'.repeat(5), start: 9000, end: 9001 }, words);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
