/** Features by number, with their values, and what they are an example of. */
export interface Example {
  features: readonly number[];
  values: readonly number[];
  wanted: 0 | 1;
  /** How much it counts. */
  importance: number;
}

/** How one learns: passes over all examples, the first step (AdaGrad), where the bias begins. */
export interface Course {
  rounds: number;
  step: number;
  bias: number;
}

/** A weight for each feature; the last is the bias. */
export type Learnt = Float64Array;

/** The sum of the weights of what is there. */
export function scoreOf(weights: Learnt, { features, values }: Pick<Example, 'features' | 'values'>): number {
  let score = weights[weights.length - 1] ?? 0;
  for (let i = 0; i < features.length; i++) score += (weights[features[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}

/**
 * Logistic regression by AdaGrad. `decay` is how strongly each feature's weight is pulled towards zero; a feature with none
 * (infinity) is not learnt. The same examples in the same order give the same weights.
 */
export function learn(examples: readonly Example[], decay: Float64Array, course: Course): Learnt {
  const size = decay.length;
  const weights = new Float64Array(size + 1);
  const steps = new Float64Array(size + 1).fill(1);
  weights[size] = course.bias;
  const order = [...examples];
  const random = createRandom(1);
  for (let round = 0; round < course.rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      const { features, values, importance } = example;
      const error = importance * (1 / (1 + Math.exp(-scoreOf(weights, example))) - example.wanted);
      for (let k = 0; k < features.length; k++) {
        const i = features[k] ?? 0;
        const slope = error * (values[k] ?? 0) + (decay[i] ?? 0) * (weights[i] ?? 0);
        steps[i] = (steps[i] ?? 1) + slope * slope;
        weights[i] = (weights[i] ?? 0) - (course.step * slope) / Math.sqrt(steps[i] ?? 1);
      }
      steps[size] = (steps[size] ?? 1) + error * error;
      weights[size] = (weights[size] ?? 0) - (course.step * error) / Math.sqrt(steps[size] ?? 1);
    }
  }
  return weights;
}

/** A generator of numbers from 0 to 1, the same ones for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
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
