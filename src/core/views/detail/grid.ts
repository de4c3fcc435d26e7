/** Length of the finest cells of the grid, in ms: eight make a day's half. */
const FINEST = 86_400_000 / 16;
/** Cells of this level are longer than all time that dates can mean. */
const COARSEST = 48;

/** Length of the cells of a level, in ms; each level's are twice as long as the one's before. */
export function cellLength(level: number): number {
  return FINEST * 2 ** level;
}

/** The finest level whose cells are at least so long. */
export function levelOf(ms: number): number {
  return Math.min(COARSEST, Math.max(0, Math.ceil(Math.log2(Math.max(1, ms) / FINEST))));
}

/** The number of the cell of a level that a moment lies in; 0 begins in 1970. */
export function cellOf(ms: number, level: number): number {
  return Math.floor(ms / cellLength(level));
}
