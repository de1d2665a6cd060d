import { describe, expect, it } from 'vitest';
import { loadStemmers } from '../../../src/search/stemmers.ts';
import { searchedWords } from '../../../src/search/words-of.ts';

/** Two forms of one word. */
const FORMS: readonly [language: string, one: string, other: string][] = [
  ['bg', 'книга', 'книги'],
  ['da', 'hus', 'husene'],
  ['de', 'Haus', 'Häuser'],
  ['el', 'σπίτι', 'σπίτια'],
  ['en-US', 'study', 'studies'],
  ['es', 'canción', 'canciones'],
  ['fi', 'talo', 'talossa'],
  ['fr', 'cheval', 'chevaux'],
  ['hu', 'ház', 'házak'],
  ['id', 'baca', 'membaca'],
  ['it', 'libro', 'libri'],
  ['lt', 'namas', 'namai'],
  ['nb', 'hus', 'husene'],
  ['pt_BR', 'livro', 'livros'],
  ['ro', 'casa', 'casele'],
  ['ru', 'книга', 'книгой'],
  ['ru', 'большая', 'большой'],
  ['sr', 'knjiga', 'knjige'],
  ['sv', 'hus', 'husen'],
  ['tr', 'kitap', 'kitaplar'],
  ['uk', 'книга', 'книги'],
];

describe('stemmers', () => {
  it.each(FORMS)('bring forms of a word together as the index has them: %s %s, %s', async (language, one, other) => {
    const [stemmer] = await loadStemmers([language]);
    const [first = '', second = ''] = searchedWords(`${one} ${other}`);
    expect(stemmer?.(second)).toBe(stemmer?.(first));
  });

  it('are one for a language, and none where none is known', async () => {
    expect(await loadStemmers(['en', 'en-GB', 'EN_us'])).toHaveLength(1);
    expect(await loadStemmers(['ja', 'constructor', '', 'tlh'])).toEqual([]);
  });

  it('take any word', async () => {
    const all = await loadStemmers(
      'ar bg da de el en es fi fr ga hi hu hy id it lt nb ne nl pt ro ru sr sv ta tr uk'.split(' '),
    );
    expect(all).toHaveLength(27);
    for (const stemmer of all)
      for (const word of ['a', '7', 'пар', 'كتب', '井戸', 'नमस्ते', 'x'.repeat(48), 'constructor', '__proto__'])
        expect(typeof stemmer(word)).toBe('string');
  });
});
