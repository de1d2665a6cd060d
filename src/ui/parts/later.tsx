import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { report } from './start-page.ts';

/** Loads code, once, as soon as what asks for it stands there. Undefined until it is loaded. */
export function useLoaded<Loaded>(load: () => Promise<Loaded>): Loaded | undefined {
  const [code, setCode] = useState<{ loaded: Loaded }>();
  useEffect(() => report(load().then((loaded) => setCode({ loaded }))), []);
  return code?.loaded;
}

/** Draws with code that is loaded first: for what seldom is on screen, and is no part of what a page starts with. */
export function Later<Loaded>({
  load,
  draw,
}: {
  load: () => Promise<Loaded>;
  draw: (loaded: Loaded) => ComponentChild;
}) {
  const code = useLoaded(load);
  return <>{code && draw(code)}</>;
}
