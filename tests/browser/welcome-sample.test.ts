import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extractArticle } from '../../src/article/extract-article.ts';
import { SAMPLE_ADDRESS, samplePage } from '../../src/ui/welcome/sample-page.ts';

const locales = import.meta.glob<string>('../../locales/*.yml', { query: '?raw', import: 'default', eager: true });

test('there are locales', () => expect(Object.keys(locales).length).toBeGreaterThan(0));

describe.each(Object.entries(locales))('the sample in %s', (_, source) => {
  const words = parse(source) as Record<string, string>;
  const word = (key: string): string => words[key] ?? '';
  const texts = [word('sampleText1'), word('sampleText2'), word('sampleText3'), word('sampleText4')] as const;
  const appealed = [word('sampleAppeal1'), word('sampleAppeal2'), word('sampleAppealLink')];
  const article = extractArticle(
    samplePage({
      tag: word('localeTag'),
      direction: word('localeDirection'),
      outlet: word('sampleOutlet'),
      title: word('sampleTitle'),
      byline: word('sampleByline'),
      texts,
      appeal: [word('sampleAppeal1'), word('sampleAppeal2')],
      link: word('sampleAppealLink'),
    }),
    { url: SAMPLE_ADDRESS },
  );

  test('is an article that loses no word', () => {
    const shown = article?.content ?? '';
    for (const text of texts) expect(shown).toContain(text);
    expect(article?.title).toBe(word('sampleTitle'));
    expect(article?.siteName).toBe(word('sampleOutlet'));
    expect(article?.byline).toBe(word('sampleByline'));
    expect(article?.incomplete).toBeFalsy();
    expect(article?.doubt).toBeUndefined();
  });

  test('has its appeal taken out whole, from the midst of the text', () => {
    const appeals = article?.appeals ?? [];
    expect(appeals.map(({ placement }) => placement)).toEqual(['inline']);
    for (const text of appealed) {
      expect(appeals[0]?.text).toContain(text);
      expect(article?.content).not.toContain(text);
    }
    expect(appeals[0]?.html).toContain('href="https://gazette.example/support/donate"');
  });
});
