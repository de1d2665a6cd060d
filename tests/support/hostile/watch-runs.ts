/** Watches for the property that scripts of vectors set (`runOf`), in the topmost window. `ran` has what each of them set it to. */
export function watchRuns(): { ran: unknown[]; stop(): void } {
  const ran: unknown[] = [];
  const watched = window.top ?? window;
  const set = (value: unknown): void => {
    ran.push(value);
  };
  Object.defineProperty(watched, 'hostileRan', { configurable: true, set });
  return { ran, stop: () => void Reflect.deleteProperty(watched, 'hostileRan') };
}

/** Events that a reader's hand or the browser would send to something on screen. */
const EVENTS = (
  'mouseover mouseenter mousemove mousedown mouseup mouseout dblclick contextmenu auxclick pointerover pointerenter pointerdown pointerup ' +
  'touchstart touchend wheel keydown keypress keyup focus focusin blur input beforeinput change select copy cut paste dragstart drop submit ' +
  'reset toggle beforetoggle close cancel scroll animationstart animationend transitionend load error play loadstart begin end repeat ' +
  'beforematch command slotchange'
).split(' ');

/** Elements at the beginning and at the end that are handled: an event goes past all that stand around it, and some stand 3,000 deep. */
const MOST_HANDLED = 30;

/** Does to the elements below a root what could be done to them, but follows no links that lead anywhere else. */
export function handle(root: ParentNode): void {
  const all = [...root.querySelectorAll('*')];
  const handled = all.length > 2 * MOST_HANDLED ? [...all.slice(0, MOST_HANDLED), ...all.slice(-MOST_HANDLED)] : all;
  for (const element of handled) {
    // By the prototype: a form's own methods may have been taken over by its fields.
    const send = (event: Event) => EventTarget.prototype.dispatchEvent.call(element, event);
    const attribute = (name: string) => Element.prototype.getAttribute.call(element, name);
    for (const type of EVENTS) send(new Event(type, { bubbles: false, cancelable: true }));
    const isAway = /^\s*(?:https?|mailto):/i.test(attribute('href') ?? attribute('xlink:href') ?? '');
    if (!isAway) send(new MouseEvent('click', { bubbles: false, cancelable: true, view: window }));
  }
}
