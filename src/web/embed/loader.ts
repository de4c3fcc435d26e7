import { prepareMarks } from './marks.ts';
import { envelope } from './protocol.ts';
import { serveFrame } from './serveFrame.ts';

const served = new Map<HTMLIFrameElement, (port: MessagePort) => void>();

function knownFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]')];
}

/** A sibling may say anything: only a known frame's own window is heard, and only at the origin it was given. */
function onMessage({ data, origin, source }: MessageEvent): void {
  const iframe = knownFrames().find(one => one.contentWindow === source);
  if (!iframe || data?.ns !== 'sourceline' || data.v !== 1 || data.type !== 'hello') return;
  if (origin !== 'null' && !iframe.src.startsWith(`${origin}/`)) return;
  const { port1, port2 } = new MessageChannel();
  // No address names an opaque origin; the window is the one that spoke.
  (source as Window).postMessage(envelope({ type: 'welcome' }), '*', [port2]);
  const connect = served.get(iframe) ?? serveFrame(iframe, script);
  served.set(iframe, connect);
  connect(port1);
}

const script = document.currentScript?.dataset ?? {};
if (prepareMarks()) {
  addEventListener('message', onMessage);
  for (const iframe of knownFrames()) iframe.contentWindow?.postMessage(envelope({ type: 'hello' }), '*');
}
