import { browser } from 'wxt/browser';
import { listSaves } from '../library/saves.ts';
import { hear, say } from '../messages/protocol.ts';
import * as shapes from '../messages/shapes.ts';
import { closeSaver, openSaver } from './saver-page.ts';

/**
 * The background's part in finishing saves that were left behind: by a reader that was closed or went on to another page, or by a browser that
 * stopped. Called at once when the background starts.
 */
export function finishLeftSaves(report: (error: unknown) => void): void {
  const finish = async (): Promise<void> => {
    if ((await listSaves()).length === 0) return;
    await openSaver('saves');
    await say('finishSaves', null);
  };
  const begin = () => void finish().catch(report);
  hear('savesLeft', shapes.savesLeft, begin);
  hear('savesFinished', shapes.savesFinished, () => void closeSaver('saves').catch(report));
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}
