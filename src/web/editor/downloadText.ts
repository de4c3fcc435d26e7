/** Gives a file to the person to keep. */
export function downloadText(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is handled; some do so a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
