import type { Block } from '../src/appeals/blocks.ts';
import { type Evidence, notePageAsks, type PageFacts, readEvidence } from '../src/appeals/evidence.ts';
import { ownFeatures, type Sink } from '../src/appeals/own-features.ts';
import { PLACE_FEATURES } from '../src/appeals/place-feature-names.ts';
import { placeFeatures } from '../src/appeals/place-features.ts';
import { placeScore, standsAlone } from '../src/appeals/place-score.ts';
import type { Tree } from '../src/appeals/trees.ts';
import { WAY } from '../src/appeals/ways.ts';
import { type BoostingCourse, boost } from './gradient-boosting.ts';
import type { Label } from './label-blocks.ts';
import { type Course, type Example, type Learnt, learn, scoreOf } from './logistic-regression.ts';
import { pageOfLine, type RestoredPage } from './restore-page.ts';
import { Vocabulary } from './vocabulary.ts';

type Features = Pick<Example, 'features' | 'values'>;

/** A page to learn from. */
export interface TrainingPage {
  blocks: readonly Block[];
  evidence: readonly Evidence[];
  facts: PageFacts;
  labels: readonly (Label | undefined)[];
  /** Of each block by itself. */
  own: readonly Features[];
  /** Pages of one outlet are alike: they are never on both sides of a trial. */
  outlet: number;
  /** How much what it shows counts. */
  weight: number;
}

/** A line written for training: what an outlet asks, or what only looks so. */
export interface WrittenLine {
  asks: boolean;
  length: number;
  own: Features;
}

export interface Weights {
  own: Learnt;
  place: Tree[];
}

/**
 * How much an example counts. A missed appeal is the rule that precision is bought with; looks that deceive are rare and dear; of
 * what nobody labelled there is more than of all else.
 */
const IMPORTANCE: Record<Label, number> = { appeal: 3, article: 1, hard: 6, rest: 0.15 };
const WRITTEN = 3;

/** The pull of weights towards zero: words and phrases are many and rare, and would be learnt by heart. */
const DECAY = { fact: 5e-3, phrase: 3e-2, word: 6e-2 };

/** From how many outlets a feature must be known. */
const FEWEST_OUTLETS = { fact: 4, phrase: 3, word: 6 };

/** … and from how many that ask with it, if any does: else one outlet's plea would be learnt by heart. */
const FEWEST_ASKING = { fact: 1, phrase: 2, word: 3 };

const NO_OUTLETS: ReadonlySet<number> = new Set();

const OWN_COURSE: Course = { rounds: 16, step: 0.15, bias: -3 };
const PLACE_COURSE: BoostingCourse = {
  trees: 240,
  depth: 4,
  rate: 0.055,
  calm: 3,
  leaf: 4,
  examples: 0.5,
  features: 0.3,
};

/** Parts of the first stage's cross-fitting: the second stage learns from scores that were not learnt on the same page. */
const PARTS = 3;

export const ownNames = new Vocabulary();

function gather(names: Vocabulary, tell: (add: Sink) => void): Features {
  const features: number[] = [];
  const values: number[] = [];
  tell((name, value) => {
    features.push(names.numberOf(name));
    values.push(value);
  });
  return { features, values };
}

/** The features of each block of a page by itself. */
export function readOwn({ blocks, page }: RestoredPage): { evidence: Evidence[]; facts: PageFacts; own: Features[] } {
  const { evidence, facts } = readEvidence(blocks, page);
  const own = blocks.map((block, i) =>
    gather(ownNames, (add) => {
      const said = evidence[i];
      if (!said || said.way) return;
      ownFeatures(block, said, facts, add);
      if (said.language) for (const word of new Set(block.words.words)) add(`word ${said.language}: ${word}`, 1);
    }),
  );
  return { evidence, facts, own };
}

/** Lines of a file in `training/written`: `+` asks, `-` does not, `#` is a remark. */
export function readWritten(text: string, lang: string): WrittenLine[] {
  return text.split('\n').flatMap((line) => {
    const [, sign, said] = /^([+-]) (.+)$/.exec(line) ?? [];
    if (!said) return [];
    const page = pageOfLine(said, lang);
    const own = readOwn(page).own[0];
    return own ? [{ asks: sign === '+', length: page.blocks[0]?.length ?? 1, own }] : [];
  });
}

/** Long blocks count for more, but not for as much more as they are longer. */
const worth = (length: number): number => Math.min(3, Math.sqrt(Math.max(1, length) / 12));

function importanceOf(label: Label, block: Block | undefined, page: TrainingPage): number {
  return IMPORTANCE[label] * worth(block?.length ?? 1) * page.weight;
}

