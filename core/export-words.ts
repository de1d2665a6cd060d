import type { ExportWords } from '../src/export/export-words.ts';

/** The words that stand in files beside the article's own. */
export const ENGLISH: ExportWords = {
  lang: 'en',
  dir: 'ltr',
  picture: 'Picture',
  film: 'Video',
  recording: 'Audio',
  marks: 'Highlights',
  appeals: (count, site) => `${count} ${count === 1 ? 'appeal' : 'appeals'} from ${site}`,
  saved: (day) => `Saved on ${day}`,
  contents: 'Contents',
  untitled: 'Untitled',
};
