import { useEffect, useMemo, useState } from 'react';
import { version } from '../../../package.json';
import type { EmbedSite } from '../../core/exchange/embedCode.ts';
import { chooseLanguage } from '../app/chooseLanguage.ts';
import type { Page } from '../app/page.ts';
import { useRoute } from '../app/route.ts';
import { SiteHeader } from '../app/SiteHeader.tsx';
import { listedStories } from '../app/storyList.ts';
import { useLoadedLocale } from '../app/useLoadedLocale.ts';
import { Announcer } from '../kit/announce.tsx';
import { type Locale, LocaleProvider } from '../kit/locale.tsx';
import { Builder } from './Builder.tsx';
import { type BuilderWords, loadBuilderWords } from './builderWords.ts';

interface Props {
  readonly page: Page;
  /** What the page's own HTML says of the site's files for other pages. */
  readonly facts: DOMStringMap;
}

/** The page that makes embed codes, once the words of its language are here. */
export function BuilderApp({ page, facts }: Props) {
  const route = useRoute();
  const [stories] = useState(listedStories);
  const locale = useLoadedLocale(route.lang, undefined);
  const spoken = useSpoken(locale);
  // Where this page stands is where its files are, whatever address the site was published for.
  const site = useMemo((): EmbedSite => {
    const base = new URL(page.root, document.baseURI).href.replace(/[?#].*$/, '');
    const { scriptHash = 'sha384-…', styleHash = 'sha384-…' } = facts;
    return { base, version: facts.version ?? version, scriptHash, styleHash };
  }, [page, facts]);
  if (spoken === 'failed') {
    return (
      <main className="sl-builder-note" role="alert">
        <p lang="fr">Une partie de cette page n’a pas pu être chargée. Rechargez-la.</p>
        <p lang="en">A part of this page could not be loaded. Reload it.</p>
        <p lang="ar" dir="rtl">
          تعذر تحميل جزء من هذه الصفحة. أعد تحميلها.
        </p>
      </main>
    );
  }
  if (!spoken) return null;
  return (
    <LocaleProvider value={spoken.locale}>
      <Announcer>
        <SiteHeader onLanguage={chooseLanguage} listHref={stories.length > 1 ? page.root : undefined} />
        <Builder words={spoken.words} stories={stories} start={route.slug} root={page.root} site={site} />
      </Announcer>
    </LocaleProvider>
  );
}

interface Spoken {
  readonly locale: Locale;
  readonly words: BuilderWords;
}

/** The words of this page in the language of the rest; the last ones until the next are here. */
function useSpoken(locale: Locale | 'failed' | undefined): Spoken | 'failed' | undefined {
  const [spoken, setSpoken] = useState<Spoken | 'failed'>();
  useEffect(() => {
    if (locale === undefined || locale === 'failed') return;
    let wanted = true;
    loadBuilderWords(locale.lang).then(
      words => wanted && setSpoken({ locale, words }),
      () => wanted && setSpoken(last => last ?? 'failed'),
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  return locale === 'failed' ? 'failed' : spoken;
}
