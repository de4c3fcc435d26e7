import { addressed, putAddress } from './hostAddress.ts';
import { mark, rangesAt, unmark } from './marks.ts';
import {
  type Envelope,
  envelope,
  type FrameSays,
  type HostSays,
  MAX_HEIGHT,
  MAX_ID,
  MAX_PASSAGES,
} from './protocol.ts';
import { readTextNodes } from './textNodes.ts';

/** Changes of the page are read at most this often, in ms. */
const REST = 300;

/**
 * Serves one frame of the host page: its height, the page's address, its passages in the article. Options are data
 * attributes of the frame, else of the script. The answer takes the port of each document the frame loads. One
 * closure, because a local name costs a byte in the loader and a property its whole name.
 */
export function serveFrame(iframe: HTMLIFrameElement, script: DOMStringMap): (port: MessagePort) => void {
  let port: MessagePort;
  let nodes: (Text | undefined)[] = [];
  let turn = 0;
  let away: HTMLElement | undefined;
  let resting: ReturnType<typeof setTimeout> | 0 = 0;
  const marks = new Map<string, Range>();

  const say = (body: HostSays) => port.postMessage(envelope(body));
  const sayAddress = () => say({ type: 'select', id: addressed() });

  /** Reads the article and asks for its passages; a rendering may have put other nodes where the same words stood. */
  const refresh = () => {
    resting = 0;
    const { article: selector = 'article', highlight } = { ...script, ...iframe.dataset };
    const article =
      iframe.isConnected &&
      highlight !== 'none' &&
      (iframe.closest(selector) ?? document.querySelector(selector));
    if (!article) return unmark(marks);
    nodes = readTextNodes(article);
    say({ type: 'article', turn: ++turn, pieces: nodes.map(node => node?.data ?? '') });
  };

  // The port is the frame's own. What it says can only size it, name an event in the address, paint and scroll.
  const hear = ({ data }: MessageEvent<Envelope & FrameSays>) => {
    if (data.type === 'height') {
      iframe.style.boxSizing = 'content-box';
      iframe.style.height = `${Math.min(MAX_HEIGHT, data.height)}px`;
    }
    if (data.type === 'selected') putAddress(data.id.slice(0, MAX_ID));
    if (data.type === 'found' && data.turn === turn) {
      unmark(marks);
      for (const passage of data.passages.slice(0, MAX_PASSAGES)) mark(passage, nodes, marks);
    }
    if (data.type === 'go') go(marks.get(data.passage), data);
  };

  /**
   * Brings a passage, or a place in the frame, into view. The focus needs an element: the one around the passage's
   * first words can be focused until it no longer is, and is then as it was. The caret alone would not do: Tab does
   * not go on from there, and screen readers do not follow.
   */
  const go = (range: Range | undefined, { top, focus }: { readonly top: number; readonly focus: number }) => {
    const element = range?.startContainer.parentElement;
    if (element && focus) {
      away = element;
      if (!element.hasAttribute('tabindex')) {
        element.tabIndex = -1;
        element.onblur = () => element.removeAttribute('tabindex');
      }
      element.focus();
    }
    (element ?? iframe).scrollIntoView({ block: 'nearest' });
    const y = (range ?? iframe).getBoundingClientRect().top + top;
    // Clear of what may stick to the edges.
    if (y < 99 || y > innerHeight * 0.7) scrollBy(0, y - innerHeight / 3);
  };

  addEventListener('hashchange', sayAddress);
  addEventListener('click', click => {
    const passages = rangesAt(click, marks);
    if (passages.length) say({ type: 'pick', passages });
  });
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || target !== away) return;
    iframe.focus();
    say({ type: 'back' });
  });
  new MutationObserver(() => {
    resting = resting || setTimeout(refresh, REST);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  return next => {
    port = next;
    port.onmessage = hear;
    sayAddress();
    refresh();
  };
}
