import { describe, expect, it } from 'vitest';
import { namesOf, namesOutlet, siteOf } from '../../../src/appeals/outlet-names.ts';
import { readWords } from '../../../src/appeals/words.ts';

const named = (host: string, name: string | null, text: string): boolean =>
  namesOutlet(namesOf({ host, name }), readWords(text));

describe('siteOf', () => {
  it('is the name that was registered', () => {
    expect(['news.bbc.co.uk', 'bbc.co.uk', 'orf.at', 'science.orf.at', 'edition.cnn.com', ''].map(siteOf)).toEqual([
      'bbc.co.uk',
      'bbc.co.uk',
      'orf.at',
      'orf.at',
      'cnn.com',
      '',
    ]);
  });
});

describe('namesOutlet', () => {
  it('knows the name of the metadata without what stands around it', () => {
    expect(named('x.example', 'The Estuary Times | News from the coast', 'Support the Estuary Times today')).toBe(true);
    expect(named('x.example', 'www.tagblatt.de', 'Der Tagblatt-Newsletter')).toBe(true);
    expect(named('x.example', 'The Estuary Times', 'The estuary froze three times')).toBe(false);
  });

  it('knows the name of the host, in one word or several', () => {
    expect(named('estuarytimes.com', null, 'When you join The Estuary Times family')).toBe(true);
    expect(named('theestuary.com', null, 'The Estuary needs its readers')).toBe(true);
    expect(named('theestuary.com', null, 'Join Estuary today')).toBe(true);
    expect(named('estuary-times.co.uk', null, 'Estuary Times is free')).toBe(true);
    expect(named('estuarytimes.com', null, 'The estuary, at all times')).toBe(false);
    expect(named('estuarytimes.com', null, 'The estuary')).toBe(false);
  });

  it('tells nothing by names that are too short', () => {
    expect(named('news.com', null, 'More news')).toBe(false);
    expect(named('', null, 'The')).toBe(false);
  });
});
