/** How long work may hold the page at a time, in ms: half a frame. */
const SLICE = 8;

/**
 * Runs steps to their end in slices, with the page free to answer in between. Rejects with the signal's reason once
 * it is aborted, and with whatever a step throws.
 */
export async function runInSlices<Value>(
  steps: Generator<unknown, Value>,
  signal?: AbortSignal,
): Promise<Value> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}
