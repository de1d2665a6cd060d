import type { Example, Label } from './label-blocks.ts';

/** Rounds over all examples, the first step (AdaGrad) and the pull of weights towards zero. */
const ROUNDS = 40;
const STEP = 0.12;
const DECAY = 3e-4;

/** Features rarer than this are not learnt: they would be learnt by heart. */
const FEWEST_SEEN = 8;

/** How much an example counts. A missed appeal is the rule that precision is bought with; looks that deceive are rare and dear. */
const IMPORTANCE: Record<Label, number> = { appeal: 3, article: 1, hard: 4 };

/** Most and least words are not worth much more than this many times a short block. */
const importanceOf = ({ label, length }: Example): number =>
  IMPORTANCE[label] * Math.min(3, Math.sqrt(Math.max(1, length) / 12));

/** The sum of the weights of an example's features, `bias` included. */
export function scoreOf(weights: Readonly<Record<string, number>>, features: Example['features']): number {
  return features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, weights.bias ?? 0);
}

/** Learns a weight for each feature; the same examples give the same weights, in any order of call. */
export function learn(examples: readonly Example[]): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const weights: Record<string, number> = { bias: -3 };
  const steps: Record<string, number> = {};
  const order = [...examples];
  const random = createRandom(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const example of order) {
      const wanted = example.label === 'appeal' ? 1 : 0;
      const error = importanceOf(example) * (1 / (1 + Math.exp(-scoreOf(weights, example.features))) - wanted);
      for (const [name, value] of [...example.features, ['bias', 1] as const]) {
        if (name !== 'bias' && (seen.get(name) ?? 0) < FEWEST_SEEN) continue;
        const slope = error * value + (name === 'bias' ? 0 : DECAY * (weights[name] ?? 0));
        steps[name] = (steps[name] ?? 1) + slope * slope;
        weights[name] = (weights[name] ?? 0) - (STEP * slope) / Math.sqrt(steps[name] ?? 1);
      }
    }
  }
  return weights;
}

/** A generator of numbers from 0 to 1, the same ones for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    [items[i], items[j]] = [b, a];
  }
}
