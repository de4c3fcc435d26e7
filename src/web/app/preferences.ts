export type Theme = 'system' | 'light' | 'dark';

const themeKey = 'sourceline-theme';
const languageKey = 'sourceline-language';

/** The theme chosen earlier in this browser, else the system's. */
export function storedTheme(): Theme {
  const stored = read(themeKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** The language chosen earlier in this browser, if any. */
export function storedLanguage(): string | undefined {
  return read(languageKey);
}

/** Shows and remembers a theme. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  write(themeKey, theme === 'system' ? undefined : theme);
}

/** Remembers the language of the interface. */
export function rememberLanguage(lang: string): void {
  write(languageKey, lang);
}

// Storage may be switched off or full; a preference is then kept for this page only.
function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
