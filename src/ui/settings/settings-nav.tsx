import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { PART_NAMES, type PartId } from './settings-parts.ts';

/** Which part is being read: the last one that begins above this share of the window. */
const READ_AT = 0.35;

const partAt = (ids: readonly PartId[]): PartId | undefined => {
  const root = document.documentElement;
  const isAtEnd = root.scrollTop > 0 && root.scrollTop + window.innerHeight >= root.scrollHeight - 2;
  const tops = ids.map((id) => ({ id, top: document.getElementById(id)?.getBoundingClientRect().top }));
  const shown = tops.filter(({ top }) => top !== undefined);
  if (isAtEnd) return shown.at(-1)?.id;
  return (shown.findLast(({ top = 0 }) => top < window.innerHeight * READ_AT) ?? shown[0])?.id;
};

/** The ways to the parts of the settings: beside them, or in a narrow window above them. `current` is given where one is shown alone. */
export function SettingsNav({ parts, current }: { parts: readonly PartId[]; current?: PartId | undefined }) {
  const [scrolledTo, setScrolledTo] = useState<PartId>();
  const list = useRef<HTMLUListElement>(null);
  const at = current ?? scrolledTo;
  useEffect(() => {
    const over = new AbortController();
    const look = () => setScrolledTo(partAt(parts));
    for (const event of ['scroll', 'resize', 'hashchange'] as const)
      window.addEventListener(event, look, { passive: true, signal: over.signal });
    // What is looked up later moves the parts, and nobody scrolls.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    over.signal.addEventListener('abort', () => observer.disconnect());
    look();
    return () => over.abort();
  }, [parts]);
  useEffect(() => {
    // Sideways only: the page itself stays where it is.
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !link) return;
    const { left, right } = list.current.getBoundingClientRect();
    const box = link.getBoundingClientRect();
    if (box.left < left) list.current.scrollLeft -= left - box.left + 24;
    else if (box.right > right) list.current.scrollLeft += box.right - right + 24;
  }, [at]);
  return (
    <nav aria-label={i18n.t('settingsParts')}>
      <ul ref={list}>
        {parts.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === at ? 'true' : undefined}>
              {PART_NAMES[id]()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
