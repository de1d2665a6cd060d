import type { Block, Box } from './blocks.ts';
import type { Evidence, PageFacts } from './evidence.ts';
import { APPEALING } from './marks.ts';
import { ASKING, type PhraseGroup } from './phrases/phrase-table.ts';
import { wordsAfterVerb } from './phrases/phrases.ts';
import type { Words } from './words.ts';

/** Takes a feature and its value: most are 1. Those not told are 0. */
export type Sink = (name: string, value: number) => void;

const names = new Map<string, Map<string, string>>();

/** The name of a feature, of two parts, made once: a string that is made anew is looked up far more slowly. */
function joined(first: string, second: string): string {
  let known = names.get(first);
  if (!known) names.set(first, (known = new Map()));
  let name = known.get(second);
  if (name === undefined) known.set(second, (name = first + second));
  return name;
}

/** Groups of which it matters who speaks, and to whom. */
const WEIGHED: ReadonlySet<PhraseGroup> = new Set([
  'money',
  'give',
  'join',
  'member',
  'email',
  'letter',
  'action',
  'perk',
  'meter',
]);

const ASKS: ReadonlySet<PhraseGroup> = new Set(ASKING);

/** Fewer words are a button, which need not say for whom. */
const CALL_WORDS = 6;

/** What an outlet asks for, by name. */
const THINGS_ASKED_FOR: readonly PhraseGroup[] = ['give', 'member', 'letter', 'perk'];

/** Elements around a block that tell something. */
const PLACES: ReadonlySet<string> = new Set(
  'footer aside header form figure figcaption blockquote td article main section button label'.split(' '),
);

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * What a block shows by itself: what is said in it, in what voice, where its links lead, how its boxes are named, how it looks. `a~b` is
 * both in one sentence, `a&b` both in the block, `a&nobody` a call with which nobody speaks of himself or of what he wants ("support the ladder"), `a+` how many further phrases, `a"` only within quotation marks.
 */
export function ownFeatures(block: Block, own: Evidence, page: PageFacts, add: Sink): void {
  if (own.hits.length > 0) phraseFeatures(block, own, page, add);
  linkFeatures(block, own, add);
  for (const mark of own.marks.keys()) add(joined('mark-', mark), 1);
  let appealing = 0;
  for (const mark of own.marks.keys()) if (APPEALING.has(mark)) appealing++;
  if (appealing > 1) add('marks+', appealing - 1);
  if (own.emailField) add('email-field', 1);
  if (own.namesOutlet) add('outlet', 1);
  whoseFeatures(own, add);
  lookFeatures(block, own, page, add);
}

