import { browser } from 'wxt/browser';
import { rememberOpened, rememberWelcomed, wasWelcomed } from '../settings/welcomed.ts';
import { openOutsidePrivate } from './window-tabs.ts';

/** The page that shows what Colophon does. */
export const WELCOME_PAGE = '/welcome.html';

/** Milliseconds in which the browser tells a background that has just started that it was updated. */
const TOLD_BY = 300;

/**
 * Opens the welcome page once in the life of an installation, when somebody has chosen to install the extension: not after an update, and not
 * where an administrator has installed it. Called at once when the background starts.
 *
 * That the extension is new is told by what it remembers, not by the browser's word alone: Firefox starts an extension anew where it is
 * let into private windows while it is installed. What the first start was told is lost with it, as is a page that it opened and that was not shown yet;
 * the second is an update to the same version.
 */
export function startWelcome(report: (error: unknown) => void): void {
  const told = new Promise<string | undefined>((resolve) => {
    browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
      resolve(previousVersion === browser.runtime.getManifest().version ? undefined : reason);
    });
    setTimeout(() => resolve(undefined), TOLD_BY);
  });
  welcome(told).catch(report);
}

async function welcome(told: Promise<string | undefined>): Promise<void> {
  if (await wasWelcomed()) return;
  const reason = (await told) ?? 'install';
  if (reason !== 'install' || (await isByPolicy())) return await rememberWelcomed();
  await rememberOpened();
  try {
    // The page itself remembers that it was shown.
    await openOutsidePrivate(browser.runtime.getURL(WELCOME_PAGE));
  } catch (error) {
    await rememberWelcomed();
    throw error;
  }
}

/** Whether an administrator has installed it, as far as the browser tells. */
async function isByPolicy(): Promise<boolean> {
  const { management } = browser as Partial<typeof browser>;
  try {
    // An extension may ask about itself without a permission.
    return (await management?.getSelf())?.installType === 'admin';
  } catch (error) {
    console.warn('Colophon: who installed it could not be looked up.', error);
    return false;
  }
}
