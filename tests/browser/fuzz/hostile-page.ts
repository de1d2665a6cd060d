import * as fc from 'fast-check';
import { ALL_VECTORS } from '../../support/hostile/all-vectors.ts';
import { fillIn } from '../../support/hostile/vector.ts';

/** Nobody answers there; nothing of a page may ask there either. */
const TRAP = 'https://hostile.invalid/';

/** Sentences as articles have them, in several scripts. */
const PROSE = [
  'The ferry left an hour late that morning, and nobody on the quay could say why, since the tide had been right and the crew was on board.',
  'She keeps the minutes of the harbour board in three volumes, and reads from them every winter, one evening for each year of the quarrel.',
  '“It was never about the lamp,” he says, “it was about who was to climb up there in January, and who was to pay for his boots.”',
  'Am Morgen lag Nebel über dem Hafen, und die Möwen saßen auf den Pfosten, als warteten sie auf die Fähre, die nicht kam.',
  'Le phare n’a jamais été allumé, mais on en parle encore, chaque hiver, dans la salle de lecture du port.',
  '港の灯りは一度も点らなかったが、人々は今でもその話をする。船は時間どおりに出て、誰も急がない。',
  'לפנות בוקר יצאה המעבורת באיחור של שעה, ואיש על הרציף לא ידע לומר מדוע.',
  'غادرت العبارة متأخرة ساعة في ذلك الصباح، ولم يستطع أحد على الرصيف أن يقول السبب.',
  'เรือข้ามฟากออกช้าไปหนึ่งชั่วโมงในเช้าวันนั้น และไม่มีใครบนท่าเรือบอกได้ว่าเพราะอะไร',
];

/** What publishers ask. */
const ASKS = [
  'Dear readers, our work depends on you. Please support us from $2 a month. Remind me later.',
  'Sign up for our newsletter and get the best stories in your inbox every morning.',
  'Support independent journalism: become a member today. Your donation keeps this site free for everyone.',
  'Unterstützen Sie uns mit einer Spende. Schon 5 Euro helfen, damit wir weiter berichten können.',
  'Faites un don pour soutenir notre journal indépendant. Chaque euro compte.',
];

/** Signs that texts are broken with. */
const ODD = [
  '\0',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u200d',
  '\ud800',
  '\ufffe',
  '&#0;',
  '&lt;script&gt;',
  ']]>',
  '--!>',
  '\r',
  '\u2028',
  '👩‍👩‍👧',
  'a\u0301'.repeat(40),
];

const TAGS = (
  'p div section article main aside header footer h1 h2 h3 h6 ul ol li dl dt dd blockquote pre code figure figcaption img picture source a em strong ' +
  'b i u s small sub sup span br hr table thead tbody tr td th caption details summary form input button select option textarea label fieldset ' +
  'iframe video audio track object embed canvas svg path g use text math mi mo mrow template slot noscript style script link meta base title dialog ' +
  'nav time address mark ruby rt rp bdo bdi q cite abbr wbr center font marquee frameset frame plaintext listing my-card x-paragraph amp-img'
).split(' ');

const NAMES = (
  'id class name href src style title alt lang dir role hidden aria-hidden aria-label data-id datetime width height colspan rowspan srcset itemprop rel type ' +
  'onclick onerror onload target action content property open contenteditable is slot xmlns xlink:href data-colophon-appeal data-colophon-part data-src'
).split(' ');

const VALUES = (
  'content|article|article-body story|comments|newsletter-signup|donate support|paywall|share|related|body|attributes|__proto__|constructor|100%|-1|99999999|1e9|rtl|ltr|ltr" onclick="top.hostileRan=1|' +
  'javascript:top.hostileRan=1|data:text/html,<script>top.hostileRan=1</script>|https://hostile.invalid/forbidden/1|/story.html|#part|//hostile.invalid/forbidden/2|' +
  'display:none|position:fixed;inset:0|2026-11-26|presentation|articleBody|module|a1|x\0y|\u202egnp.exe'
).split('|');

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 2, arbitrary: fc.constantFrom(...ASKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const attribute = fc.oneof(
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)).map(([name, value]) => ` ${name}="${value}"`),
  fc.tuple(fc.constantFrom(...NAMES), fc.string({ maxLength: 12 })).map(([name, value]) => ` ${name}=${value}`),
);

