import { LocalText, useLocale } from '../kit/locale.tsx';
import type { ListedStory } from './storyList.ts';

interface Props {
  readonly stories: readonly ListedStory[];
  readonly title: string;
  readonly intro: string;
  /** Relative address of the site's root folder, with its last slash. */
  readonly root: string;
}

/** The embed code of each story, ready to paste: what there is of the page that makes them before any script. */
export function CodeList({ stories, title, intro, root }: Props) {
  const { t } = useLocale();
  return (
    <main className="mx-auto max-w-3xl px-5 py-12">
      <h1 className="font-serif text-3xl font-semibold">{title}</h1>
      <p className="mt-2 text-muted">{stories.length === 0 ? t.noStories : intro}</p>
      <ul className="mt-8 divide-y divide-line border-y border-line">
        {stories.map(story => (
          <li key={story.slug}>
            <a className="sl-story-link" href={`${root}s/${story.slug}/embed-code.html`}>
              <span className="font-serif text-xl">
                <LocalText text={story.name} storyLanguage={story.inLanguage} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
