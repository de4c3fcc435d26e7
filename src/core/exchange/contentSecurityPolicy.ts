/** What a page of ours may do: its own files and nothing else; no string ever becomes markup or code (CSP level 3). */
export const contentSecurityPolicy = policyWith([]);

/** The same for the page that tries out embeds, in frames of our own pages and of pages it makes itself. */
export const builderSecurityPolicy = policyWith(["frame-src 'self' blob:"]);

/** The same for the front page, where the editor shows what readers will get in a frame of the same page. */
export const frontSecurityPolicy = policyWith(["frame-src 'self'"]);

function policyWith(more: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
