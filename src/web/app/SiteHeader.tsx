import { useState } from 'react';
import { type Language, languageNames, languages } from '../kit/languages.ts';
import { useLocale } from '../kit/locale.tsx';
import { applyTheme, storedTheme, type Theme } from './preferences.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The thin bar on top: whose page this is, its language, its theme. */
export function SiteHeader({
  onLanguage,
  listHref,
}: {
  onLanguage: (lang: Language) => void;
  /** The address of the list of stories, where there is one to go to. */
  listHref: string | undefined;
}) {
  const { lang, t } = useLocale();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <div className="sl-site-header">
      <p className="me-auto flex flex-wrap items-center gap-x-4">
        <span className="font-semibold tracking-tight">{t.appName}</span>
        {listHref !== undefined && <a href={listHref}>{t.allStories}</a>}
      </p>
      <label className="flex items-center gap-2">
        <span>{t.interfaceLanguage}</span>
        <select
          className="sl-select"
          value={lang}
          onChange={event => onLanguage(event.target.value as Language)}
        >
          {languages.map(tag => (
            <option key={tag} value={tag} lang={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-2">
        <span>{t.theme}</span>
        <select
          className="sl-select"
          value={theme}
          onChange={event => {
            const chosen = event.target.value as Theme;
            applyTheme(chosen);
            setTheme(chosen);
          }}
        >
          {themes.map(name => (
            <option key={name} value={name}>
              {t.themes[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
