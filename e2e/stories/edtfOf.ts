import { type Edtf, isEdtf } from '../../src/core/dates/edtf.ts';

/** A date written by hand in a story for tests. Throws when this product does not read it. */
export function edtfOf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`not an EDTF date: "${text}"`);
  return text;
}
