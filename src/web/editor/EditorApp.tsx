import { useEffect, useState } from 'react';
import { chooseLanguage } from '../app/chooseLanguage.ts';
import type { Page } from '../app/page.ts';
import { useRoute } from '../app/route.ts';
import { SiteHeader } from '../app/SiteHeader.tsx';
import { listedStories } from '../app/storyList.ts';
import { useLoadedLocale } from '../app/useLoadedLocale.ts';
import { Announcer } from '../kit/announce.tsx';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { type Locale, LocaleProvider } from '../kit/locale.tsx';
import { DraftPage } from './DraftPage.tsx';
import { useDraftAddress } from './draftAddress.ts';
import { type EditorWords, loadEditorWords, WordsProvider } from './editorWords.ts';
import { StartPage } from './start/StartPage.tsx';

/** The editor, once the words of its language are here. */
export function EditorApp({ page }: { readonly page: Page }) {
  const route = useRoute();
  const [hasList] = useState(() => listedStories().length > 0);
  const locale = useLoadedLocale(route.lang, undefined);
  const spoken = useSpoken(locale);
  const draft = useDraftAddress();
  if (spoken === 'failed') return <WordsMissing />;
  if (!spoken) return null;
  const { t } = spoken.locale;
  return (
    <LocaleProvider value={spoken.locale}>
      <WordsProvider value={spoken.words}>
        <Announcer>
          <SiteHeader onLanguage={chooseLanguage} listHref={hasList ? page.root : undefined} />
          <ErrorBoundary
            fallback={
              <main className="sl-ed-note" role="alert">
                {t.problems.unexpected({})}
              </main>
            }
          >
            {draft === undefined ? <StartPage /> : <DraftPage key={draft} id={draft} />}
          </ErrorBoundary>
        </Announcer>
      </WordsProvider>
    </LocaleProvider>
  );
}

function WordsMissing() {
  return (
    <main className="sl-ed-note" role="alert">
      <p lang="fr">Une partie de cette page n’a pas pu être chargée. Rechargez-la.</p>
      <p lang="en">A part of this page could not be loaded. Reload it.</p>
      <p lang="ar" dir="rtl">
        تعذر تحميل جزء من هذه الصفحة. أعد تحميلها.
      </p>
    </main>
  );
}

interface Spoken {
  readonly locale: Locale;
  readonly words: EditorWords;
}

/** The words of this page in the language of the rest; the last ones until the next are here. */
function useSpoken(locale: Locale | 'failed' | undefined): Spoken | 'failed' | undefined {
  const [spoken, setSpoken] = useState<Spoken | 'failed'>();
  useEffect(() => {
    if (locale === undefined || locale === 'failed') return;
    let wanted = true;
    loadEditorWords(locale.lang).then(
      words => wanted && setSpoken({ locale, words }),
      () => wanted && setSpoken(last => last ?? 'failed'),
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  return locale === 'failed' ? 'failed' : spoken;
}
