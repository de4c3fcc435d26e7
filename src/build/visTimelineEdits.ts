/** A stretch of the source to leave out: from one unique line up to, not including, another. */
export interface Cut {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** A text to replace everywhere, and how often it must be there. */
export interface Edit {
  readonly why: string;
  readonly find: string;
  readonly replace: string;
  readonly count: number;
}

/** What the Timeline never uses here. */
export const cuts: readonly Cut[] = [
  { what: 'SVG drawing', from: '\nfunction prepareElements(', to: '\n// utility functions\n' },
  { what: 'the xss package', from: '\n// Configure XSS protection\n', to: '\nconst availableUtils = {' },
  {
    what: 'the utility bag',
    from: '\nconst availableUtils = {',
    to: '\n// Utility functions for ordering and stacking',
  },
  { what: 'other languages', from: '\nconst it = {', to: '\n/**\n * A current time bar\n */' },
  { what: 'the data axis and graph groups', from: '\nclass DataScale {', to: '\nclass Item {' },
  {
    what: 'cluster items',
    from: '\nclass ClusterItem extends Item {',
    to: '\nclass PointItem extends Item {',
  },
  { what: 'class names of axis cells', from: '\n  getClassName() {', to: '\n}\n\n// Time formatting\n' },
  { what: 'the cluster generator', from: '\nconst UNGROUPED$2 = ', to: '\nconst UNGROUPED$1 = ' },
  { what: 'LineGraph and its legend', from: '\nfunction Legend(', to: '\n/** A horizontal time axis */' },
  { what: 'click-to-use and keycharm', from: '\nfunction Activator(container) {', to: '\nclass Core {' },
  {
    what: 'ColorPicker, Configurator, Validator',
    from: '\nvar htmlColors = {',
    to: '\nclass Range extends Component {',
  },
  { what: 'Graph2d', from: '\nfunction Graph2d(', to: '\nclass Timeline extends Core {' },
  {
    what: 'moment defaults and the namespace of exports',
    from: '\nconst defaultLanguage = ',
    to: '\nexport { Graph2d, Timeline, timeline };',
  },
];

const TRUSTED_TYPES = 'innerHTML is refused under Trusted Types';
const UNUSED = 'the code it needs is cut';

/** Sinks, leftovers of the cuts, and the few places where the Timeline's behaviour does not suit the picture. */
export const edits: readonly Edit[] = [
  { why: TRUSTED_TYPES, find: '.innerHTML = "";', replace: '.replaceChildren();', count: 5 },
  {
    why: TRUSTED_TYPES,
    find: '.innerHTML = availableUtils.xss(',
    replace: '.textContent = unfiltered(',
    count: 10,
  },
  { why: TRUSTED_TYPES, find: 'event.target.innerHTML', replace: 'event.target.textContent', count: 4 },
  { why: UNUSED, find: 'availableUtils.xss(', replace: 'unfiltered(', count: 1 },
  {
    why: UNUSED,
    find: '    options && availableUtils.setupXSSProtection(options.xss);\n',
    replace: '',
    count: 1,
  },
  { why: UNUSED, find: "import xssFilter from 'xss';\n", replace: '', count: 1 },
  { why: UNUSED, find: "import keycharm from 'keycharm';\n", replace: '', count: 1 },
  { why: UNUSED, find: "import * as util from 'vis-util/esnext/esm/vis-util.js';\n", replace: '', count: 1 },
  { why: UNUSED, find: 'this.activator = new Activator(this.dom.root);', replace: '', count: 1 },
  { why: UNUSED, find: 'this.clusterGenerator = new ClusterGenerator(this);', replace: '', count: 1 },
  {
    why: UNUSED,
    find: 'return new Configurator(this, this.dom.container, configureOptions);',
    replace: '',
    count: 1,
  },
  { why: UNUSED, find: 'let errorFound = Validator.validate(options, allOptions);', replace: '', count: 1 },
  {
    why: UNUSED,
    find: `    if (errorFound === true) {
      console.log(
        "%cErrors have been found in the supplied options object.",
        printStyle,
      );
    }
`,
    replace: '',
    count: 1,
  },
  { why: UNUSED, find: 'export { Graph2d, Timeline, timeline };', replace: 'export { Timeline };', count: 1 },
  {
    why: 'a host page may have a moment of its own; ours counts in civil time',
    find: '(typeof window !== "undefined" && window["moment"]) || moment$3',
    replace: 'moment$3',
    count: 1,
  },
  {
    why: 'a host page may have a Hammer of its own',
    find: 'window["Hammer"] || Hammer',
    replace: 'Hammer',
    count: 1,
  },
  {
    why: 'the class names of axis cells cost several dates each and are not styled',
    find: 'className = step.getClassName();',
    replace: 'className = "vis-scale-" + step.scale;',
    count: 1,
  },
  {
    why: "the locale is the interface's, not a global of the date library",
    find: 'if (typeof moment$2.locale === "function") {',
    replace: 'if (false) {',
    count: 1,
  },
  { why: 'as above', find: 'moment$2.lang(options.locale);', replace: '', count: 1 },
  {
    why: 'a vertical swipe scrolls the page, so the picture must never claim it',
    find: 'modifiedHammer.DIRECTION_ALL',
    replace: 'modifiedHammer.DIRECTION_HORIZONTAL',
    count: 3,
  },
  {
    why: 'as above; the original names a constant that does not exist',
    find: 'direction: modifiedHammer.ALL',
    replace: 'direction: modifiedHammer.DIRECTION_HORIZONTAL',
    count: 1,
  },
  {
    why: 'the name stands under its bar, so an item is as wide as the wider of the two, not as both',
    find: 'this.width = boxWidth + this.props.content.width;',
    replace: 'this.width = Math.max(boxWidth, this.props.content.width);',
    count: 1,
  },
  {
    why: 'beyond 1000 years a step the original falls back to days, a thousand of them',
    find: '    if (stepYear * 1000 > minimumStep) {',
    replace: `    this.scale = "year";
    this.step = stepYear * 5000 > minimumStep ? 5000 : 10000;
    if (stepYear * 1000 > minimumStep) {`,
    count: 1,
  },
  {
    why: 'half a label at the edge of the axis says nothing',
    find: 'if (this.options.showMinorLabels && showMinorGrid) {',
    replace: 'if (this.options.showMinorLabels && showMinorGrid && x > -6) {',
    count: 1,
  },
  {
    why: 'a name follows the window along its bar, and stops where the bar ends',
    find: 'contentStartPosition = Math.max(-start, 0);',
    replace:
      'contentStartPosition = Math.max(0, Math.min((this.data.seenFrom || 0) + 8 - start, boxWidth - contentWidth));',
    count: 1,
  },
  {
    why: 'where there are very many events their rows are chosen beforehand, so that nothing jumps',
    find: 'items[i].top = margin.item.vertical;',
    replace: 'items[i].top = margin.axis + (items[i].data.row || 0) * (28 + margin.item.vertical);',
    count: 1,
  },
  {
    why: 'the style sheet fades a bar outside of what is known; only here are pixels known',
    find: `this.dom.box.style.width = \`\${boxWidth}px\`;
    if (this.whiteSpace) {`,
    replace: `this.dom.box.style.width = \`\${boxWidth}px\`;
    if (this.data.fadeStart !== undefined) {
      this.dom.box.style.setProperty("--known-from", \`\${this.conversion.toScreen(this.data.fadeStart) - start}px\`);
      this.dom.box.style.setProperty("--known-to", \`\${this.conversion.toScreen(this.data.fadeEnd) - start}px\`);
    }
    if (this.whiteSpace) {`,
    count: 1,
  },
];

/** Names that must be gone once cuts and edits are done. */
export const forbidden: readonly string[] = [
  'innerHTML',
  'outerHTML =',
  'insertAdjacentHTML',
  'availableUtils.xss',
  'xssFilter',
  'keycharm(',
  'new Validator',
  'Validator.',
  'new Configurator',
  'new ClusterItem',
  'new ClusterGenerator',
  'new Activator',
  'new DataAxis',
  'new Legend',
  'Graph2d.prototype',
  'LineGraph(',
  'window["moment"]',
  'getSVGElement',
];
