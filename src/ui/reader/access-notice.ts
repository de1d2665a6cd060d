/** What the notice needs of the world: `src/settings/site-access-notice`. */
export interface AccessNoticeWorld {
  wasSiteAccessNoticeSaid(): Promise<boolean>;
  rememberSiteAccessNotice(): Promise<void>;
}

/** Milliseconds on screen after which the notice about withheld access counts as read. A tab that is just opening shows it for less. */
const READ_AFTER = 1500;

/** Explains once in a lifetime why a site may not be read. */
export interface AccessNotice {
  /** Whether it was explained before. Saying it twice is better than not at all. */
  saidBefore(): Promise<boolean>;
  /** It stands on screen for a tab, and counts as said once it has stood for a while, or once the reader did what it says. */
  stands(tabId: number): void;
  /** It stands on screen no longer. */
  left(): void;
  /** The page of this tab may be read now. */
  followed(tabId: number): void;
}

export function createAccessNotice(world: AccessNoticeWorld): AccessNotice {
  /** The tab that was last told, for the first time ever. */
  let notice: { tabId: number; clock: ReturnType<typeof setTimeout> } | undefined;

  const remember = (): void => {
    clearTimeout(notice?.clock);
    notice = undefined;
    world.rememberSiteAccessNotice().catch((error: unknown) => {
      console.warn('Colophon: that site access was explained could not be remembered.', error);
    });
  };

  return {
    async saidBefore() {
      try {
        return await world.wasSiteAccessNoticeSaid();
      } catch (error) {
        console.warn('Colophon: whether site access was explained could not be looked up.', error);
        return false;
      }
    },
    stands(tabId) {
      notice = { tabId, clock: setTimeout(remember, READ_AFTER) };
    },
    left: () => clearTimeout(notice?.clock),
    followed(tabId) {
      if (notice?.tabId === tabId) remember();
    },
  };
}
