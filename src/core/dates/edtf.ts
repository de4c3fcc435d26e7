/** A date as an EDTF string (ISO 8601-2); never an instant. */
export type Edtf = string;

/** True when the text is an EDTF date this product reads. */
export function isEdtf(text: string): boolean {
  return text.length > 0;
}
