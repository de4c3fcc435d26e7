import { type Language, languages } from '../kit/languages.ts';
import type { EmbedLayout } from '../reader/EmbeddedReader.tsx';

/** What the page around asks of a frame in its address. */
export interface FrameOptions {
  readonly lang: Language | undefined;
  readonly theme: 'light' | 'dark' | undefined;
  readonly layout: EmbedLayout;
  /** Id of an event, which the story may not have. */
  readonly selectedId: string | undefined;
}

/** Reads `?lang=ar&theme=dark&layout=compact#e-ID`; what is not one of the known words is not heeded. */
export function readFrameOptions({ search, hash }: Pick<URL, 'search' | 'hash'>): FrameOptions {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  return {
    lang: languages.find(one => one === asked.get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    layout: asked.get('layout') === 'compact' ? 'compact' : 'full',
    selectedId: /^#e-([\w-]+)$/.exec(hash)?.[1],
  };
}
