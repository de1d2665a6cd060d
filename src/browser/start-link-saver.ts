import { getLearnt } from '../learning/learnt-of-site.ts';
import { changeLinksToSave, listLinksToSave } from '../library/links-to-save.ts';
import { hear, say } from '../messages/protocol.ts';
import * as saverShapes from '../messages/saver-shapes.ts';
import * as shapes from '../messages/shapes.ts';
import { getLargestPictureBytes } from '../settings/saved-pictures.ts';
import { isChosenInPrivate } from './link-menus.ts';
import { linkRefusal } from './link-refusal.ts';
import { createLinkSaver, type LinkSaver } from './save-links.ts';
import { closeSaver, openSaver } from './saver-page.ts';
import { showPrivateRefusal, showSaving, titleOn } from './show-saving.ts';

/** Starts the background's part in saving links; goes on where it was stopped. Called at once when the background starts. */
export function startLinkSaver(report: (error: unknown) => void): LinkSaver {
  const saver = createLinkSaver({
    listLinksToSave,
    changeLinksToSave,
    linkRefusal,
    getLearnt,
    getLargestPicture: getLargestPictureBytes,
    openSaver: () => openSaver('links'),
    closeSaver: () => closeSaver('links'),
    handOver: (jobs) => say('saveLinks', { jobs }),
    isChosenInPrivate,
    titleOn,
    show: showSaving,
    refusePrivate: showPrivateRefusal,
    now: () => Date.now(),
  });
  hear('linkSettled', shapes.linkSettled, ({ id, outcome }) => void saver.settled(id, outcome).catch(report));
  hear('saveLinkAgain', saverShapes.saveLinkAgain, ({ id, force }) => void saver.again(id, force).catch(report));
  hear('forgetLink', saverShapes.forgetLink, ({ id }) => void saver.forget(id).catch(report));
  hear('linksSeen', shapes.linksSeen, () => void saver.seen().catch(report));
  // That it was heard is all it is for: the browser lets a background live that hears something.
  hear('savingLinks', shapes.savingLinks, () => undefined);
  saver.resume().catch(report);
  return saver;
}