/** Learns both stages. Leaves `own` and `score` of the pages' evidence as learnt on the way. */
export function fitWeights(pages: readonly TrainingPage[], written: readonly WrittenLine[]): Weights {
  for (let part = 0; part < PARTS; part++) {
    const others = pages.filter(({ outlet }) => outlet % PARTS !== part);
    const own = fitOwn(others, written);
    setOwn(
      pages.filter(({ outlet }) => outlet % PARTS === part),
      own,
    );
  }
  return { place: fitPlace(pages), own: fitOwn(pages, written) };
}

/** Weighs the blocks of pages. */
export function applyWeights(pages: readonly TrainingPage[], { own, place }: Weights): void {
  setOwn(pages, own);
  const features = new Float32Array(PLACE_FEATURES.length);
  for (const { blocks, evidence, facts } of pages) {
    for (const [i, said] of evidence.entries()) {
      said.score = placeScore(i, blocks, evidence, facts, place, features);
    }
  }
}

function setOwn(pages: readonly TrainingPage[], weights: Learnt): void {
  for (const { evidence, own, facts } of pages) {
    for (const [i, said] of evidence.entries())
      said.own = said.way ? WAY : scoreOf(weights, own[i] ?? { features: [], values: [] });
    notePageAsks(evidence, facts);
  }
}

const sortOf = (name: string): keyof typeof DECAY =>
  name.startsWith('word ') ? 'word' : name.includes(': ') ? 'phrase' : 'fact';

function fitOwn(pages: readonly TrainingPage[], written: readonly WrittenLine[]): Learnt {
  const outlets = pages.length === 0 ? [] : outletsOf(pages);
  const decay = new Float64Array(ownNames.names.length);
  const isLearnt = ownNames.names.map((name, feature) => {
    const sort = sortOf(name);
    decay[feature] = DECAY[sort];
    const { all = NO_OUTLETS, asking = NO_OUTLETS } = outlets[feature] ?? {};
    return all.size >= FEWEST_OUTLETS[sort] && (asking.size === 0 || asking.size >= FEWEST_ASKING[sort]);
  });
  const only = ({ features, values }: Features): Features => {
    const kept = features.flatMap((feature, k) => (isLearnt[feature] ? [k] : []));
    return { features: kept.map((k) => features[k] ?? 0), values: kept.map((k) => values[k] ?? 0) };
  };
  const examples = pages.flatMap((page) =>
    page.own.flatMap((features, i): Example[] => {
      const label = page.labels[i];
      if (!label || page.evidence[i]?.way) return [];
      const wanted = label === 'appeal' ? 1 : 0;
      return [{ ...only(features), wanted, importance: importanceOf(label, page.blocks[i], page) }];
    }),
  );
  for (const { asks, length, own } of written) {
    const importance = WRITTEN * Math.sqrt(Math.max(1, length) / 12) * (asks ? 1.5 : 1);
    examples.push({ ...only(own), wanted: asks ? 1 : 0, importance });
  }
  return learn(examples, decay, OWN_COURSE);
}

/** By feature: the outlets that have it in labelled blocks, and those that ask with it. */
function outletsOf(pages: readonly TrainingPage[]): { all: Set<number>; asking: Set<number> }[] {
  const outlets: { all: Set<number>; asking: Set<number> }[] = [];
  for (const { own, labels, outlet } of pages) {
    for (const [i, { features }] of own.entries()) {
      if (!labels[i]) continue;
      for (const feature of features) {
        const known = (outlets[feature] ??= { all: new Set(), asking: new Set() });
        known.all.add(outlet);
        if (labels[i] === 'appeal') known.asking.add(outlet);
      }
    }
  }
  return outlets;
}

function fitPlace(pages: readonly TrainingPage[]): Tree[] {
  const rows: { features: Float32Array; wanted: 0 | 1; importance: number }[] = [];
  for (const page of pages) {
    for (const [i, block] of page.blocks.entries()) {
      const label = page.labels[i];
      if (!label) continue;
      const importance = importanceOf(label, block, page);
      if (standsAlone(i, page.evidence)) continue;
      const features = new Float32Array(PLACE_FEATURES.length);
      placeFeatures(i, page.blocks, page.evidence, page.facts, features);
      rows.push({ features, wanted: label === 'appeal' ? 1 : 0, importance });
    }
  }
  return boost(
    {
      columns: PLACE_FEATURES.map((_, f) => Float32Array.from(rows, ({ features }) => features[f] ?? 0)),
      wanted: Uint8Array.from(rows, ({ wanted }) => wanted),
      importance: Float32Array.from(rows, ({ importance }) => importance),
    },
    PLACE_COURSE,
  );
}
