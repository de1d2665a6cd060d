/** The words that stand in exported files beside the article's own, in the language of the interface. */
export interface ExportWords {
  /** BCP 47 tag of these words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Names the link in the place of a picture, a film or a recording that is not in the file. */
  picture: string;
  film: string;
  recording: string;
  /** The heading of what the reader marked. */
  marks: string;
  /** The line that folds what the publisher asks: how much of it there is, and whose. */
  appeals: (count: number, site: string) => string;
  /** Before the day an article was saved: "Saved on 26 November 2026". */
  saved: (day: string) => string;
  /** The heading of a table of contents. */
  contents: string;
  /** The name of an article without a title. */
  untitled: string;
}
