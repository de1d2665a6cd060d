/**
 * Elements that stand within a line and do not end it: the text-level semantics and edits of HTML (https://html.spec.whatwg.org/#text-level-semantics),
 * those for ruby, and the older ones that say how text looks.
 */
export const TEXT_LEVEL: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup time ' +
    'tt u var wbr'
  ).split(' '),
);
