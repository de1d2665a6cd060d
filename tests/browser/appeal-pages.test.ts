/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { readAnnotatedPage } from './annotated-page.ts';

const pages = import.meta.glob<string>('../pages/appeals/*.html', { query: '?raw', import: 'default', eager: true });

const nameOf = (path: string): string => path.split('/').at(-1)?.replace('.html', '') ?? path;

describe('appeals in pages written for it', () => {
  it.each(Object.keys(pages).map((path) => [nameOf(path), path]))('%s', (name, path) => {
    const faults = readAnnotatedPage(pages[path] ?? '', `https://www.outlet.example/2026/${name}`);
    expect(faults).toEqual({ leaked: [], unfolded: [], folded: [], lost: [], mistaken: [] });
  });
});
