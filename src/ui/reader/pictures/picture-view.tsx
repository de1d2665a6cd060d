import { Maximize, X, ZoomIn, ZoomOut } from 'lucide';
import { render } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { linesOf } from '../keys/listen-for-keys.ts';
import type { ShownPicture } from './enlarge-pictures.ts';
import { createZoomState, fittingSize, STEP } from './zoom-state.ts';

/** Shows a picture large, over the page. The focus goes back to `from`. Ends with `signal` at the latest. */
export function showPicture(shown: ShownPicture, from: HTMLElement, signal: AbortSignal): void {
  const place = document.createElement('div');
  const close = () => {
    if (!place.isConnected) return;
    render(null, place);
    place.remove();
    signal.removeEventListener('abort', close);
    from.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', close, { once: true });
  document.body.append(place);
  render(<PictureView shown={shown} onClose={close} />, place);
}

function PictureView({ shown, onClose }: { shown: ShownPicture; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const state = useMemo(createZoomState, []);
  const [fit, setFit] = useState<{ width: number; height: number }>();
  const zoom = state.zoom.value;
  /** The point of the picture that stays where it is: its share of the whole, and where it stands in the frame. */
  const fixed = useRef({ across: 0.5, down: 0.5, x: 0, y: 0 });

  const measure = () => {
    const picture = frame.current?.querySelector('img');
    if (!frame.current || !picture || picture.naturalWidth === 0) return;
    const { clientWidth: width, clientHeight: height } = frame.current;
    setFit(fittingSize({ width: picture.naturalWidth, height: picture.naturalHeight }, { width, height }));
  };
  useLayoutEffect(() => {
    dialog.current?.showModal();
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || !fit) return;
    box.scrollLeft = fixed.current.across * fit.width * zoom - fixed.current.x;
    box.scrollTop = fixed.current.down * fit.height * zoom - fixed.current.y;
  }, [zoom, fit]);

  /** Keeps the point at a place in the frame where it is; without one, the middle. */
  const hold = (x?: number, y?: number) => {
    const box = frame.current;
    if (!box || !fit) return;
    const at = { x: x ?? box.clientWidth / 2, y: y ?? box.clientHeight / 2 };
    fixed.current = {
      ...at,
      across: (box.scrollLeft + at.x) / Math.max(box.clientWidth, fit.width * zoom),
      down: (box.scrollTop + at.y) / Math.max(box.clientHeight, fit.height * zoom),
    };
  };
  const change = (how: () => void) => {
    hold();
    how();
  };
  return (
    <dialog
      class="picture-view"
      ref={dialog}
      aria-label={shown.alt || i18n.t('picture')}
      onClose={onClose}
      onKeyDown={(event) => {
        const [line] = linesOf(event, undefined, 'picture');
        if (!line) return;
        event.preventDefault();
        if (line.command === 'zoomFit') change(state.reset);
        else change(() => state.by(line.command === 'zoomIn' ? STEP : 1 / STEP));
      }}
    >
      <div
        class="picture-frame"
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label={shown.alt || i18n.t('picture')}
        onWheel={(event) => {
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          hold(event.clientX - box.left, event.clientY - box.top);
          state.by(event.deltaY < 0 ? STEP : 1 / STEP);
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) dialog.current?.close();
        }}
        onPointerMove={(event) => {
          // Drawn with the mouse; fingers scroll by themselves.
          if (event.pointerType !== 'mouse' || event.buttons !== 1) return;
          event.currentTarget.scrollBy(-event.movementX, -event.movementY);
        }}
      >
        <img
          src={shown.src}
          alt={shown.alt}
          referrerpolicy="no-referrer"
          draggable={false}
          onLoad={measure}
          style={fit && { width: `${fit.width * zoom}px`, height: `${fit.height * zoom}px` }}
        />
      </div>
      <div class="picture-foot">
        <div class="picture-words" lang={shown.lang || undefined} dir="auto">
          {shown.caption !== '' && <p>{shown.caption}</p>}
          {shown.alt !== '' && shown.alt !== shown.caption && <p class="picture-alt">{shown.alt}</p>}
        </div>
        <div class="picture-ways">
          <IconButton
            icon={ZoomOut}
            label={i18n.t('zoomOut')}
            aria-disabled={zoom === 1}
            onClick={() => change(() => state.by(1 / STEP))}
          />
          <IconButton icon={Maximize} label={i18n.t('zoomFit')} onClick={() => change(state.reset)} />
          <IconButton icon={ZoomIn} label={i18n.t('zoomIn')} onClick={() => change(() => state.by(STEP))} />
          <span class="picture-zoom" role="status">{`${Math.round(zoom * 100)} %`}</span>
          <span class="grow" />
          <IconButton icon={X} label={i18n.t('close')} onClick={() => dialog.current?.close()} />
        </div>
      </div>
    </dialog>
  );
}
