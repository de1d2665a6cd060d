import { SNAPSHOT_SANDBOX, showSnapshot } from '../../snapshot/show-snapshot.ts';
import type { ShownSnapshot } from './snapshot-state.ts';

/** The snapshot itself, in a frame where nothing runs. Links open elsewhere (`onLink`); those to a place on the page lead there. */
export function SnapshotFrame({
  snapshot,
  name,
  onLink,
}: {
  snapshot: ShownSnapshot;
  name: string;
  onLink: (address: string) => void;
}) {
  const fill = ({ currentTarget }: { currentTarget: HTMLIFrameElement }): void => {
    const page = currentTarget.contentDocument;
    if (!page) return;
    showSnapshot(page, snapshot.make());
    for (const type of ['click', 'auxclick'] as const)
      page.addEventListener(type, (event) => follow(event, page, onLink));
  };
  return (
    <iframe
      class="snapshot-frame"
      title={name}
      sandbox={SNAPSHOT_SANDBOX}
      // A document without a type is laid out by the rules of old pages.
      {...(snapshot.isOld ? {} : { srcdoc: '<!DOCTYPE html>' })}
      onLoad={fill}
    />
  );
}

function follow(event: MouseEvent, page: Document, onLink: (address: string) => void): void {
  if (event.button > 1) return;
  // What is clicked in a component hides behind it.
  const link = event.composedPath().find((one) => isLink(one));
  if (!link) return;
  event.preventDefault();
  const address = (link as Element).getAttribute('href') ?? '';
  if (!address.startsWith('#')) {
    onLink(address);
    return;
  }
  const id = decoded(address.slice(1));
  const target = id === '' ? page.documentElement : page.getElementById(id);
  target?.scrollIntoView();
}

/** Nodes of the frame are none of this window's own classes. */
const isLink = (one: EventTarget): boolean =>
  'localName' in one && (one.localName === 'a' || one.localName === 'area') && (one as Element).hasAttribute('href');

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}
