let asked = false;

/**
 * Asks the browser, once per page, not to drop the library when the disk runs full. Worth asking from a page only: a worker
 * is refused in silence. Whatever the answer, the save goes on.
 */
export async function askToPersist(storage: StorageManager | undefined = navigator.storage): Promise<void> {
  if (asked || !storage?.persist) return;
  asked = true;
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch (error) {
    console.warn('Colophon: the browser does not say whether it will keep the library.', error);
  }
}

/** What the browser says of its storage; null wherever it does not say. */
export interface BrowserStorage {
  /** Bytes that all of the extension's storage takes on the disk, and those it may take at most. */
  used: number | null;
  quota: number | null;
  /** Whether it keeps what is stored also where the disk runs full. */
  isPersistent: boolean | null;
}

/** Asks the browser how its storage stands. Never rejects: what it does not say is null. */
export async function askBrowserStorage(
  storage: StorageManager | undefined = navigator.storage,
): Promise<BrowserStorage> {
  const orNull = async <Answer>(ask: (() => Promise<Answer>) | undefined): Promise<Answer | null> => {
    try {
      return (await ask?.()) ?? null;
    } catch (error) {
      console.warn('Colophon: the browser does not say how its storage stands.', error);
      return null;
    }
  };
  const estimate = await orNull(storage?.estimate && (() => storage.estimate()));
  const isPersistent = await orNull(storage?.persisted && (() => storage.persisted()));
  const bytes = (value: number | undefined): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null;
  return { used: bytes(estimate?.usage), quota: bytes(estimate?.quota), isPersistent };
}

/** Asks for storage that is kept, by a click of the reader; whether the browser gave it. Throws what the browser throws. */
export async function persistStorage(storage: StorageManager | undefined = navigator.storage): Promise<boolean> {
  return storage?.persist ? await storage.persist() : false;
}
