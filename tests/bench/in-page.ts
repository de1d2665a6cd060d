import type { PageResult, System, SystemName } from './system.ts';
import { textOfHtml } from './text-of-html.ts';

/** What `bundle.ts` puts into the page: systems register themselves, and the bench calls the rest. */
export interface BenchInPage {
  systems: Partial<Record<SystemName, System>>;
  /** The system of that name; throws when it is not in the page. */
  system(name: SystemName): System;
  runSystem(name: SystemName): PageResult;
}

function system(name: SystemName): System {
  const found = bench.systems[name];
  if (!found) throw new Error(`${name} is not in the page`);
  return found;
}

function runSystem(name: SystemName): PageResult {
  const result: PageResult = {
    article: null,
    metadata: null,
    appeals: [],
    detected: null,
    changed: false,
    error: null,
  };
  try {
    const { extract, detect } = system(name);
    // The peers work on copies; only the project promises to leave the page itself untouched.
    const before = name === 'colophon' ? document.documentElement.outerHTML : null;
    result.detected = detect ? detect(document) : null;
    const extracted = extract(document);
    result.changed = before !== null && document.documentElement.outerHTML !== before;
    if (extracted) {
      result.article = textOfHtml(extracted.html);
      result.metadata = extracted.metadata;
      result.appeals = extracted.appeals;
      if (extracted.doubted !== undefined) result.doubted = extracted.doubted;
    }
  } catch (error) {
    result.error = String(error);
  }
  return result;
}

export const bench: BenchInPage = { systems: {}, system, runSystem };
