import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './web/app/App.tsx';
import { loadStory } from './web/app/loadStory.ts';
import { readPage } from './web/app/page.ts';
import { applyTheme, storedTheme } from './web/app/preferences.ts';
import { preferredLanguage } from './web/app/preferredLanguage.ts';
import { readRoute } from './web/app/route.ts';
import { loadLocale } from './web/kit/locale.tsx';

applyTheme(storedTheme());

const root = document.getElementById('app');
if (root) void start(root);

/** A written page stays readable as it is until, and unless, all it needs to come alive is here. */
async function start(root: HTMLElement): Promise<void> {
  const page = readPage(root);
  const { slug, writtenIn } = page;
  if (page.isBuilder) {
    const { startBuilder } = await import('./web/builder/startBuilder.tsx');
    return startBuilder(root, page);
  }
  if (page.isEditor) {
    const { startEditor } = await import('./web/editor/startEditor.tsx');
    return startEditor(root, page);
  }
  if (slug === undefined || writtenIn === undefined) {
    createRoot(root).render(<App page={page} written={undefined} />);
    return;
  }
  const lang = preferredLanguage(readRoute().lang, [writtenIn]);
  const [locale, loaded] = await Promise.all([
    loadLocale(lang).catch(() => undefined),
    loadStory(page.root, slug, new AbortController().signal),
  ]);
  if (!locale || !loaded.ok) return;
  const app = <App page={page} written={{ locale, read: loaded.value }} />;
  // The browser went to the event's row by itself; the reader goes to its words, from the top.
  if (readRoute().eventId !== undefined) scrollTo({ top: 0, behavior: 'instant' });
  if (lang === writtenIn) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
