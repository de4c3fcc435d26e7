/** How long work may hold the page at a time, in ms: well under the 50 ms at which a page stops answering. */
const SLICE_MS = 12;

/**
 * Runs steps to their end in slices, with the page free to answer in between. Rejects with the signal's reason once
 * it is aborted, and with whatever a step throws.
 */
export async function runInSlices<Value>(
  steps: Generator<unknown, Value>,
  signal: AbortSignal,
): Promise<Value> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    signal.throwIfAborted();
  }
}

/** A turn of the event loop; a message, since nested timers are held back. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
