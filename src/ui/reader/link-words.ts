import {
  BookDashed,
  CircleAlert,
  EyeOff,
  FileX,
  Hourglass,
  House,
  type IconNode,
  KeyRound,
  LayoutPanelLeft,
  MousePointerClick,
  Scale,
  SearchX,
  ServerCrash,
  Unplug,
  WifiOff,
} from 'lucide';
import type { LinkFailure } from '../../browser/read-link.ts';
import { linkFailureHint, linkFailureTitle } from '../parts/link-failure-text.ts';
import type { Words } from './message-words.ts';

const ICONS: Record<LinkFailure, IconNode> = {
  'not-web': CircleAlert,
  'private-address': House,
  'private-window': EyeOff,
  'access-withheld': MousePointerClick,
  offline: WifiOff,
  unreachable: Unplug,
  'too-slow': Hourglass,
  'too-large': Scale,
  pdf: FileX,
  picture: FileX,
  media: FileX,
  file: FileX,
  'log-in-needed': KeyRound,
  'log-in-wall': KeyRound,
  forbidden: KeyRound,
  'not-found': SearchX,
  gone: SearchX,
  'too-many': Hourglass,
  'site-broken': ServerCrash,
  refused: CircleAlert,
  'no-article': BookDashed,
  frameset: LayoutPanelLeft,
};

/** Where the same may come out otherwise in a while, or once the reader has done something. */
const MAY_CHANGE: readonly LinkFailure[] = [
  'access-withheld',
  'offline',
  'unreachable',
  'too-slow',
  'log-in-needed',
  'log-in-wall',
  'forbidden',
  'too-many',
  'site-broken',
];

/** The words for a link whose page gave no article. `forced`: it was read anyway, and there is no text at all. */
export function wordsOfLink(failure: LinkFailure, forced: boolean): Words {
  const canForce = !forced && (failure === 'no-article' || failure === 'log-in-wall');
  return {
    icon: ICONS[failure],
    title: linkFailureTitle(failure),
    hint: linkFailureHint(failure),
    offers: [
      // Where the page cannot be had at all the browser would not have it either.
      ...(failure === 'offline' ? [] : (['open-link'] as const)),
      ...(canForce ? (['read-anyway'] as const) : []),
      ...(MAY_CHANGE.includes(failure) ? (['try-again'] as const) : []),
    ],
  };
}
