import { dateInWords } from '../../core/dates/words.ts';
import type { Source, Story } from '../../core/story/story.ts';
import { Heading } from '../kit/Heading.tsx';
import { LocalText, useLocale } from '../kit/locale.tsx';

/** Name of the story, where it comes from, and in one sentence what it holds. */
export function Masthead({ story }: { story: Story }) {
  const { t } = useLocale();
  const passages = story.events.flatMap(event => event.passages).filter(p => p.role === 'describes').length;
  return (
    <div className="sl-masthead">
      <Heading level={1} className="sl-story-name">
        <LocalText text={story.name} storyLanguage={story.inLanguage} />
      </Heading>
      {story.description && (
        <p className="mt-2 max-w-[46em] text-[1.0625rem]">
          <LocalText text={story.description} storyLanguage={story.inLanguage} />
        </p>
      )}
      <p className="mt-2 text-sm text-muted">
        <Origin sources={story.sources} />
        {t.summary(story.events.length, story.sources.length, passages)}
      </p>
    </div>
  );
}

/** Where a story comes from: of several sources the publishers, each once, since each article has its own line. */
function Origin({ sources }: { sources: readonly Source[] }) {
  const [only, ...more] = sources;
  const publishers = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))];
  if (only && more.length === 0) {
    return (
      <span>
        <Byline source={only} />{' '}
      </span>
    );
  }
  if (publishers.length === 0) return null;
  return (
    <>
      {publishers.map((publisher, i) => (
        <span key={publisher}>
          {i > 0 && ' · '}
          <bdi>{publisher}</bdi>
        </span>
      ))}
      .{' '}
    </>
  );
}

/** Who published a source, by whom and when, as far as it is known. */
export function Byline({ source }: { source: Source }) {
  const { t, lang } = useLocale();
  const authors = source.author ?? [];
  const facts = [
    source.publisher,
    authors.length > 0 ? t.by(authors.join(', ')) : undefined,
    source.datePublished ? t.publishedOn(dateInWords(source.datePublished, lang)) : undefined,
  ].filter(fact => fact !== undefined && fact !== null);
  if (facts.length === 0) return null;
  return (
    <>
      {facts.map((fact, i) => (
        <span key={fact}>
          {i > 0 && ' · '}
          <bdi>{fact}</bdi>
        </span>
      ))}
      {source.datePublishedBasis === 'editor' && ` (${t.dateByEditor})`}.
    </>
  );
}
