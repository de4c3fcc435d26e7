import type { FoundInHost } from './findInHost.ts';
import { asksForHeight, foreignHeights } from './foreignHeights.ts';
import { keepSayingHello } from './hello.ts';
import { trackHostPassages } from './hostPassages.ts';
import { envelope, type FrameSays, type HostSays, MAX_HEIGHT, readHostMessage } from './protocol.ts';

/** What the page around tells the frame. */
export interface HostListener {
  /** The host's address names an event or none, or the reader clicked a passage of it in the host's article. */
  onSelect(eventId: string | undefined, from: 'address' | 'article'): void;
  /** The reader comes back from the host's article; the focus belongs to the selected event now. */
  onBack(): void;
  /** Finds the story's passages in the host's article, as `findInHost` does. Nobody waits for an aborted search. */
  onArticle(text: string, signal: AbortSignal): Promise<readonly FoundInHost[]>;
}

/**
 * Where a selection leads in the host page: to the passage in its article, with or without the focus; only into its
 * address; nowhere at all, for a selection that no reader made.
 */
export type HostLanding = 'passage' | 'passage-in-view' | 'address' | 'nowhere';

/** The frame's line to the page around. Nothing happens while no host answers. */
export interface HostConnection {
  /** Tells which event is selected, and leads to a passage of it: the one named, else the first that is found. */
  selected(eventId: string | undefined, landing: HostLanding, passageId?: string): void;
  /** Brings a place into the reader's view, in CSS px from the frame's top: at full height the frame cannot scroll. */
  reveal(top: number): void;
  /** True when the host's article is known to hold a passage of this event. */
  hasPassage(eventId: string): boolean;
  /** Measures and says the height anew; seldom needed, as every change of it is noticed. */
  tellHeight(): void;
  close(): void;
}

/**
 * Connects the page in a frame with the page around it: with `loader.js` by our protocol, and its height also with
 * pym.js, @newswire/frames, AMP and WordPress. Believes only `window.parent`, and only whole messages.
 */
export function connectToHost(listener: HostListener): HostConnection {
  const host = window.parent;
  let port: MessagePort | undefined;
  let hasHeardAddress = false;
  const say = (body: FrameSays) => port?.postMessage(envelope(body));
  const passages = trackHostPassages(say, listener.onArticle);

  const tellHeight = () => {
    if (host === window) return;
    const height = contentHeight();
    say({ type: 'height', height });
    for (const message of foreignHeights(height, location.search, location.hash))
      host.postMessage(message, '*');
  };

  const hear = (message: HostSays) => {
    if (message.type === 'article') passages.read(message.turn, message.pieces);
    if (message.type === 'select') {
      // At first an address without an event says nothing against the one the frame opened with.
      if (message.id !== '' || hasHeardAddress) listener.onSelect(message.id || undefined, 'address');
      hasHeardAddress = true;
    }
    if (message.type === 'back') listener.onBack();
    const picked = message.type === 'pick' ? passages.eventAt(message.passages) : undefined;
    if (picked !== undefined) listener.onSelect(picked, 'article');
  };

  const take = (next: MessagePort) => {
    port = next;
    // Two hellos may cross, and each is answered.
    hasHeardAddress = false;
    port.onmessage = ({ data }) => {
      const message = readHostMessage(data);
      if (message) hear(message);
    };
    tellHeight();
  };
  const stop = host === window ? () => {} : watchHost(host, take, tellHeight);

  return {
    selected(eventId, landing, passageId) {
      if (landing !== 'nowhere') say({ type: 'selected', id: eventId ?? '' });
      const leads = landing === 'passage' || landing === 'passage-in-view';
      passages.select(
        eventId,
        leads ? { passage: passageId, focus: landing === 'passage' ? 1 : 0 } : undefined,
      );
    },
    reveal: top => say({ type: 'go', passage: '', top: clamped(top), focus: 0 }),
    hasPassage: eventId => passages.has(eventId),
    tellHeight,
    close() {
      stop();
      port?.close();
    },
  };
}

/** Shakes hands with our loader, as often as it takes, and finds the moments to tell the height. */
function watchHost(host: Window, take: (port: MessagePort) => void, tellHeight: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopHello = keepSayingHello(host);
  let isConnected = false;
  const onMessage = ({ data, source, ports: [port] }: MessageEvent) => {
    if (source !== host) return;
    const message = readHostMessage(data);
    if (message?.type === 'welcome' && port) {
      stopHello();
      isConnected = true;
      take(port);
    }
    if (message?.type === 'hello' && !isConnected) host.postMessage(envelope({ type: 'hello' }), '*');
    if (asksForHeight(data)) tellHeight();
  };
  window.addEventListener('message', onMessage, { signal });
  window.addEventListener('load', tellHeight, { signal });
  const observer = new ResizeObserver(tellHeight);
  observer.observe(document.documentElement);
  return () => {
    stopHello();
    stopping.abort();
    observer.disconnect();
  };
}

/** Height of this page's content: of its root, which the frame's own height must not stretch. */
function contentHeight(): number {
  return clamped(document.documentElement.getBoundingClientRect().height);
}

function clamped(px: number): number {
  return Math.min(MAX_HEIGHT, Math.max(0, Math.ceil(px)));
}