/** A part of a page, as text: also one that a parser has to make sense of. */
const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 7 },
    { weight: 4, arbitrary: text },
    { weight: 6, arbitrary: tie('element') },
    { weight: 1, arbitrary: fc.nat({ max: ALL_VECTORS.length - 1 }).map(vector) },
  ),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.array(attribute, { maxLength: 4 }),
      fc.array(tie('node'), { maxLength: 6 }),
      fc.nat({ max: 20 }),
    )
    .map(([tag, attributes, inner, ending]) => {
      // Now and then an end is missing, or another's.
      const end = ending === 0 ? '' : ending === 1 ? '</div></p>' : `</${tag}>`;
      return `<${tag}${attributes.join('')}>${inner.join(' ')}${end}`;
    }),
}));

function vector(at: number): string {
  const one = ALL_VECTORS[at];
  return one ? fillIn(one, at, { trap: TRAP }) : '';
}

const heading = fc.constantFrom(
  '<title>The lamp that was never lit</title>',
  '<title></title><meta property="og:title" content="&lt;img src=x onerror=top.hostileRan=1&gt;">',
  '<base href="https://hostile.invalid/elsewhere/"><title>x</title>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[]},"author":[{"name":7},null],"datePublished":"99999-99-99","image":[[[]]]}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":["Article"],"headline":"<b>x","articleBody":"short"}]}</script><script type="application/ld+json">{ broken</script>',
  '<meta charset="utf-7"><meta name="author" content="\u202egnp.exe"><meta property="article:published_time" content="never">',
  '<link rel="canonical" href="javascript:top.hostileRan=1"><link rel="next" href="//hostile.invalid/forbidden/3">',
);

/** A page that is mostly an article, in whatever state. */
const shaped = fc
  .tuple(
    fc.array(heading, { maxLength: 3 }),
    fc.array(
      fc.oneof({ weight: 3, arbitrary: text.map((said) => `<p>${said} ${said}</p>`) }, { weight: 4, arbitrary: node }),
      {
        minLength: 1,
        maxLength: 14,
      },
    ),
    fc.constantFrom('article', 'main', 'div class="article-body"', 'div', 'td'),
  )
  .map(([head, body, around]) => {
    const prose = PROSE.slice(0, 3).map((said) => `<p>${said}</p>`);
    return `<!DOCTYPE html><html><head>${head.join('')}</head><body><${around}><h1>The lamp</h1>${[...prose, ...body, ...prose].join('\n')}</${around.split(' ')[0]}></body></html>`;
  });

/** A page that is anything. */
const wild = fc.array(node, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));

/** Something nested so deeply, or repeated so often, that whatever walks it by recursion, or twice, is found out. */
const large = fc
  .tuple(
    fc.constantFrom('div', 'span', 'blockquote', 'ul><li', 'table><tr><td', 'b', 'font', 'my-card', 'svg', 'math><mi'),
    fc.integer({ min: 50, max: 700 }),
    fc.boolean(),
  )
  .map(([tag, times, isDeep]) => {
    const one = `<${tag}>${PROSE[0]}`;
    return `<article><h1>x</h1>${isDeep ? one.repeat(times) : `${one}</${tag.split('>')[0]}>`.repeat(times)}`;
  });

/** Hostile pages, as HTML. */
export const hostilePage: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: shaped },
  { weight: 5, arbitrary: wild },
  { weight: 1, arbitrary: large },
);

/** Something to be put into a page that others have written. */
export const hostilePart: fc.Arbitrary<string> = node;