function phraseFeatures(
  { words, length }: Block,
  { hits, namesOutlet, amount, lexicon, leads, emailField }: Evidence,
  page: PageFacts,
  add: Sink,
): void {
  const counts = new Map<PhraseGroup, number>();
  const begun = new Set<PhraseGroup>();
  /** By sentence: the groups said in it, outside quotation marks. */
  const sentences = new Map<number, Set<PhraseGroup>>();
  const quoted = new Set<PhraseGroup>();
  let voice = 0;
  let reader = 0;
  let seen: Set<number> | undefined;
  const afterVerb = lexicon ? wordsAfterVerb(lexicon.language) : undefined;
  // "– We need your help, says the baker": a line that begins with a dash is speech up to who says it.
  const spoken = words.dashed ? (hits.find(({ group }) => group === 'report')?.start ?? 0) : 0;
  for (const { group, phrase, start, end } of hits) {
    if (words.quoted[start] || start < spoken) {
      quoted.add(group);
      continue;
    }
    if (group === 'voice') voice++;
    else if (group === 'reader') reader++;
    seen ??= new Set();
    if (!seen.has(phrase)) {
      seen.add(phrase);
      counts.set(group, (counts.get(group) ?? 0) + 1);
      add(lexicon?.written[phrase] ?? '', 1);
    }
    if (words.begins[start] || (afterVerb !== undefined && endsSentence(words, end, afterVerb))) begun.add(group);
    const number = words.sentence[start] ?? 0;
    let groups = sentences.get(number);
    if (!groups) sentences.set(number, (groups = new Set()));
    groups.add(group);
  }
  const isForSomebody = voice > 0 || namesOutlet || amount !== null || leads.length > 0 || emailField;
  const isForNobody = !isForSomebody && length >= CALL_WORDS && !THINGS_ASKED_FOR.some((group) => counts.has(group));
  for (const group of quoted) if (!counts.has(group)) add(joined(group, '"'), 1);
  const last = words.sentence.at(-1) ?? 0;
  let asks = 0;
  for (const [group, count] of counts) {
    add(group, 1);
    if (count > 1) add(joined(group, '+'), Math.min(count - 1, 4));
    if (ASKS.has(group)) asks++;
    if (begun.has(group)) add(joined('begins-', group), 1);
    if (isForNobody && begun.has(group) && ASKS.has(group)) add(joined(group, '&nobody'), 1);
    if (!WEIGHED.has(group)) continue;
    if (length <= 6) add(joined(group, '&tiny'), 1);
    if (length <= 15) add(joined(group, '&short'), 1);
    if (length > 50) add(joined(group, '&long'), 1);
    if (page.subject > 0) add(joined(group, '&subject'), 1);
    if (namesOutlet) add(joined(group, '&outlet'), 1);
    if (last > 0 && sentences.get(last)?.has(group)) add(joined(group, '&last'), 1);
    if (quoted.size > 0) add(joined(group, '&quoted'), 1);
  }
  const together = new Set<string>();
  for (const groups of sentences.values()) {
    for (const group of groups) {
      if (!WEIGHED.has(group)) continue;
      if (groups.has('voice')) together.add(joined(group, '~voice'));
      if (groups.has('reader')) together.add(joined(group, '~reader'));
      if (groups.has('voice') && groups.has('reader')) together.add(joined(group, '~voice~reader'));
      if (groups.has('report')) together.add(joined(group, '~report'));
      if (!groups.has('report') && !groups.has('notice')) together.add(joined(group, '~plain'));
      if (groups.has('notice')) together.add(joined(group, '~notice'));
      if (groups.has('opener')) together.add(joined(group, '~opener'));
    }
    if (groups.has('voice') && groups.has('reader')) together.add('voice~reader');
    if (groups.has('money') && groups.has('give')) together.add('money~give');
    if (groups.has('join') && groups.has('member')) together.add('join~member');
    if (groups.has('email') && groups.has('letter')) together.add('email~letter');
  }
  for (const name of together) add(name, 1);
  if (asks > 1) add('asks+', asks - 1);
  if (amount && asks > 0) add('amount&asks', 1);
  if (amount && counts.has('report')) add('amount&report', 1);
  if (voice > 0) add('voice-density', Math.min(1, (5 * voice) / Math.max(8, length)));
  if (reader > 0) add('reader-density', Math.min(1, (5 * reader) / Math.max(8, length)));
  const report = counts.get('report') ?? 0;
  if (report > 0) add('report-density', Math.min(1, (8 * report) / Math.max(8, length)));
  if (report > 0 && asks === 0) add('report-only', 1);
  if (voice > 0 && report === 0 && quoted.size === 0 && length > 25) add('speaks-of-itself', 1);
}

/** Whether no more than so many words of the sentence follow. */
function endsSentence({ sentence, words }: Words, end: number, following: number): boolean {
  return end + following >= words.length || sentence[end - 1] !== sentence[end + following];
}

