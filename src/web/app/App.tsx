import type { Problem } from '../../core/problem.ts';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import type { Language } from '../kit/languages.ts';
import { LocaleProvider } from '../kit/locale.tsx';
import type { LoadFault } from '../kit/messages/messages.ts';
import { Reader } from '../reader/Reader.tsx';
import { LoadError } from './LoadError.tsx';
import { Loading } from './Loading.tsx';
import { rememberLanguage } from './preferences.ts';
import { addressOf, goToEvent, putLanguage, useRoute } from './route.ts';
import { SiteHeader } from './SiteHeader.tsx';
import { StoryList } from './StoryList.tsx';
import { listedStories } from './storyList.ts';
import { useLoadedLocale } from './useLoadedLocale.ts';
import { useLoadedStory } from './useLoadedStory.ts';

const stories = listedStories();

/** The site: one story, or the list of stories when there are several and the address names none. */
export function App() {
  const route = useRoute();
  const locale = useLoadedLocale(route.lang);
  const slug = route.slug ?? (stories.length === 1 ? stories[0]?.slug : undefined);
  const [loaded, retry] = useLoadedStory(slug);
  if (locale === 'failed') return <WordsMissing />;
  if (!locale) return null;
  return (
    <LocaleProvider value={locale}>
      <ErrorBoundary fallback={<LoadError problem={unexpected} />}>
        {loaded?.ok ? (
          <Reader
            key={loaded.value.story.id}
            story={loaded.value.story}
            problems={loaded.value.problems}
            selectedId={route.eventId}
            onSelect={goToEvent}
            addressOf={addressOf}
            siteHeader={<SiteHeader onLanguage={chooseLanguage} hasList={stories.length > 1} />}
          />
        ) : (
          <>
            <SiteHeader onLanguage={chooseLanguage} hasList={slug !== undefined && stories.length > 1} />
            {slug === undefined ? (
              <StoryList stories={stories} />
            ) : loaded ? (
              <LoadError problem={loaded.error} onRetry={retry} />
            ) : (
              <Loading />
            )}
          </>
        )}
      </ErrorBoundary>
    </LocaleProvider>
  );
}

/** Said in every language at once, since the words of none could be fetched. */
function WordsMissing() {
  return (
    <main className="mx-auto max-w-3xl px-5 py-16" role="alert">
      <p lang="fr">
        Une partie de cette page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez-la.
      </p>
      <p lang="en">A part of this page could not be loaded. Check the connection, then reload it.</p>
      <p lang="ar" dir="rtl">
        تعذر تحميل جزء من هذه الصفحة. تحقق من الاتصال ثم أعد تحميلها.
      </p>
    </main>
  );
}

const unexpected: Problem<LoadFault> = { code: 'unexpected', path: '', message: 'Drawing failed.' };

function chooseLanguage(lang: Language): void {
  rememberLanguage(lang);
  putLanguage(lang);
}
