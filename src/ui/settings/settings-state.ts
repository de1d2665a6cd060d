import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { AppealKind } from '../../appeals/appeal.ts';
import type * as badge from '../../settings/appeal-badge.ts';
import type * as display from '../../settings/appeal-display.ts';
import type * as marks from '../../settings/appeal-marks.ts';
import type { AppealDisplay, DisplayByKind } from '../../settings/display-of-kind.ts';
import type * as ownTab from '../../settings/own-tab.ts';
import type * as folding from '../../settings/page-folding.ts';
import type { ReadingLook } from '../../settings/reading-look.ts';
import type * as looks from '../../settings/stored-looks.ts';

/** What the state needs of the world: the modules of `src/settings`; tests give their own. */
export type SettingsWorld = Pick<
  typeof display,
  | 'getAppealDisplay'
  | 'setAppealDisplay'
  | 'listAppealDisplays'
  | 'getDisplayByKind'
  | 'setDisplayOfKind'
  | 'watchAppealDisplay'
> &
  typeof marks &
  typeof badge &
  Omit<typeof folding, 'isFoldingOn'> &
  Omit<typeof ownTab, 'opensInTab'> &
  Pick<typeof looks, 'listLooks' | 'setLook' | 'watchLooks'>;

/** A site that was treated otherwise than the others; null where it is treated as they are. */
export interface SiteChoice {
  host: string;
  display: AppealDisplay | null;
  folding: boolean | null;
  /** Whether its articles open in a tab by themselves. */
  ownTab: boolean | null;
  /** How its articles are set. */
  look: Partial<ReadingLook> | null;
}

/** One choice for a site. */
export type SiteChange = { display: AppealDisplay | null } | { folding: boolean | null } | { ownTab: boolean | null };

/** All that can be chosen, as it stands. */
export interface Chosen {
  display: AppealDisplay;
  kinds: DisplayByKind;
  marksShown: boolean;
  badgeShown: boolean;
  folding: boolean;
  /** In the order of their names. */
  sites: readonly SiteChoice[];
}

/** The settings on screen. Every choice holds at once, and is followed when it is made elsewhere. */
export interface SettingsState {
  /** Null until they were looked up. */
  chosen: ReadonlySignal<Chosen | null>;
  /** True where the storage could not be read or written: what is on screen may not hold. */
  failed: ReadonlySignal<boolean>;
  chooseDisplay(value: AppealDisplay): Promise<void>;
  /** Null treats a kind as all appeals. */
  chooseKind(kind: AppealKind, display: AppealDisplay | null): Promise<void>;
  showMarks(shown: boolean): Promise<void>;
  showBadge(shown: boolean): Promise<void>;
  chooseFolding(isOn: boolean): Promise<void>;
  /** Chooses for one site; null treats it as the others. */
  chooseForSite(host: string, choice: SiteChange): Promise<void>;
  /** Forgets what was chosen for a site. */
  forgetSite(site: SiteChoice): Promise<void>;
  /** Takes forgetting back. */
  restoreSite(site: SiteChoice): Promise<void>;
}

/** Starts the settings. Ends with `end`. */
export function createSettingsState(end: AbortSignal, world: SettingsWorld): SettingsState {
  const chosen = signal<Chosen | null>(null);
  const failed = signal(false);

  const read = async (): Promise<Chosen> => {
    // An empty host has no choice of its own.
    const [displays, kinds, foldings, marksShown, badgeShown, displaySites, foldingSites, ownTabs, looks] =
      await Promise.all([
        world.getAppealDisplay(''),
        world.getDisplayByKind(),
        world.getPageFolding(''),
        world.areMarksShown(),
        world.isBadgeShown(),
        world.listAppealDisplays(),
        world.listPageFolding(),
        world.listOwnTabs(),
        world.listLooks(),
      ]);
    const [displayOf, foldingOf] = [new Map(displaySites), new Map(foldingSites)];
    const [tabOf, lookOf] = [new Map(ownTabs), new Map(looks)];
    const hosts = [...new Set([displayOf, foldingOf, tabOf, lookOf].flatMap((of) => [...of.keys()]))].sort((a, b) =>
      a.localeCompare(b),
    );
    return {
      display: displays.everywhere,
      kinds,
      marksShown,
      badgeShown,
      folding: foldings.everywhere,
      sites: hosts.map((host) => ({
        host,
        display: displayOf.get(host) ?? null,
        folding: foldingOf.get(host) ?? null,
        ownTab: tabOf.get(host) ?? null,
        look: lookOf.get(host) ?? null,
      })),
    };
  };

  let look = 0;
  /** Runs a change and shows what is stored then; of overlapping looks only the last one shows. */
  const settle = async (change?: () => Promise<unknown>): Promise<void> => {
    look += 1;
    const turn = look;
    try {
      await change?.();
      const found = await read();
      if (end.aborted || turn !== look) return;
      batch(() => {
        chosen.value = found;
        failed.value = false;
      });
    } catch (error) {
      console.error('Colophon: the settings could not be read or written.', error);
      failed.value = true;
    }
  };
  const follow = () => void settle();
  world.watchAppealDisplay(follow, end);
  world.watchPageFolding(follow, end);
  world.watchMarksShown(follow, end);
  world.watchLooks(follow, end);
  world.watchOwnTabs(follow, end);
  world.watchBadgeShown(follow, end);
  follow();

  const setSite = ({ host, display, folding, ownTab, look }: SiteChoice) =>
    settle(async () => {
      await world.setAppealDisplay(display, { host });
      await world.setPageFolding(folding, { host });
      await world.setOwnTab(ownTab, { host });
      await world.setLook(look, { host });
    });

  return {
    chosen,
    failed,
    chooseDisplay: (value) => settle(() => world.setAppealDisplay(value, 'everywhere')),
    chooseKind: (kind, display) => settle(() => world.setDisplayOfKind(kind, display)),
    showMarks: (shown) => settle(() => world.setMarksShown(shown)),
    showBadge: (shown) => settle(() => world.setBadgeShown(shown)),
    chooseFolding: (isOn) => settle(() => world.setPageFolding(isOn, 'everywhere')),
    chooseForSite: (host, choice) =>
      settle(() => {
        if ('display' in choice) return world.setAppealDisplay(choice.display, { host });
        if ('folding' in choice) return world.setPageFolding(choice.folding, { host });
        return world.setOwnTab(choice.ownTab, { host });
      }),
    forgetSite: ({ host }) => setSite({ host, display: null, folding: null, ownTab: null, look: null }),
    restoreSite: setSite,
  };
}
