import { storage } from 'wxt/utils/storage';

/** What went wrong, kept as long as the browser runs. */
export interface LastError {
  /** Milliseconds since 1970. */
  at: number;
  text: string;
}

/** So many stay; each is cut to so many characters. */
const MOST = 20;
const LONGEST = 1_200;

const item = storage.defineItem<LastError[]>('session:lastErrors', { fallback: [] });

/** The stack names the kind of error and its message in Chromium, in Firefox neither. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = [`${error.name}: ${error.message}`, error.stack ?? ''].filter((part) => part !== '').join('\n');
  return error.cause instanceof Error ? `${own}\nCause: ${error.cause.name}: ${error.cause.message}` : own;
}

/** Keeps an error, so that it can be looked at under “Diagnostics”. Never rejects: what it tells of has been told to the console already. */
export async function keepError(error: unknown): Promise<void> {
  try {
    const kept = await item.getValue();
    await item.setValue([{ at: Date.now(), text: textOf(error).slice(0, LONGEST) }, ...kept].slice(0, MOST));
  } catch (failure) {
    console.warn('Colophon: an error could not be kept.', failure);
  }
}

/** The last errors, the newest first. */
export const lastErrors = (): Promise<LastError[]> => item.getValue();
