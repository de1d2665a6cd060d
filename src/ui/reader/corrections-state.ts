import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Appeal } from '../../appeals/appeal.ts';
import type { Block } from '../../appeals/blocks.ts';
import { blockCorrections, type Correction, correctionOf, withCorrection } from '../../appeals/correction.ts';
import type { BlockCorrection, Place } from '../../appeals/learnt.ts';
import { verdictsOn } from '../../appeals/verdicts.ts';
import { lengthOf } from '../../appeals/words.ts';
import type * as settings from '../../settings/corrections.ts';
import type { AppealsState } from './appeals-state.ts';

/** What the state needs of the world: `src/settings/corrections`; tests give their own. */
export type CorrectionsWorld = Pick<typeof settings, 'getCorrections' | 'changeCorrections' | 'watchCorrections'>;

/** What came of a correction, to be told. `until-left`: it holds for the article on screen only, as in a private window. */
export type CorrectionEvent = CorrectionMade | { kind: 'not-kept' };

export interface CorrectionMade {
  kind: 'article' | 'appeal' | 'taken-back';
  kept: 'for-site' | 'until-left';
  undo: () => void;
}

/** A correction that takes effect now: the list as it is to be. */
type Change = (corrections: readonly Correction[]) => readonly Correction[];

/** What the reader says of the passages of one article, and what was said before on its site. */
export interface CorrectionsState {
  /** Block by block, as the text is judged by them. */
  blocks: ReadonlySignal<readonly BlockCorrection[]>;
  /** While this is true, the reader chooses paragraphs that are appeals. */
  isChoosing: ReadonlySignal<boolean>;
  choose(isChoosing: boolean): void;
  /** "This is part of the article": the appeal stands in the text from now on. */
  callArticle(id: string): void;
  /** "This is an appeal": the passage is folded from now on. */
  callAppeal(passage: readonly Pick<Block, 'text' | 'length'>[], place: Place): void;
  /** Takes "this is part of the article" back. `from` is where the button was: the focus stays there. */
  foldAgain(id: string, from: 'footer' | 'text'): void;
  /** Whether an appeal is one by the reader's own word. */
  isByReader(appeal: Appeal): boolean;
  /** Tells where an appeal stood in the text; set by what shows the text. */
  placeOf: (id: string) => Place;
}

const blocksOf = ({ text }: Appeal) => text.split('\n').map((line) => ({ text: line, length: lengthOf(line) }));

/** Of an appeal's own lines their place says nothing. */
const anywhere = (corrections: readonly BlockCorrection[]): BlockCorrection[] =>
  corrections.map(({ place: _place, ...rest }) => rest);

/** Starts the state for an article's appeals. With `isPrivate` nothing is kept. Ends with `end`. */
export function createCorrectionsState(
  appeals: AppealsState,
  { isPrivate, tell }: { isPrivate: boolean; tell: (event: CorrectionEvent) => void },
  end: AbortSignal,
  world: CorrectionsWorld,
): CorrectionsState {
  const { host } = appeals;
  const isKept = !isPrivate && host !== '';
  const list = signal<readonly Correction[]>([]);
  const blocks = computed(() => blockCorrections(list.value));
  const isChoosing = signal(false);
  let writing = 0;

  const lookUp = async (): Promise<void> => {
    try {
      const found = await world.getCorrections(host);
      // What is being written is on screen already.
      if (!end.aborted && writing === 0) list.value = found;
    } catch (error) {
      console.warn('Colophon: corrections could not be looked up.', error);
    }
  };
  if (host !== '') {
    void lookUp();
    if (isKept) world.watchCorrections(() => void lookUp(), end);
  }

  const saysOf = (appeal: Appeal, corrections: readonly BlockCorrection[]) =>
    verdictsOn(blocksOf(appeal), anywhere(corrections));
  const stopPlacing = effect(() => {
    const said = blocks.value;
    const back = appeals.appeals.value.filter((appeal) =>
      saysOf(appeal, said).every((verdict) => verdict === 'article'),
    );
    appeals.setPutBack(new Set(said.length === 0 ? [] : back.map(({ id }) => id)));
  });
  end.addEventListener('abort', stopPlacing, { once: true });

  const keep = (change: Change): void => {
    list.value = change(list.value);
    if (!isKept) return;
    writing += 1;
    world
      .changeCorrections(host, change)
      .catch((error: unknown) => {
        console.error('Colophon: a correction could not be remembered.', error);
        if (!end.aborted) tell({ kind: 'not-kept' });
      })
      .finally(() => {
        writing -= 1;
      });
  };
  /** Makes a change and tells of it; the way back restores what it dropped and drops what it added. */
  const make = (kind: CorrectionMade['kind'], change: Change): void => {
    const before = list.value;
    keep(change);
    const after = list.value;
    const dropped = before.filter((one) => !after.includes(one));
    const added = new Set(after.filter((one) => !before.includes(one)).map(({ id }) => id));
    tell({
      kind,
      kept: isKept ? 'for-site' : 'until-left',
      undo() {
        keep((now) => [...now.filter(({ id }) => !added.has(id)), ...dropped]);
      },
    });
  };
  const add = (
    as: Correction['as'],
    passage: readonly Pick<Block, 'text' | 'length'>[],
    place: Correction['place'],
  ) => {
    const correction = correctionOf(passage, { id: crypto.randomUUID(), as, place, madeAt: Date.now() });
    make(as, (corrections) => withCorrection(corrections, correction));
  };
  /** Drops what says `as` of any block of an appeal. */
  const drop = (appeal: Appeal, as: Correction['as'], kind: 'article' | 'taken-back') => {
    make(kind, (corrections) =>
      corrections.filter(
        (one) => one.as !== as || saysOf(appeal, blockCorrections([one])).every((verdict) => verdict === undefined),
      ),
    );
  };
  const find = (id: string) => appeals.appeals.value.find((appeal) => appeal.id === id);

  const state: CorrectionsState = {
    blocks,
    isChoosing,
    placeOf: () => 'between',
    choose(value) {
      isChoosing.value = value;
    },
    callArticle(id) {
      const appeal = find(id);
      if (!appeal) return;
      // What only the reader called an appeal was never found to be one: to say nothing of it is enough.
      if (isOwn(id)) drop(appeal, 'appeal', 'article');
      else add('article', blocksOf(appeal), appeal.placement === 'inline' ? state.placeOf(id) : 'elsewhere');
      appeals.goTo(id);
    },
    callAppeal(passage, place) {
      if (passage.length > 0) add('appeal', passage, place);
    },
    foldAgain(id, from) {
      const appeal = find(id);
      if (!appeal) return;
      drop(appeal, 'article', 'taken-back');
      if (from === 'text') appeals.goTo(id);
    },
    isByReader: (appeal) => isOwn(appeal.id) || saysOf(appeal, blocks.value).includes('appeal'),
  };
  return state;
}

/** The ids of passages that the reader called appeals begin so; those of the page never do. */
const OWN = 'own-';

/** The id of a passage that the reader called an appeal. */
export const ownId = (fingerprint: string): string => `${OWN}${fingerprint}`;

const isOwn = (id: string): boolean => id.startsWith(OWN);
