import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Appeal } from '../../appeals/appeal.ts';
import type { Article } from '../../article/article.ts';
import type * as settings from '../../settings/appeal-display.ts';
import type * as marks from '../../settings/appeal-marks.ts';
import { type AppealDisplay, type DisplayByKind, displayOfKind } from '../../settings/display-of-kind.ts';

/** What the state needs of the world: `src/settings/appeal-display` and `appeal-marks`; tests give their own. */
export type AppealsWorld = Pick<
  typeof settings,
  'getAppealDisplay' | 'getDisplayByKind' | 'setAppealDisplay' | 'watchAppealDisplay'
> &
  Pick<typeof marks, 'areMarksShown' | 'watchMarksShown'>;

/** Fewer words than this around an appeal are no article, but a heading, a date, "Related": what `extractArticle` asks of an article. */
const FEWEST_WORDS = 25;

/** True where a page has nothing to say but its appeals. */
export function isOnlyAppeal(article: Article): boolean {
  return article.appeals.length > 0 && article.wordCount < FEWEST_WORDS;
}

/** The letters of a text alone: a countdown or a number of givers makes no other text of it. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Something to bring into view and to focus: an appeal's card in the footer, or its place in the text. */
export interface Reveal {
  id: string;
  where: 'footer' | 'text';
}

/** The spoken result of a step, as a key of the words on screen; `count` for those that arrived late. */
export type AppealNews = { said: 'arrived'; count: number };

/** The appeals of one article on screen, and what the reader does with them. */
export interface AppealsState {
  appeals: ReadonlySignal<readonly Appeal[]>;
  choice: ReadonlySignal<{ everywhere: AppealDisplay; here: AppealDisplay | null }>;
  /** What was chosen for single kinds, on all sites. */
  kinds: ReadonlySignal<DisplayByKind>;
  /** What holds now for an appeal: `fold` where hidden ones were asked for. Null until the choice was looked up. */
  displayOf(appeal: Appeal): AppealDisplay | null;
  /** Whether the text has a mark where something was folded. */
  marksShown: ReadonlySignal<boolean>;
  /** Those that the reader called part of the article: they stand in the text. */
  putBack: ReadonlySignal<ReadonlySet<string>>;
  reveal: ReadonlySignal<Reveal | null>;
  news: ReadonlySignal<AppealNews | null>;
  /** The host that the choice "on this site" is for; empty where there is none. */
  host: string;
  isOnlyAppeal: boolean;
  /** Opens an appeal's card. */
  open(id: string): void;
  /** Goes to an appeal's place in the text. */
  goTo(id: string): void;
  /** Sets which appeals stand in the text. */
  setPutBack(ids: ReadonlySet<string>): void;
  /** Sets the passages of the text that the reader called appeals. */
  setOwn(own: readonly Appeal[]): void;
  /** Shows hidden appeals, folded, until the article is left. */
  showHidden(): void;
  /** Takes the appeals that the page showed after it was read. One that grew takes its own place again; the others are added at the end. */
  add(late: readonly Appeal[]): void;
  choose(value: AppealDisplay | null, where: 'everywhere' | 'here'): Promise<void>;
}

/** Starts the state for an article. `host` is the host name the article truly came from. Ends with `signal`. */
export function createAppealsState(
  article: Article,
  host: string,
  end: AbortSignal,
  world: AppealsWorld,
): AppealsState {
  const found = signal<readonly Appeal[]>(article.appeals);
  const own = signal<readonly Appeal[]>([]);
  // Those in the text first, as everywhere.
  const appeals = computed<readonly Appeal[]>(() => {
    if (own.value.length === 0) return found.value;
    const isInline = ({ placement }: Appeal) => placement === 'inline';
    return [...found.value.filter(isInline), ...own.value, ...found.value.filter((one) => !isInline(one))];
  });
  const choice = signal<{ everywhere: AppealDisplay; here: AppealDisplay | null }>({ everywhere: 'fold', here: null });
  const kinds = signal<DisplayByKind>({});
  const known = signal(false);
  const marksShown = signal(true);
  const wanted = signal(false);
  const putBack = signal<ReadonlySet<string>>(new Set());
  const reveal = signal<Reveal | null>(null);
  const news = signal<AppealNews | null>(null);

  let look = 0;
  const lookUp = async (): Promise<void> => {
    look += 1;
    const turn = look;
    try {
      const [found, byKind, shown] = await Promise.all([
        world.getAppealDisplay(host),
        world.getDisplayByKind(),
        world.areMarksShown(),
      ]);
      if (end.aborted || turn !== look) return;
      batch(() => {
        choice.value = found;
        kinds.value = byKind;
        marksShown.value = shown;
        known.value = true;
      });
    } catch (error) {
      // Without the stored choice appeals are folded, as they are for everybody who never chose.
      console.error('Colophon: what to do with appeals could not be looked up.', error);
      known.value = true;
    }
  };
  world.watchAppealDisplay(() => void lookUp(), end);
  world.watchMarksShown(() => void lookUp(), end);
  void lookUp();

  return {
    appeals,
    choice,
    kinds,
    marksShown,
    putBack,
    reveal,
    news,
    host,
    isOnlyAppeal: isOnlyAppeal(article),
    displayOf({ kind }) {
      if (!known.value) return null;
      const chosen = displayOfKind(kind, choice.value, kinds.value);
      return chosen === 'hide' && wanted.value ? 'fold' : chosen;
    },
    open(id) {
      reveal.value = { id, where: 'footer' };
    },
    goTo(id) {
      reveal.value = { id, where: 'text' };
    },
    setPutBack(ids) {
      const now = putBack.peek();
      if (ids.size !== now.size || [...ids].some((id) => !now.has(id))) putBack.value = ids;
    },
    setOwn(passages) {
      if (passages.length > 0 || own.peek().length > 0) own.value = passages;
    },
    showHidden() {
      wanted.value = true;
    },
    add(late) {
      const all = [...found.value];
      let arrived = 0;
      for (const appeal of late) {
        const letters = lettersOf(appeal.text);
        // A page that was reloaded shows the same again, and its ids start anew.
        const isKnown = ({ placement, text }: Appeal): boolean =>
          lettersOf(text) === letters || (placement === 'overlay' && lettersOf(text).includes(letters));
        if (all.some(isKnown)) continue;
        // A box that is filled step by step is one box: it takes the place of its beginning, and keeps its id.
        const begun = all.findIndex(
          ({ placement, text }) => placement === 'overlay' && letters.includes(lettersOf(text)),
        );
        const before = all[begun];
        if (before) {
          all[begun] = { ...appeal, id: before.id };
          continue;
        }
        let { id } = appeal;
        while ([...appeals.value, ...all].some((other) => other.id === id)) id += 'b';
        all.push({ ...appeal, id });
        arrived++;
      }
      if (all.length === found.value.length && all.every((one, at) => one === found.value[at])) return;
      batch(() => {
        found.value = all;
        if (arrived > 0) news.value = { said: 'arrived', count: arrived };
      });
    },
    async choose(value, where) {
      // Shown at once; what is stored is looked up again after it was written.
      batch(() => {
        choice.value =
          where === 'here' ? { ...choice.value, here: value } : { ...choice.value, everywhere: value ?? 'fold' };
        wanted.value = false;
      });
      await world.setAppealDisplay(value, where === 'here' ? { host } : 'everywhere');
    },
  };
}
