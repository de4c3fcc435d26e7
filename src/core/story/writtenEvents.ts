/** A page written out beforehand has all events of a story up to so many. */
const MOST = 2000;
/** Of a longer one it has so many, from the first, and says so. */
const EXCERPT = 200;

/** How many of so many events stand in a page that is written out beforehand. */
export function writtenEvents(count: number): number {
  return count <= MOST ? count : EXCERPT;
}
