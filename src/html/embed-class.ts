/** The class of cards that stand for films, posts and other things of elsewhere: the only one, beside those of languages, that articles keep. */
export const EMBED_CLASS = 'embed';
