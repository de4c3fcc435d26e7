/** W3C Web Annotation, TextQuoteSelector: the words themselves and what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** W3C Web Annotation, TextPositionSelector; here in UTF-16 code units, end exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type PassageSelector = TextQuoteSelector | TextPositionSelector;

/** The quote of a passage, or undefined when it has none. */
export function quoteOf(selectors: readonly PassageSelector[]): TextQuoteSelector | undefined {
  return selectors.find((s): s is TextQuoteSelector => s?.type === 'TextQuoteSelector');
}

/** The stored position of a passage, or undefined when it has none. */
export function positionOf(selectors: readonly PassageSelector[]): TextPositionSelector | undefined {
  return selectors.find((s): s is TextPositionSelector => s?.type === 'TextPositionSelector');
}
