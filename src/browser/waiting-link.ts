import type { Link } from './fetch-link.ts';
import { waitingPlace } from './waiting.ts';

/** A link that the panel of a window is to show. `isPrivate`: it was found in a private window. */
export interface WaitingLink extends Link {
  isPrivate: boolean;
  /** The tab it was asked for in; undefined where it was in the panel itself. */
  tabId?: number;
}

/** Where links wait for the panel. */
export const {
  leave: leaveLink,
  takeBack: takeBackLink,
  take: takeLinks,
} = waitingPlace<WaitingLink>('session:waitingLink');
