/**
 * Run before every test file: what is waited for may take long, since a machine may be busy for seconds. A test that passes waits no longer
 * for it. (`expect.poll` has its own setting, in the configuration; `vi.waitFor` has none.)
 */
import { vi } from 'vitest';

/** Milliseconds. Below the limit of a test, so that what was waited for is told. */
const LIMIT_MS = 10_000;

const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: LIMIT_MS, ...options });
