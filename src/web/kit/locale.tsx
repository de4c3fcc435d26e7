import { createContext, useContext } from 'react';
import { localize, type TextInLanguage } from '../../core/story/localize.ts';
import type { LocalizedText } from '../../core/story/story.ts';
import type { ExplainWords } from '../../core/views/explain.ts';
import type { Language } from './languages.ts';
import type { Messages } from './messages/messages.ts';

/** The language of the interface and all it needs to speak it. */
export interface Locale {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Messages;
  readonly explain: ExplainWords;
}

/** Loads one language; the others are never fetched. */
export async function loadLocale(lang: Language): Promise<Locale> {
  const { messages, explain } = await bundles[lang]();
  return { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', t: messages, explain };
}

const bundles: Record<Language, () => Promise<{ messages: Messages; explain: ExplainWords }>> = {
  fr: () => import('./messages/bundle.fr.ts'),
  en: () => import('./messages/bundle.en.ts'),
  ar: () => import('./messages/bundle.ar.ts'),
};

const LocaleContext = createContext<Locale | undefined>(undefined);

export const LocaleProvider = LocaleContext.Provider;

/** The locale of the tree. Throws outside a LocaleProvider, which is a fault of ours. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('useLocale needs a LocaleProvider above it');
  return locale;
}

/** A text of the story in the language of the interface, with its real language and its own direction. */
export function LocalText({ text, storyLanguage }: { text: LocalizedText; storyLanguage: string }) {
  const { lang } = useLocale();
  return <InLanguage {...localize(text, lang, storyLanguage)} />;
}

/** Text marked up with the language it is in, and isolated so that it cannot turn its surroundings around. */
export function InLanguage({ text, lang }: TextInLanguage) {
  const locale = useLocale();
  return (
    <bdi lang={lang === locale.lang ? undefined : lang} dir="auto">
      {text}
    </bdi>
  );
}
