import fs from 'node:fs';
import path from 'node:path';
import type { PageResult } from './system.ts';

/** Result files kept, the newest first; each is that of one version of one system. */
const KEPT_FILES = 8;

/**
 * Results of one system on single pages, kept in a file between runs: the file's name holds the hash of everything that
 * decides a result (the system's code and the bench's code in the page). Kept under node_modules, never in the repository.
 */
export class ResultCache {
  readonly #file: string;
  readonly #results = new Map<string, PageResult>();

  constructor(folder: string, name: string) {
    fs.mkdirSync(folder, { recursive: true });
    this.#file = path.join(folder, `${name}.jsonl`);
    if (fs.existsSync(this.#file)) {
      for (const line of fs.readFileSync(this.#file, 'utf8').split('\n')) {
        // Lines are written with their break in front: a run that was broken off leaves half a line behind, which is passed over.
        if (!line.endsWith(']')) continue;
        const [id, result] = JSON.parse(line) as [string, PageResult];
        this.#results.set(id, result);
      }
      fs.utimesSync(this.#file, new Date(), new Date());
    }
    const files = fs.readdirSync(folder).map((file) => path.join(folder, file));
    const newest = files.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
    for (const file of newest.slice(KEPT_FILES)) fs.rmSync(file, { force: true });
  }

  find(id: string): PageResult | undefined {
    return this.#results.get(id);
  }

  add(id: string, result: PageResult): void {
    this.#results.set(id, result);
    fs.appendFileSync(this.#file, `\n${JSON.stringify([id, result])}`);
  }
}
