import { bareItem, type ImportedItem, type ImportFormat, type ReadEntries, type Refusal } from './imported-item.ts';
import { readAddress } from './web-address.ts';

/** Characters shown of what a refused entry says. */
const LONGEST_SAID = 200;

/** Where an entry stands in its file. */
export type Place = { line: number } | { entry: number };

/** Gathers what a reader finds in a file: each entry is either taken or refused with a reason. */
export interface EntryCollector {
  /**
   * Takes an entry by its address, which is looked at first: `describe` gives the rest of the item. Where the address may not be kept
   * the entry is refused.
   */
  take(stated: unknown, place: Place, describe: () => Partial<ImportedItem>): void;
  refuse(reason: Refusal['reason'], place: Place, said?: unknown): void;
  result(): ReadEntries;
}

/** Begins to read `file`, an export of `source`. */
export function collectEntries(source: ImportFormat, file: string): EntryCollector {
  const items: ImportedItem[] = [];
  const refused: Refusal[] = [];
  const refuse: EntryCollector['refuse'] = (reason, place, said) => {
    const shown = typeof said === 'string' && said.trim() !== '' ? { said: said.trim().slice(0, LONGEST_SAID) } : {};
    refused.push({ reason, file, ...place, ...shown });
  };
  return {
    take(stated, place, describe) {
      const address = readAddress(stated);
      if ('reason' in address) refuse(address.reason, place, stated);
      else items.push({ ...bareItem(address.url, source), ...describe() });
    },
    refuse,
    result: () => ({ items, refused }),
  };
}
