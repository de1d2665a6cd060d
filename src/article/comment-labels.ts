/** What stands over readers' comments, whole and in lower case, numbers aside, by language; as platforms for comments write it. */
const LABELS = [
  // en
  'comments?',
  'replies',
  'responses?',
  'leave a (?:reply|comment|response)',
  '(?:join|start|view) the (?:conversation|discussion)',
  '(?:post|write|add|submit) (?:a |your )?comments?',
  '(?:show|view|read|load|see) (?:all )?(?:more )?comments',
  'discussion',
  'reader comments',
  'thoughts on .{1,80}',
  'responses? to .{1,80}',
  'comments on .{1,80}',
  // de
  'kommentare?',
  'leserkommentare',
  'kommentar (?:schreiben|verfassen|hinterlassen)',
  '(?:schreibe?|hinterlassen sie|hinterlasse) einen kommentar',
  'diskutieren sie mit',
  // fr
  'commentaires?',
  'laisser un commentaire',
  'réactions',
  'réagir',
  // es, pt, it
  'comentarios?',
  'deja (?:un comentario|una respuesta)',
  'comentários?',
  'deixe (?:um comentário|uma resposta)',
  'commenti',
  'lascia un commento',
  // nl, pl, cs, sv, da, no, fi
  'reacties',
  '(?:geef een|plaats een) reactie',
  'komentarze',
  'dodaj komentarz',
  'komentáře',
  'diskuse',
  'kommentarer',
  'kommentit',
  'kommentoi',
  // ru, uk, tr, hu, ro, el
  'комментарии',
  'обсуждение',
  'добавить комментарий',
  'оставить комментарий',
  'коментарі',
  'yorumlar',
  'yorum yap',
  'hozzászólások',
  'comentarii',
  'σχόλια',
  // ja, zh, ko, ar, he, fa, id, vi
  'コメント',
  '评论',
  '評論',
  '留言',
  '发表评论',
  '댓글',
  'التعليقات',
  'تعليقات',
  'תגובות',
  'دیدگاه‌?ها',
  'نظرات',
  'komentar',
  'bình luận',
];

const LABEL = new RegExp(`^(?:${LABELS.join('|')})$`, 'iu');

/** Longer lines are no labels. */
const LONGEST_LABEL = 100;

/** Whether a line is, as a whole, a label over comments. */
export function isCommentLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const line = text
    .replace(/[\d\p{P}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line !== '' && LABEL.test(line);
}
