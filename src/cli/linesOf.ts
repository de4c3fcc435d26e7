/** A line beyond this many bytes is cut there: what follows to its end is thrown away. */
export const LONGEST_LINE = 50 * 1024 * 1024;

const LINE_END = 10;

/**
 * The lines of a stream of bytes, without their line ends, each given when it is asked for: no more of the stream is
 * read than the line needs. A line of more than `LONGEST_LINE` bytes is given with one byte more than that.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    const room = LONGEST_LINE + 1 - size;
    if (room <= 0 || part.length === 0) return;
    parts.push(part.length > room ? part.subarray(0, room) : part);
    size += Math.min(room, part.length);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      keep(chunk.subarray(from, end));
      const line = Buffer.concat(parts);
      parts = [];
      size = 0;
      from = end + 1;
      yield line;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield Buffer.concat(parts);
}
