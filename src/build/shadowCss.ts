import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';

/** Wins over what the page around says of the element, and stops what it would hand down. */
const host = `
:host { display: block !important; block-size: var(--sl-height, 720px); }
.sl-embed { all: initial; display: block; position: relative; block-size: 100%; overflow: hidden; color-scheme: light dark;
  font: 400 var(--sl-rem, 16px) / 1.5 var(--sl-sans); color: var(--sl-ink); background: var(--sl-paper);
  text-size-adjust: none; overflow-wrap: anywhere; }
.sl-embed[data-theme="light"] { color-scheme: light; }
.sl-embed[data-theme="dark"] { color-scheme: dark; }
.sl-embed:dir(rtl) { direction: rtl; }
`;

/**
 * The app's style sheet made fit for a shadow tree: `@property` has no effect there, so its fallback is made to hold
 * always; `rem` follows the page around, so it becomes our own unit; what is said of the document is said of the host.
 * Throws when the sheet is not the one this was written for.
 */
export function shadowCss(css: string): string {
  const sheet = postcss.parse(css);
  let fallbacks = 0;
  sheet.walkAtRules('property', rule => void rule.remove());
  sheet.walkAtRules('supports', rule => {
    if (!rule.params.includes('-webkit-hyphens') && !rule.params.includes('-moz-orient')) return;
    unwrap(rule);
    fallbacks += 1;
  });
  if (fallbacks === 0) throw new Error('shadowCss: the fallback for @property is not where it was.');
  sheet.walkRules(rule => {
    rule.selectors = rule.selectors.map(selector =>
      selector
        .replace(/:root\[data-theme="?(\w+)"?\]/g, '.sl-embed[data-theme="$1"]')
        .replace(/(^|[\s,(])(?::root|html|body)(?![\w-])/g, '$1:host'),
    );
  });
  sheet.walkDecls(declaration => {
    declaration.value = declaration.value.replace(
      /(?<![\w.#-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g,
      'calc($1 * var(--sl-rem, 16px))',
    );
  });
  sheet.append(postcss.parse(host).nodes);
  return sheet.toString();
}

function unwrap(rule: AtRule): void {
  const nodes: ChildNode[] = rule.nodes ?? [];
  (rule.parent as Container | undefined)?.insertBefore(rule, nodes);
  rule.remove();
}
