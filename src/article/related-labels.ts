/**
 * What stands over lists of other stories, whole and in lower case, by language; each as seen on news sites of that language
 * (bbc.com, spiegel.de, lemonde.fr, elpais.com, folha.uol.com.br, repubblica.it, nu.nl, gazeta.pl, asahi.com, people.com.cn …).
 * "See also" and "References" are left out: encyclopedias and papers write them as part of the text.
 */
const LABELS: Record<string, string[]> = {
  en: [
    'related(?: (?:articles?|stories|story|posts?|content|news|reading|topics|coverage|links))?',
    '(?:you )?(?:may|might) also (?:like|be interested in|enjoy)',
    '(?:also )?read (?:more|next|also|this next)',
    'also read',
    'recommended(?: (?:for you|reading|stories|articles|posts))?',
    'trending(?: (?:now|stories))?',
    'most (?:read|popular|viewed)(?: (?:in|on|from|this) .{1,30}| today)?',
    'popular (?:posts|stories|articles)',
    "don[’']?t miss",
    'up next',
    'more (?:from|on) .{1,40}',
    'more (?:great )?(?:\\S+ )?stories',
    'latest (?:news|stories|posts|articles)',
    'share(?: (?:this|on))?(?: (?:article|post|story|page))?',
  ],
  de: [
    'lesen sie auch',
    'mehr zum thema',
    'auch interessant',
    'das könnte (?:sie|dich) (?:auch )?interessieren',
    '(?:weitere|ähnliche) (?:artikel|beiträge)',
    'meistgelesen(?:e artikel)?',
    'zum thema',
  ],
  fr: [
    '(?:à )?lire aussi',
    'sur le même sujet',
    'articles (?:similaires|liés|connexes)',
    'les plus (?:lue?s|populaires|consultés|commentés|partagés)',
    'vous aimerez aussi',
    'lire la suite',
  ],
  es: [
    'le[ea] también',
    '(?:también )?(?:te|le) puede interesar',
    '(?:noticias|artículos|entradas) relacionad[ao]s',
    '(?:lo )?más (?:leídas|leído|visto)',
  ],
  pt: [
    'leia (?:também|mais)',
    'veja também',
    '(?:notícias|artigos|matérias) relacionad[ao]s',
    'mais lidas',
    'saiba mais',
  ],
  it: ['leggi anche', 'articoli correlati', 'potrebbe interessarti(?: anche)?', 'i più letti'],
  nl: ['lees ook', 'gerelateerde (?:artikelen|berichten)', 'meest gelezen'],
  pl: ['(?:czytaj|zobacz|przeczytaj|sprawdź) (?:także|też|również)', 'powiązane artykuły', 'najczęściej czytane'],
  ru: ['читайте (?:также|ещё|еще)', 'по теме', 'самое читаемое'],
  tr: ['ilgili haberler', 'bunlar da ilginizi çekebilir'],
  ja: ['関連記事', 'あわせて読みたい', 'おすすめ記事', '人気記事'],
  zh: ['相关(?:文章|阅读|新闻)', '延伸阅读', '推荐阅读', '相關(?:文章|新聞)'],
  ko: ['관련 ?기사', '많이 본 뉴스'],
};

const LABEL = new RegExp(`^(?:${Object.values(LABELS).flat().join('|')})\\s*[:：]?$`, 'iu');

/** Longer lines are no labels. */
const LONGEST_LABEL = 60;

/** Whether a line is, as a whole, a label over other stories. */
export function isRelatedLabel(text: string): boolean {
  if (text.length > 2 * LONGEST_LABEL) return false;
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 0 && line.length <= LONGEST_LABEL && LABEL.test(line);
}
