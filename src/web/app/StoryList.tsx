import type { Edtf } from '../../core/dates/edtf.ts';
import { dateInWords } from '../../core/dates/words.ts';
import { LocalText, useLocale } from '../kit/locale.tsx';
import type { ListedStory } from './storyList.ts';

interface Props {
  readonly stories: readonly ListedStory[];
  /** The address of a story's page. */
  readonly hrefOf: (slug: string) => string;
}

/** The front page of a site with several stories. */
export function StoryList({ stories, hrefOf }: Props) {
  const { lang, t } = useLocale();
  return (
    <main className="mx-auto max-w-3xl px-5 py-12">
      <h1 className="font-serif text-3xl font-semibold">{t.allStories}</h1>
      <p className="mt-2 text-muted">{stories.length === 0 ? t.noStories : t.storiesIntro}</p>
      <ul className="mt-8 divide-y divide-line border-y border-line">
        {stories.map(story => (
          <li key={story.slug}>
            <a className="sl-story-link" href={hrefOf(story.slug)}>
              <span className="font-serif text-xl">
                <LocalText text={story.name} storyLanguage={story.inLanguage} />
              </span>
              <span className="text-muted">
                {t.storyFacts(story.events, dateInWords(story.datePublished as Edtf | null, lang))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
