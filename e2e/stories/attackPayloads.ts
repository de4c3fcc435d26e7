const run = 'window.__attacked = true';

/**
 * Strings that do harm where text is taken for markup, code, style or a pattern. Each script among them would set
 * `window.__attacked = true` if it ran.
 */
export const attackPayloads = {
  image: `<img src=x onerror="${run}">`,
  script: `</script><script>${run}</script>`,
  svg: `"><svg onload="${run}">`,
  attribute: `' autofocus tabindex=0 onfocus='${run}' onmouseover='${run}' x='`,
  textarea: `</textarea></title></noscript><details open ontoggle="${run}">`,
  frame: `<iframe srcdoc="<script>parent.__attacked = true</script>"></iframe>`,
  mutation: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run.replaceAll(' ', '')}&gt;">`,
  comment: `--> ]]> <script>${run}</script> <!--`,
  entities: `&lt;img src=x onerror=&quot;${run}&quot;&gt; &#x3c;script&#x3e;${run}&#x3c;/script&#x3e;`,
  link: `javascript:${run.replaceAll(' ', '')}//`,
  markdown: `[click](javascript:${run.replaceAll(' ', '')}) ![x](x" onerror="${run})`,
  braces: `{{constructor.constructor('${run}')()}}`,
  literal: `\${${run}} \`; ${run}; //`,
  quotes: `'; ${run}; // "; ${run}; //`,
  style: `</style><style>* { display: none !important }</style>`,
  css: `red; } * { background: url("javascript:${run}"); width: expression(${run}) } :root { --x: `,
  jsonScript: `{"@type":"</script><script>${run}</script>"}`,
  sheet: `=HYPERLINK("javascript:${run}";"x") @SUM(1) +1 -1`,
  replacement: "$& $` $' $1 $<x> %s %d %n {0} \\u003cscript\\u003e",
  pattern: '(a+)+$ [z-a] .*?{1,99999} \\ /(/ ^',
  path: '../../../etc/passwd%00 ..\\..\\ %2e%2e%2f ?story=x#e-y',
  prototype: '__proto__ constructor.prototype toString valueOf [object Object] undefined null NaN',
} as const satisfies Readonly<Record<string, string>>;

/** Characters that reorder, hide or break text. None is balanced: what opens here must not reach its neighbours. */
export const hostileCharacters = {
  override: 'invoice\u202Efdp.exe and \u202Dmore',
  isolates: 'open \u2066left \u2067right \u2068first, \u202Bembedded, never closed',
  closers: '\u202C\u2069\u2069\u202C closes what it did not open',
  controls: 'nul \u0000 bell \u0007 back \u0008 tab \u0009 vertical \u000B escape \u001B[31m delete \u007F next \u0085 line \u2028 paragraph \u2029 end',
  invisible: 'zero\u200Bwidth\u200C\u200D\u2060\uFEFFsoft\u00ADhyphen\u180E',
  blank: '\u200B\u2800\u3164\u00A0',
  surrogates: 'high \uD83D alone, low \uDE00 alone, reversed \uDE00\uD83D',
  stacked: `stacked ${'o\u0337\u0338\u0489'.repeat(60)}`,
  noncharacters: '\uFFFE \uFFFF \u{1FFFE} \u{E0001}\u{E0061} \uFFF9\uFFFA\uFFFB',
} as const satisfies Readonly<Record<string, string>>;

/** 10,000 code units without a place to break the line. */
export const unbrokenName = 'W'.repeat(10_000);

/** 10,000 code units of short words. */
export const spacedName = 'very long '.repeat(1_000).trimEnd().padEnd(10_000, '.');

/** Addresses that are not http(s), plainly or in disguise: the schema must refuse each. */
export const attackUrls: readonly string[] = [
  'javascript:window.__attacked=true',
  'JaVaScRiPt://example.org/%0Awindow.__attacked=true',
  ' javascript:window.__attacked=true',
  'java\tscript:window.__attacked=true',
  '\u0001javascript:window.__attacked=true',
  'data:text/html,<script>window.__attacked=true</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.__attacked=true"/>',
  'vbscript:window.__attacked=true',
  'blob:https://example.org/0',
  'file:///etc/passwd',
  '//example.org/no-scheme',
  'https:javascript:window.__attacked=true',
  'https://',
  'https://example.org/ javascript:window.__attacked=true',
];
