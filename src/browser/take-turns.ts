const CHANNEL = 'colophon-read-aloud';

/**
 * One page of ours speaks at a time: the browser would mix their sentences. Hands back what tells the others that this page begins;
 * `onOther` hears that another does. Ends with `signal`.
 */
export function takeTurns(onOther: () => void, signal: AbortSignal): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onOther);
  signal.addEventListener('abort', () => channel.close(), { once: true });
  return () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
    if (!signal.aborted) channel.postMessage('begins');
  };
}
