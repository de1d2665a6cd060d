import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { namesOf } from '../../../src/appeals/outlet-names.ts';
import { whoseOf } from '../../../src/appeals/whose.ts';

const nothing = { own: false, others: false, othersLead: false, ownMail: false, othersMail: false };

function whose(html: string, host = 'www.estuary.example') {
  const { blocks } = readBlocks(new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').body);
  const [block] = blocks;
  if (!block) throw new Error('There is no block.');
  return whoseOf(block, namesOf({ host, name: null }));
}

describe('whoseOf', () => {
  it('tells links to the own site from those to others', () => {
    expect(whose('Join <a href="https://shop.estuary.example/join">us</a>')).toEqual({ ...nothing, own: true });
    expect(whose('Read <a href="https://www.other.example/story">this</a>')).toEqual({ ...nothing, others: true });
  });

  it('knows where others are given to, and that services are nobody’s own', () => {
    expect(whose('Give to <a href="https://www.relief.example/donate">the fund</a>')).toEqual({
      ...nothing,
      others: true,
      othersLead: true,
    });
    expect(whose('Follow <a href="https://www.facebook.com/estuary">us</a>')).toEqual(nothing);
  });

  it('knows the own mailbox', () => {
    expect(whose('Write to tips@news.estuary.example.')).toEqual({ ...nothing, ownMail: true });
    expect(whose('Write to office@council.example')).toEqual({ ...nothing, othersMail: true });
  });

  it('tells nothing of a page without an address', () => {
    expect(whose('Give to <a href="https://www.relief.example/donate">the fund</a>', '')).toEqual(nothing);
  });
});
