import { useEffect, useRef, useState } from 'preact/hooks';
import type { getPicture } from '../../library/library.ts';

/** A small view of a stored picture. It is taken out of the library only when it comes near the screen. */
export function Thumbnail({ hash, getPicture: get }: { hash: string; getPicture: typeof getPicture }) {
  const place = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState<string>();

  useEffect(() => {
    if (!place.current) return;
    let made: string | undefined;
    let over = false;
    const load = async (): Promise<void> => {
      const blob = await get(hash);
      if (!blob || over) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    };
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        load().catch((error: unknown) => console.warn('Colophon: a picture of the list is missing.', error));
      },
      { rootMargin: '400px' },
    );
    watcher.observe(place.current);
    return () => {
      over = true;
      watcher.disconnect();
      if (made) URL.revokeObjectURL(made);
    };
  }, [hash, get]);

  return (
    <span class="thumbnail" ref={place}>
      {address && <img src={address} alt="" onError={() => setAddress(undefined)} />}
    </span>
  );
}
