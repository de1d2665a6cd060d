import fs from 'node:fs';
import path from 'node:path';
import { PLACE_FEATURES } from '../src/appeals/place-feature-names.ts';
import type { Tree } from '../src/appeals/trees.ts';
import { ownNames, type Weights } from './fit-weights.ts';
import type { Learnt } from './logistic-regression.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Weights below this say nothing, in logits. Words are many, and add up. */
const SMALLEST = { fact: 0.02, word: 0.1 };

const HEAD = `/**
 * Learnt by \`node scripts/train-appeals.ts --write\`; how, stands in \`training/\`. To be read and argued with, not to be edited.
 */`;

function named(weights: Learnt, { names }: Vocabulary): [string, number][] {
  const pairs = names.map((name, i): [string, number] => [name, weights[i] ?? 0]);
  return [['bias', weights.at(-1) ?? 0], ...pairs.sort(([, a], [, b]) => b - a)];
}

function table(name: string, doc: string, pairs: readonly [string, number][]): string {
  const lines = pairs
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST.fact)
    .map(([key, weight]) => `  ${JSON.stringify(key)}: ${Number(weight.toFixed(2))},`);
  return `/** ${doc} */\nexport const ${name}: Record<string, number> = {\n${lines.join('\n')}\n};\n`;
}

/** Writes `weights.ts`, `word-weights.ts` and `place-trees.ts` into a folder. The paths of the files, which no formatter has seen. */
export function writeWeights({ own, place }: Weights, folder: string): string[] {
  const pairs = named(own, ownNames);
  const facts = pairs.filter(([name]) => !name.startsWith('word '));
  const weights = [
    HEAD,
    table('OWN_WEIGHTS', 'What each feature of `own-features.ts` is worth for the block itself, in logits.', facts),
  ];
  const files = {
    'weights.ts': weights.join('\n'),
    'word-weights.ts': wordsFile(pairs),
    'place-trees.ts': treesFile(place),
  };
  return Object.entries(files).map(([name, text]) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  });
}

function wordsFile(pairs: readonly [string, number][]): string {
  const languages = new Map<string, string[]>();
  for (const [name, weight] of pairs) {
    const [, language, word] = /^word (\w+): (.+)$/.exec(name) ?? [];
    if (!language || !word || Math.abs(weight) < SMALLEST.word) continue;
    languages.set(language, [...(languages.get(language) ?? []), `${word}:${Math.round(weight * 100)}`]);
  }
  const lines = [...languages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, words]) => `  ${language}: ${JSON.stringify(words.join(' '))},`);
  return `${HEAD}\n/** What the words of a block are worth, each once, in hundredths of a logit, by language. */\nexport const WORD_WEIGHTS: Record<string, string> = {\n${lines.join('\n')}\n};\n`;
}

/** Each tree on a line, a node as `feature<=border:less:more` or as what its leaf is worth. */
function treesFile(trees: readonly Tree[]): string {
  const lines = trees.map(({ feature, border, less, more, value }) => {
    const nodes = feature.map((asked, node) =>
      asked < 0
        ? `${Number((value[node] ?? 0).toFixed(3))}`
        : `${PLACE_FEATURES[asked]}<=${Number((border[node] ?? 0).toPrecision(5))}:${less[node]}:${more[node]}`,
    );
    return `  ${JSON.stringify(nodes.join(' '))},`;
  });
  return `import { readTree } from './trees.ts';\n\n${HEAD}\n/** Of what stands around a block; see \`place-features.ts\`. Their sum is in logits. */\nexport const PLACE_TREES = [\n${lines.join('\n')}\n].map(readTree);\n`;
}
