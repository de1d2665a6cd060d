import { type ReadonlySignal, signal } from '@preact/signals';
import { sanitizeSnapshot } from '../../html/sanitize-snapshot.ts';
import type { getPicture } from '../../library/library.ts';
import { LibraryError, type LibraryErrorCode } from '../../library/library-error.ts';
import type { findSnapshot, removeSnapshot } from '../../library/snapshots.ts';
import { placeSnapshotFiles } from '../../snapshot/place-files.ts';
import { isOldPage, snapshotHtml } from '../../snapshot/snapshot-html.ts';

/** What the state needs of the world; tests give their own. */
export interface SnapshotWorld {
  findSnapshot: typeof findSnapshot;
  getPicture: typeof getPicture;
  removeSnapshot: typeof removeSnapshot;
}

/** A snapshot to be shown. */
export interface ShownSnapshot {
  title: string;
  /** Of the page. */
  url: string;
  /** Milliseconds since 1970. */
  takenAt: number;
  /** What a frame is filled with; made anew for each. */
  make(): HTMLElement;
  /** The page was laid out by the rules of old pages. */
  isOld: boolean;
  /** Pictures and fonts that are not in it. */
  missing: number;
}

export type SnapshotView =
  | { kind: 'loading' }
  | { kind: 'shown'; snapshot: ShownSnapshot }
  | { kind: 'not-found' }
  | { kind: 'removed' }
  | { kind: 'failure'; code: LibraryErrorCode };

/** The page that shows the whole page of a saved article. */
export interface SnapshotState {
  view: ReadonlySignal<SnapshotView>;
  open(): Promise<void>;
  /** One file with all of it. Throws `LibraryError`. */
  file(): Promise<{ title: string; content: Blob } | undefined>;
  /** Removes it; the article stays. Throws `LibraryError`. */
  remove(): Promise<void>;
  /** Brings it back. Throws `LibraryError`. */
  undoRemove(): Promise<void>;
}

/** Starts the state for the article of this id, with what the library has; asks the network for nothing. Ends with `end`. */
export function createSnapshotState(id: string, world: SnapshotWorld, end: AbortSignal): SnapshotState {
  const view = signal<SnapshotView>({ kind: 'loading' });
  let bringBack: (() => Promise<void>) | undefined;
  let over = new AbortController();

  /** The stored files by their addresses, as `made` of their bytes. */
  const filesOf = async (
    files: { url: string; hash?: string }[],
    made: (blob: Blob) => string | Promise<string>,
  ): Promise<{ places: Map<string, string>; missing: number }> => {
    const places = new Map<string, string>();
    for (const { url, hash } of files) {
      const blob = hash === undefined ? undefined : await world.getPicture(hash);
      if (blob) places.set(url, await made(blob));
    }
    return { places, missing: files.length - places.size };
  };

  const open = async (): Promise<void> => {
    over.abort();
    over = new AbortController();
    const during = AbortSignal.any([over.signal, end]);
    view.value = { kind: 'loading' };
    try {
      const found = await world.findSnapshot(id);
      if (during.aborted) return;
      if (!found) {
        view.value = { kind: 'not-found' };
        return;
      }
      const { places, missing } = await filesOf(found.files, (blob) => {
        const address = URL.createObjectURL(blob);
        during.addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
        return address;
      });
      if (during.aborted) return;
      const { html, title, url, takenAt } = found;
      const make = (): HTMLElement => {
        const root = sanitizeSnapshot(html);
        placeSnapshotFiles(root, (address) => places.get(address) ?? null);
        return root;
      };
      view.value = { kind: 'shown', snapshot: { title, url, takenAt, make, isOld: isOldPage(html), missing } };
    } catch (error) {
      if (during.aborted) return;
      console.error('Colophon: a snapshot could not be opened.', error);
      view.value = { kind: 'failure', code: error instanceof LibraryError ? error.code : 'unexpected' };
    }
  };
  void open();

  return {
    view,
    open,
    async file() {
      const found = await world.findSnapshot(id);
      if (!found) return undefined;
      const { dataAddress } = await import('../../export/picture-file.ts');
      const { places } = await filesOf(found.files, dataAddress);
      const text = snapshotHtml(found, found.title, (address) => places.get(address) ?? null);
      return { title: found.title, content: new Blob([text], { type: 'text/html' }) };
    },
    async remove() {
      bringBack = await world.removeSnapshot(id);
      over.abort();
      view.value = { kind: 'removed' };
    },
    async undoRemove() {
      await bringBack?.();
      await open();
    },
  };
}
