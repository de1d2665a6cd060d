import type { Article } from '../../article/article.ts';
import { i18n } from '../../browser/i18n.ts';
import { uiLanguage } from '../parts/dates.ts';

/** What a way of reading is called on screen. */
export function readingName({ reading }: Article): string {
  switch (reading) {
    case undefined:
      return i18n.t('readingFirst');
    case 'plain':
      return i18n.t('readingPlain');
    case 'marked-article':
      return i18n.t('readingMarkedArticle');
    case 'marked-main':
      return i18n.t('readingMarkedMain');
    case 'densest':
      return i18n.t('readingDensest');
    case 'stated':
      return i18n.t('readingStated');
    case 'whole-page':
      return i18n.t('readingWholePage');
    case 'selection':
      return i18n.t('readingSelection');
  }
}

const numberText = (value: number, digits: number): string =>
  new Intl.NumberFormat(uiLanguage(), { maximumSignificantDigits: digits }).format(value);

/** "1,234 words". */
export const wordsCount = (count: number): string => i18n.t('readingWords', count, [numberText(count, 21)]);

/** A number that is not sure, as one says it: "1,200". */
export const aboutNumber = (value: number): string => numberText(value, 2);
