import type { EmbedChoice } from '../../core/exchange/embedCode.ts';
import type { Door } from '../../core/exchange/embedPolicy.ts';
import { frameHeight } from '../../core/exchange/oembed.ts';
import type { Language } from '../kit/languages.ts';

/** What is chosen in the form; `auto` leaves it to the page and to its reader. */
export interface BuilderChoice {
  readonly door: Door;
  readonly lang: Language | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly layout: 'full' | 'compact';
  readonly highlights: boolean;
  /** CSS px. */
  readonly height: number;
}

/** Heights that make sense, in CSS px: the picture with a few events, and a long page. */
export const heights = { least: 320, most: 4000 } as const;

export const firstChoice: BuilderChoice = {
  door: 'element',
  lang: 'auto',
  theme: 'auto',
  layout: 'full',
  highlights: true,
  height: frameHeight,
};

/** The choice as the code needs it: what is left to the page is not said at all. */
export function embedChoiceOf({ door, lang, theme, layout, highlights, height }: BuilderChoice): EmbedChoice {
  return {
    door,
    height,
    ...(lang !== 'auto' && { lang }),
    ...(theme !== 'auto' && { theme }),
    ...(layout !== 'full' && { layout }),
    ...(!highlights && door !== 'frame' && { highlight: 'panel' as const }),
  };
}

/** The height a person typed, when it is one. */
export function readHeight(text: string): number | undefined {
  const height = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return height >= heights.least && height <= heights.most ? height : undefined;
}