function linkFeatures({ links, text }: Block, { leads, hits }: Evidence, add: Sink): void {
  if (links.length === 0) return;
  for (const lead of new Set(leads.map(({ lead }) => lead))) add(joined('lead-', lead), 1);
  if (leads.length > 1) add('leads+', Math.min(3, leads.length - 1));
  let linked = 0;
  let button = false;
  for (const link of links) {
    linked += link.length;
    button ||= link.button;
  }
  const all = linked > text.length * 0.7;
  if (all) add('all-link', 1);
  if (button) add('button', 1);
  if (leads.length === 0) add('other-link', 1);
  else add(all ? 'lead&all' : 'lead&some', 1);
  const asks = hits.some(({ group }) => ASKS.has(group));
  if (asks && leads.length === 0) add(all ? 'asks&all-other' : 'asks&other-link', 1);
  if (asks && leads.some(({ lead }) => lead !== 'follow')) add('asks&lead', 1);
  if (asks && leads.some(({ lead }) => lead === 'follow')) add('asks&follow', 1);
}

function whoseFeatures({ whose, hits, said, namesOutlet }: Evidence, add: Sink): void {
  const { own, others, othersLead, ownMail, othersMail } = whose;
  if (!own && !others && !ownMail && !othersMail) return;
  const asks = hits.some(({ group }) => ASKS.has(group));
  if (own) add('links-own', 1);
  if (others && !own) add('links-others', 1);
  if (othersLead) add('lead-others', 1);
  if (ownMail) add('mail-own', 1);
  if (othersMail) add('mail-others', 1);
  if (!asks) return;
  if (own) add('asks&links-own', 1);
  // Outlets ask on hosts of other names, too; who is asked for on behalf of others is not spoken of as "we".
  if (others && !own) add(said.voice || namesOutlet ? 'asks&links-others~voice' : 'asks&links-others', 1);
  if (ownMail) add('asks&mail-own', 1);
  if (othersMail) add('asks&mail-others', 1);
}

function lookFeatures(block: Block, { amount, hits }: Evidence, page: PageFacts, add: Sink): void {
  const { length, text, container } = block;
  if (amount) add('amount', 1);
  if (hits.length === 0) add('says-nothing', 1);
  const { tag } = container;
  if (HEADINGS.has(tag)) add('heading', 1);
  else if (tag === 'li') add('item', 1);
  else if (tag === 'p') add('paragraph', 1);
  let steps = 0;
  const places: string[] = [];
  for (let box: Box | null = container; box && steps < 8; box = box.parent, steps++)
    if (PLACES.has(box.tag) && !places.includes(box.tag)) places.push(box.tag);
  for (const place of places) add(joined('in-', place), 1);
  if (container.menu) add('in-menu', 1);
  if (block.hidden) add('hidden', 1);
  if (length <= 3) add('tiniest', 1);
  if (length <= 6) add('tiny', 1);
  if (length > 20) add('longish', 1);
  if (length > 40) add('long', 1);
  if (length > 80) add('longer', 1);
  if (length > 130) add('longest', 1);
  if (/[“”„«»"「」]/.test(text)) add('quotes', 1);
  const end = text.charAt(text.length - 1);
  if (end === '!' || end === '！') add('cries', 1);
  if (end === '?' || end === '？') add('questions', 1);
  if (end === ':' || end === '：') add('colon', 1);
  if (length > 6 && endsInWord(text)) add('unended', 1);
  if (isInCapitals(text)) add('capitals', 1);
  if (block.index > page.lastLong) add('after', 1);
  else if (block.index < page.firstLong) add('before', 1);
  if (block.stressed) add('stressed', 1);
}

// Patterns of letters in every script are slow to make ready, and most texts are told without them.

function endsInWord(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  if (code < 128) return isPlainLetter(code | 32) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]$/u.test(text.slice(-2));
}

const isPlainLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Signs at the beginning that are looked at first: fewer make no line in capitals. */
const FEWEST_CAPITALS = 6;

function isInCapitals(text: string): boolean {
  for (let i = 0; i < FEWEST_CAPITALS; i++) if (isPlainLetter(text.charCodeAt(i))) return false;
  return /^[\p{Lu}\s\d.,!:&-]{6,}$/u.test(text.slice(0, 80));
}
