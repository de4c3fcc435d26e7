import type { Door } from '../../core/exchange/embedPolicy.ts';
import type { Language } from '../kit/languages.ts';

/** Every text of the page that makes embed codes, in one language; the reader never loads them. */
export interface BuilderWords {
  readonly title: string;
  readonly intro: string;
  readonly options: string;
  readonly story: string;
  readonly door: string;
  readonly doors: Readonly<Record<Door, { readonly name: string; readonly hint: string }>>;
  readonly language: string;
  readonly automatic: string;
  readonly theme: string;
  readonly layout: string;
  readonly layouts: { readonly full: string; readonly compact: string };
  readonly height: string;
  readonly heightFault: (least: number, most: number) => string;
  readonly highlight: string;
  readonly highlightNeedsScript: string;

  readonly preview: string;
  readonly previewOf: (width: string) => string;
  readonly width: string;
  readonly phone: string;
  readonly desktop: string;
  readonly filesMissing: string;

  readonly code: string;
  readonly codeUse: Readonly<Record<Door, string>>;
  readonly style: string;
  readonly styleUse: string;
  readonly policy: string;
  readonly policyUse: string;
  readonly copyCode: string;
  readonly copyStyle: string;
  readonly copyPolicy: string;
  readonly copied: string;
  readonly copyRefused: string;

  readonly readyCodes: string;
  readonly readStory: string;
}

/** Loads the words of one language; the others are never fetched. */
export async function loadBuilderWords(lang: Language): Promise<BuilderWords> {
  return (await bundles[lang]()).words;
}

const bundles: Record<Language, () => Promise<{ words: BuilderWords }>> = {
  fr: () => import('./messages/builder.fr.ts'),
  en: () => import('./messages/builder.en.ts'),
  ar: () => import('./messages/builder.ar.ts'),
};
