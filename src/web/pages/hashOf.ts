/**
 * A hash as Subresource Integrity and policies write it: `sha384-` and base64. In a browser it needs a page of https, of
 * this machine or of a file.
 */
export async function hashOf(bytes: Uint8Array, algorithm: 'SHA-256' | 'SHA-384'): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, new Uint8Array(bytes)));
  return `${algorithm.toLowerCase().replace('-', '')}-${btoa(String.fromCharCode(...digest))}`;
}
