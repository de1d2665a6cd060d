import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read, trackedFiles } from './tracked-files.ts';

const root = path.join(import.meta.dirname, '../../..');
const documents = trackedFiles().filter((file) => file.endsWith('.md'));

/** A heading's name in an address, as GitHub makes it. */
const nameOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');

const headingsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, text]) => nameOf(text ?? ''));

/** Text without code, which holds brackets and quotation marks of its own. */
const proseOf = (file: string): string =>
  read(file)
    .replaceAll(/^(?: {4}|```[\s\S]*?```).*$/gm, '')
    .replaceAll(/`[^`]*`/g, '');

describe('the documents', () => {
  test('link to what is there', () => {
    expect(documents.length).toBeGreaterThan(10);
    const broken = documents.flatMap((file) =>
      [...proseOf(file).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(
        ([link, to, heading]) => {
          const target = to ? path.join(path.dirname(file), to) : file;
          if (!fs.existsSync(path.join(root, target))) return `${file}: ${link}`;
          return heading && !headingsOf(target).includes(heading) ? `${file}: ${link}` : [];
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  test('name scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].flatMap(([, name]) =>
        name !== undefined && scripts[name] === undefined ? `${file}: ${name}` : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('call things in the guide what they are called on screen', () => {
    const words = Object.values(parse(read('locales/en.yml')) as Record<string, string | Record<string, string>>)
      .flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))
      .map((text) => new RegExp(`^${text.replaceAll(/[.*+?^{}()|[\]\\]/g, '\\$&').replaceAll(/\$\d/g, '.+')}$`, 'i'));
    const unknown = documents
      .filter((file) => file.startsWith('docs/guide/'))
      .flatMap((file) => [...proseOf(file).matchAll(/“([^”]+)”/g)].map(([, name]) => `${file}: ${name}`))
      .filter((line) => !words.some((word) => word.test(line.replace(/^.*?: /, ''))));
    expect(unknown).toEqual([]);
  });
});
