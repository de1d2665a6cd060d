import { type IconNode, X } from 'lucide';
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { IconButton } from './icon-button.tsx';
import { report } from './start-page.ts';

interface LazyMenuProps<Loaded> {
  icon: IconNode;
  /** The button's name. */
  label: string;
  /** The menu's heading. */
  title: string;
  id: string;
  /** The keys that open it. */
  shortcut?: { words: string; aria: string } | undefined;
  /** Loads what draws the menu's content. Asked when the button is pointed at or reached, and when nothing else is to be done. */
  load: () => Promise<Loaded>;
  /** Draws the content with what was loaded. */
  draw: (loaded: Loaded, close: () => void) => ComponentChild;
}

/** A button and the menu that it opens, whose code is no part of what the page starts with. */
export function LazyMenu<Loaded>({ icon, label, title, id, shortcut, load, draw }: LazyMenuProps<Loaded>) {
  const menu = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState<{ loaded: Loaded }>();
  const [isOpen, setOpen] = useState(false);
  const prepare = () => {
    if (!code) report(load().then((loaded) => setCode({ loaded })));
  };
  useEffect(() => {
    const idle = setTimeout(prepare, 1500);
    return () => clearTimeout(idle);
  }, []);
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <IconButton
        icon={icon}
        label={label}
        shortcut={shortcut}
        popoverTarget={id}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={prepare}
      />
      <div
        class="menu"
        id={id}
        popover="auto"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        ref={menu}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <div class="menu-head">
          <h2 id={`${id}-title`}>{title}</h2>
          <IconButton icon={X} label={i18n.t('close')} onClick={close} />
        </div>
        {isOpen && code && draw(code.loaded, close)}
      </div>
    </>
  );
}
