import { useEffect, useState } from 'react';
import { type Locale, loadLocale } from '../kit/locale.tsx';
import { preferredLanguage } from './preferredLanguage.ts';

/**
 * The locale asked for by the address, else remembered, else that of the page as written, else the browser's;
 * undefined until its words are here, 'failed' when they could not be fetched. `written` is shown until then.
 */
export function useLoadedLocale(
  asked: string | undefined,
  written: Locale | undefined,
): Locale | 'failed' | undefined {
  const own = written ? [written.lang] : navigator.languages;
  const lang = preferredLanguage(asked, own);
  const [locale, setLocale] = useState<Locale | 'failed' | undefined>(written);
  useEffect(() => {
    let wanted = true;
    loadLocale(lang).then(
      loaded => {
        if (!wanted) return;
        document.documentElement.lang = loaded.lang;
        document.documentElement.dir = loaded.dir;
        setLocale(shown => (shown !== 'failed' && shown?.lang === loaded.lang ? shown : loaded));
      },
      () => {
        // A language that was shown already is better than none.
        if (wanted) setLocale(shown => shown ?? 'failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return locale;
}
