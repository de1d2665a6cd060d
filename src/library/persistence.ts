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
