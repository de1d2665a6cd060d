/** The border before each page but the first, in a joined article, is a rule with this id and the page's number after it. */
export const PAGE_BORDER = 'colophon-page-';
