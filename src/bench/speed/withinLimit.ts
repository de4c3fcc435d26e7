/** What a time limit gives when it comes first. */
export const tooLate = Symbol('too late');

/** Waits for an answer, but no longer than so many ms. An answer that fails fails here too. */
export async function withinLimit<Value>(
  answer: Promise<Value>,
  ms: number,
): Promise<Value | typeof tooLate> {
  let timer: NodeJS.Timeout | undefined;
  // Whoever no longer waits need not hear that the browser was ended meanwhile.
  answer.catch(() => undefined);
  const late = new Promise<typeof tooLate>(resolve => {
    timer = setTimeout(resolve, ms, tooLate);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
