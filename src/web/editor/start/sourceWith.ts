import type { Source, Story } from '../../../core/story/story.ts';

/** What a person or a page says of an article, as far as it is known. */
export interface SourceFacts {
  readonly headline: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  readonly datePublishedBasis: NonNullable<Source['datePublishedBasis']>;
}

/** A proposed story whose article carries what is known of it; a headline names the story. */
export function sourceWith(story: Story, facts: SourceFacts): Story {
  const [source, ...others] = story.sources;
  if (!source) return story;
  const { publisher, author, url, datePublishedBasis } = facts;
  const headline = facts.headline?.trim() || source.headline || null;
  const language = story.inLanguage.split('-')[0] ?? story.inLanguage;
  const known: Source = {
    ...source,
    headline,
    datePublishedBasis,
    publisher: publisher ?? source.publisher ?? null,
    url: url ?? source.url ?? null,
    ...(author === undefined ? {} : { author: [author] }),
  };
  const name = facts.headline?.trim() ? { [language]: facts.headline.trim() } : story.name;
  return { ...story, name, sources: [known, ...others] };
}
