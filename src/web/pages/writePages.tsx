import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ReactElement } from 'react';
import type { ReadStory } from '../../core/story/readStory.ts';
import { CodeList } from '../app/CodeList.tsx';
import { editorHrefOf, embedHrefOf } from '../app/page.ts';
import { StoryList } from '../app/StoryList.tsx';
import { StoryPage } from '../app/StoryPage.tsx';
import type { ListedStory } from '../app/storyList.ts';
import { loadBuilderWords } from '../builder/builderWords.ts';
import { type Language, languages } from '../kit/languages.ts';
import { type Locale, LocaleProvider, loadLocale } from '../kit/locale.tsx';
import { WrittenProvider } from '../kit/written.ts';
import { EmbeddedReader } from '../reader/EmbeddedReader.tsx';

export type { ListedStory } from '../app/storyList.ts';
export type { Language } from '../kit/languages.ts';

/** A page's content as HTML, with the language and direction it is in. */
export interface WrittenPage {
  readonly html: string;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
}

/** The language a story's page is written out in: its own where the interface speaks it, else English. */
export function pageLanguage(storyLanguage: string): Language {
  const primary = storyLanguage.toLowerCase().split('-')[0];
  return languages.find(lang => lang === primary) ?? 'en';
}

/** A story's page as it is before any script: the very tree that comes alive later. `root` leads to the site's root folder. */
export async function writeStoryPage(
  read: ReadStory,
  listHref: string | undefined,
  root: string,
): Promise<WrittenPage> {
  const locale = await loadLocale(pageLanguage(read.story.inLanguage));
  const page = (
    <StoryPage
      read={read}
      locale={locale}
      selectedId={undefined}
      onSelect={unused}
      addressOf={id => `#e-${id}`}
      onLanguage={unused}
      listHref={listHref}
      embedHref={embedHrefOf(root, read.story.id)}
      editorHref={editorHrefOf(root)}
    />
  );
  return written(<WrittenProvider value={true}>{page}</WrittenProvider>, locale);
}

/**
 * A story as it stands in a frame of somebody else's page, before any script; `events` are those of the whole where it is
 * only the beginning.
 */
export async function writeEmbedPage(
  read: ReadStory,
  pageHref: string,
  events: number | undefined,
): Promise<WrittenPage> {
  const locale = await loadLocale(pageLanguage(read.story.inLanguage));
  const page = (
    <LocaleProvider value={locale}>
      <EmbeddedReader
        story={read.story}
        problems={read.problems}
        layout="full"
        host={undefined}
        selectedId={undefined}
        onSelect={unused}
        addressOf={id => `${pageHref}#e-${id}`}
        pageHref={pageHref}
        whole={events === undefined ? undefined : { events, pageHref }}
        fits={0}
      />
    </LocaleProvider>
  );
  return written(<WrittenProvider value={true}>{page}</WrittenProvider>, locale);
}

/** The front page of a site: its stories, each with its address. */
export async function writeFrontPage(stories: readonly ListedStory[], lang: Language): Promise<WrittenPage> {
  const locale = await loadLocale(lang);
  const page = (
    <LocaleProvider value={locale}>
      <StoryList stories={stories} hrefOf={slug => `s/${slug}/`} />
    </LocaleProvider>
  );
  return written(page, locale);
}

/** The page that makes embed codes, as it is before any script: where the code of each story lies ready. */
export async function writeBuilderPage(
  stories: readonly ListedStory[],
  lang: Language,
): Promise<WrittenPage & { readonly title: string }> {
  const [locale, words] = await Promise.all([loadLocale(lang), loadBuilderWords(lang)]);
  const page = (
    <LocaleProvider value={locale}>
      <CodeList stories={stories} title={words.title} intro={words.readyCodes} root="../" />
    </LocaleProvider>
  );
  return { ...written(page, locale), title: words.title };
}

function written(page: ReactElement, { lang, dir }: Locale): WrittenPage {
  // What is typed as React's is Preact's when it runs.
  return { html: renderToString(page as unknown as VNode), lang, dir };
}

function unused(): void {
  // Nothing is clicked while a page is written.
}
