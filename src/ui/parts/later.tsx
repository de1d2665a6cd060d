import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { report } from './start-page.ts';

/** Draws with code that is loaded first: for what seldom is on screen, and is no part of what a page starts with. */
export function Later<Loaded>({
  load,
  draw,
}: {
  load: () => Promise<Loaded>;
  draw: (loaded: Loaded) => ComponentChild;
}) {
  const [code, setCode] = useState<{ loaded: Loaded }>();
  useEffect(() => report(load().then((loaded) => setCode({ loaded }))), []);
  return <>{code && draw(code.loaded)}</>;
}
