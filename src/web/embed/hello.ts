import { envelope } from './protocol.ts';

/** First wait for an answer, in ms; each is half as long again, and the last is about a minute after the first. */
const FIRST_WAIT = 100;
const TRIES = 14;

/** Says hello to the page around until stopped, or until nobody can be thought to come any more. */
export function keepSayingHello(host: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (left: number, wait: number) => {
    host.postMessage(envelope({ type: 'hello' }), '*');
    if (left > 0) timer = setTimeout(() => say(left - 1, wait * 1.5), wait);
  };
  say(TRIES, FIRST_WAIT);
  return () => clearTimeout(timer);
}
