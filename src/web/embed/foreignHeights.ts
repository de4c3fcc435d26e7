/**
 * A height (CSS px) in the languages of other people's parent scripts, ready to post; each only where it is understood.
 * AMP's is always said, as nothing tells that AMP or @newswire/frames is there; pym.js names its child in the query;
 * WordPress puts a secret into the fragment of the frames it makes.
 */
export function foreignHeights(height: number, search: string, hash: string): unknown[] {
  // amp-iframe's resize request, which @newswire/frames took over.
  const messages: unknown[] = [{ sentinel: 'amp', type: 'embed-size', height }];
  const child = new URLSearchParams(search).get('childId') ?? '';
  if (/^\S{1,200}$/.test(child)) messages.push(['pym', child, 'height', height].join('xPYMx'));
  const secret = /^#\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1];
  if (secret !== undefined) messages.push({ message: 'height', value: height, secret });
  return messages;
}

/** True for what those scripts say when they come later than the frame and want to hear the height again. */
export function asksForHeight(data: unknown): boolean {
  const { sentinel, type, message } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  return (sentinel === 'amp' && type === 'frames-init') || message === 'ready';
}
