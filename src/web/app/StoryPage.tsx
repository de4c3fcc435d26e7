import type { ReadStory } from '../../core/story/readStory.ts';
import type { Language } from '../kit/languages.ts';
import { type Locale, LocaleProvider } from '../kit/locale.tsx';
import { Reader } from '../reader/Reader.tsx';
import { SiteHeader } from './SiteHeader.tsx';

interface Props {
  readonly read: ReadStory;
  readonly locale: Locale;
  readonly selectedId: string | undefined;
  readonly onSelect: (eventId: string) => void;
  readonly addressOf: (eventId: string) => string;
  readonly onLanguage: (lang: Language) => void;
  readonly listHref: string | undefined;
  readonly embedHref: string;
  readonly editorHref: string;
}

/** A story's page: the same tree where it is written out beforehand and where it comes alive. */
export function StoryPage({ read, locale, onLanguage, listHref, ...place }: Props) {
  return (
    <LocaleProvider value={locale}>
      <Reader
        key={read.story.id}
        story={read.story}
        problems={read.problems}
        {...place}
        siteHeader={<SiteHeader onLanguage={onLanguage} listHref={listHref} />}
      />
    </LocaleProvider>
  );
}
