import type { CDPSession } from '@playwright/test';

type Profile = Awaited<ReturnType<typeof stopProfiler>>;

const stopProfiler = async (session: CDPSession) => (await session.send('Profiler.stop')).profile;

/** How much of the time that a page's thread was looked at went where. */
export interface ScriptShare {
  /** Of all samples those in scripts from an address, with all that they call, 0 to 1. */
  own: number;
  /** Of all samples those in anything but waiting, 0 to 1. */
  busy: number;
  samples: number;
}

/** What share of a CPU profile's samples lies in scripts whose address begins so, or in what these call. */
export function scriptShare({ nodes, samples = [] }: Profile, from: string): ScriptShare {
  const own = new Set<number>();
  const idle = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith(from)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
    if (callFrame.functionName === '(idle)') idle.add(id);
  }
  const shareOf = (isMeant: (id: number) => boolean): number => samples.filter(isMeant).length / samples.length;
  return { own: shareOf((id) => own.has(id)), busy: shareOf((id) => !idle.has(id)), samples: samples.length };
}

/** Looks at the thread of a page, a thousand times a second, while `work` lasts. */
export async function profileDuring(session: CDPSession, work: () => Promise<void>): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  await work();
  const profile = await stopProfiler(session);
  await session.send('Profiler.disable');
  return profile;
}
