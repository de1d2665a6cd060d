import path from 'node:path';
import type { Plugin } from 'vite';

/** What the bundler tells of the modules. */
interface Chunking {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const READERS = ['entrypoints/sidepanel/index.html', 'entrypoints/reader/index.html'];
/** It shows the reader's own parts. */
const WELCOME = 'entrypoints/welcome/index.html';
const OTHERS = ['entrypoints/library/index.html', 'entrypoints/options/index.html'];

/** What the readers load while the page is read: nothing of an article is on screen before. */
const TEXT = [
  'src/ui/reader/prepare-article.ts',
  'src/ui/reader/article-content.tsx',
  'src/ui/reader/place/stored-places.ts',
  'src/learning/learnt-of-site.ts',
];

/** What they load for every article once its text is on screen. */
const TOOLS = [
  'src/ui/reader/find/find-button.tsx',
  'src/ui/reader/outline/outline-button.tsx',
  'src/ui/reader/keys/reader-keys.tsx',
  'src/settings/stored-keys.ts',
  'src/ui/reader/text-tools.ts',
  'src/ui/reader/marks/start-marks.ts',
  'src/ui/reader/marks/open-marks.ts',
  'src/ui/reader/place/follow-reading.ts',
];

/** The module of the icons' names, from which all of ours take theirs. */
const ICON_NAMES = '/lucide/dist/esm/lucide.mjs';

/** Those that several parts draw, which are loaded later, are one file. */
const ICONS = /\/lucide\/dist\/esm\/icons\//;

/** The groups, each before those that need it. */
const ORDER = ['base', 'reading', 'text', 'saved', 'tools'];

/** What a reader's page asks for at once; the last is the bundler's own, which all others need. */
const AT_ONCE = ['base', 'reading', 'text', 'rolldown-runtime'];

/**
 * Puts the modules that are always loaded together into one file each: every file that an extension's page loads costs some milliseconds
 * of waiting in the browser, however small it is, and what it imports is asked for only after it. `base` is what all pages start with, `reading`
 * what readers start with beyond that, then `text` and `tools`; `saved` is what saved articles need at once, and all others later. All else is split as the bundler does it. Hands back the bundler's option.
 */
export function groupScripts(root: string) {
  let groups: Map<string, string> | undefined;
  const nameIn = (name: string) => (id: string, chunking: Chunking) =>
    (groups ??= groupsOf(root, chunking)).get(id) === name ? name : null;
  // A group takes along what its modules need, unless one before it has that already.
  const ordered = ORDER.map((name, at) => ({ name: nameIn(name), priority: ORDER.length - at }));
  return { groups: [...ordered, { name: 'icons', test: ICONS, minShareCount: 2, priority: 0 }] };
}

/** Has a reader's page ask at once for what it loads in any case, without waiting for the script that names it. */
export function preloadText(): Plugin {
  return {
    name: 'preload-text',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        if (!chunk?.imports.some((file) => bundle?.[file]?.name === 'reading')) return;
        return Object.values(bundle ?? {})
          .filter(({ type, name }) => type === 'chunk' && AT_ONCE.includes(name ?? ''))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

function groupsOf(root: string, chunking: Chunking): Map<string, string> {
  const reached = (file: string): Set<string> => withImports(path.join(root, file), chunking);
  const readers = READERS.map(reached);
  const others = OTHERS.map(reached);
  const groups = new Map<string, string>();
  const put = (group: string, ids: Iterable<string>): void => {
    for (const id of ids) if (!groups.has(id)) groups.set(id, group);
  };
  put('base', inAll([...readers, ...others]));
  put('reading', inAll(readers));
  // What the panel alone starts with is no file of its own because the welcome page asks the same of the browser.
  const welcome = reached(WELCOME);
  put(
    'reading',
    [...(readers[0] ?? [])].filter((id) => welcome.has(id)),
  );
  // What the panel starts with is no part of what comes later; what only the reader in a tab starts with, for saved articles, is none of the panel's start.
  const later = new Set([...TEXT, ...TOOLS].flatMap((file) => [...reached(file)]));
  const [panel, tab] = readers.map((ids) => [...ids].filter((id) => later.has(id)));
  put('reading', panel ?? []);
  const ofText = new Set(TEXT.flatMap((file) => [...reached(file)]));
  put(
    'saved',
    (tab ?? []).filter((id) => !ofText.has(id)),
  );
  const ofOthers = new Set(others.flatMap((ids) => [...ids]));
  // What a page of another kind starts with does not bring all of this along.
  const beyond = (files: string[]) => files.flatMap((file) => [...reached(file)]).filter((id) => !ofOthers.has(id));
  put('text', beyond(TEXT));
  put('tools', beyond(TOOLS));
  return groups;
}

/** A module and all that it imports from the start. */
function withImports(id: string, chunking: Chunking): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    // It names all icons there are: each is put where it is drawn.
    if (next.endsWith(ICON_NAMES)) continue;
    open.push(...(chunking.getModuleInfo(next)?.importedIds ?? []));
  }
  return found;
}

const inAll = ([first, ...others]: Set<string>[]): string[] =>
  [...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)));
