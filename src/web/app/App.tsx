import { useEffect, useState } from 'react';
import type { Problem } from '../../core/problem.ts';
import type { ReadStory } from '../../core/story/readStory.ts';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { type Locale, LocaleProvider } from '../kit/locale.tsx';
import type { LoadFault } from '../kit/messages/messages.ts';
import { WrittenProvider } from '../kit/written.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { FrontPage } from './FrontPage.tsx';
import { LoadError } from './LoadError.tsx';
import { Loading } from './Loading.tsx';
import { editorHrefOf, embedHrefOf, type Page } from './page.ts';
import { addressOf, goToEvent, useRoute } from './route.ts';
import { SiteHeader } from './SiteHeader.tsx';
import { StoryPage } from './StoryPage.tsx';
import { listedStories } from './storyList.ts';
import { useLoadedLocale } from './useLoadedLocale.ts';
import { useLoadedStory } from './useLoadedStory.ts';

interface Props {
  readonly page: Page;
  /** What the page was written out with beforehand: it is shown unchanged at first. */
  readonly written: { readonly locale: Locale; readonly read: ReadStory } | undefined;
}

/** The site: one story, or the list of stories when there are several and the address names none. */
export function App({ page, written }: Props) {
  const [stories] = useState(listedStories);
  const route = useRoute();
  const locale = useLoadedLocale(route.lang, written?.locale);
  const only = stories.length === 1 ? stories[0]?.slug : undefined;
  const slug = page.slug ?? route.slug ?? only;
  const [loaded, retry] = useLoadedStory(page.root, slug, written?.read);
  // A written page comes alive as it was written; what the address asks for follows.
  const [isAlive, setAlive] = useState(!written || route.eventId === undefined);
  useEffect(() => setAlive(true), []);
  if (locale === 'failed') return <WordsMissing />;
  if (!locale) return null;
  const listHref = listHrefOf(page, stories.length, slug);
  if (loaded?.ok) {
    return (
      <ErrorBoundary fallback={<Failure locale={locale} listHref={listHref} problem={unexpected} />}>
        <WrittenProvider value={written !== undefined}>
          <StoryPage
            read={loaded.value}
            locale={locale}
            selectedId={isAlive ? route.eventId : undefined}
            onSelect={goToEvent}
            addressOf={addressOf}
            onLanguage={chooseLanguage}
            listHref={listHref}
            embedHref={embedHrefOf(page.root, loaded.value.story.id)}
            editorHref={editorHrefOf(page.root)}
          />
        </WrittenProvider>
      </ErrorBoundary>
    );
  }
  if (loaded) return <Failure locale={locale} listHref={listHref} problem={loaded.error} onRetry={retry} />;
  return (
    <LocaleProvider value={locale}>
      <SiteHeader onLanguage={chooseLanguage} listHref={listHref} />
      {slug === undefined ? <FrontPage stories={stories} root={page.root} /> : <Loading />}
    </LocaleProvider>
  );
}

interface FailureProps {
  readonly locale: Locale;
  readonly listHref: string | undefined;
  readonly problem: Problem<LoadFault>;
  readonly onRetry?: () => void;
}

function Failure({ locale, listHref, ...error }: FailureProps) {
  return (
    <LocaleProvider value={locale}>
      <SiteHeader onLanguage={chooseLanguage} listHref={listHref} />
      <LoadError {...error} />
    </LocaleProvider>
  );
}

/** A page of a site of several stories leads back to their list. */
function listHrefOf(page: Page, stories: number, slug: string | undefined): string | undefined {
  if (page.slug !== undefined) return page.hasList ? page.root : undefined;
  return slug !== undefined && stories > 1 ? page.root : undefined;
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
