import { describe, expect, it } from 'vitest';
import { findPrintedDates } from '../../../../src/article/metadata/printed-date.ts';

const dates = (text: string, lang: string | null = 'en') => findPrintedDates(text, lang).map(({ date }) => date);

describe('a printed date', () => {
  it.each([
    ['en', 'November 3, 2025'],
    ['en', '3rd of November 2025'],
    ['en', 'Mon 3 Nov. 2025, 8:15 am'],
    ['de', '3. November 2025'],
    ['fr', 'Publié le 3 novembre 2025 à 8h'],
    ['es', '3 de noviembre de 2025'],
    ['pt-BR', '3 de novembro de 2025'],
    ['it', '3 novembre 2025'],
    ['nl', '3 november 2025'],
    ['sv', '3 nov. 2025'],
    ['da', '3. november 2025'],
    ['nb', '3. november 2025'],
    ['fi', '3. marraskuuta 2025'],
    ['pl', '3 listopada 2025'],
    ['cs', '3. listopadu 2025'],
    ['hu', '2025. november 3.'],
    ['ro', '3 noiembrie 2025'],
    ['ru', '3 ноября 2025 г.'],
    ['uk', '3 листопада 2025'],
    ['el', '3 Νοεμβρίου 2025'],
    ['tr', '3 Kasım 2025'],
    ['lt', '2025 m. lapkričio 3 d.'],
    ['vi', 'Ngày 3 tháng 11, 2025'],
    ['id', '3 November 2025'],
    ['ja', '2025年11月3日'],
    ['zh', '2025年11月3日 08:15'],
    ['ko', '2025년 11월 3일'],
    ['th', '3 พฤศจิกายน 2568'],
    ['ar', '٣ نوفمبر ٢٠٢٥'],
    ['he', '3 בנובמבר 2025'],
    ['hi', '3 नवंबर 2025'],
    ['de', '03.11.2025'],
    ['sv', '2025-11-03'],
    ['ja', '2025/11/03'],
  ])('is read in %s: %s', (lang, text) => {
    expect(dates(text, lang)).toEqual(['2025-11-03']);
  });

  it('in numbers is read where their order is sure', () => {
    expect(dates('11/3/2025', 'en-US')).toEqual(['2025-11-03']);
    expect(dates('3/11/2025', 'fr')).toEqual(['2025-11-03']);
    expect(dates('3/11/2025', 'en')).toEqual([]);
    expect(dates('23/11/2025', 'en')).toEqual(['2025-11-23']);
    expect(dates('11/23/2025', 'en')).toEqual(['2025-11-23']);
  });

  it('is none where the calendar has none, or where numbers only look like it', () => {
    expect(dates('31 November 2025')).toEqual([]);
    expect(dates('chapter 3, May, 1204 pages')).toEqual([]);
    expect(dates('version 3.11.2 of 2025')).toEqual([]);
    expect(dates('call 030 11 2025')).toEqual([]);
  });

  it('is found with its place, each by itself', () => {
    const text = 'Published 3 May 2024. Updated: 5 June 2025';
    const found = findPrintedDates(text, 'en');
    expect(found.map(({ date }) => date)).toEqual(['2024-05-03', '2025-06-05']);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('3 May 2024');
  });
});
