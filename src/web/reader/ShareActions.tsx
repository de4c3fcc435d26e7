import { useEffect, useId, useMemo, useState } from 'react';
import { quoteOf } from '../../core/article/selector.ts';
import { dateInWords } from '../../core/dates/words.ts';
import { citationText, textFragmentUrl } from '../../core/exchange/links.ts';
import { localize } from '../../core/story/localize.ts';
import type { Source, StoryEvent } from '../../core/story/story.ts';
import { useAnnounce } from '../kit/announce.tsx';
import { Heading } from '../kit/Heading.tsx';
import { Icon } from '../kit/icons.tsx';
import { useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** Ways to take an event along: its link, its citation, the original at the passage. */
export function ShareActions({ event }: { event: StoryEvent }) {
  const { t, lang, explain } = useLocale();
  const { story, articles, addressOf } = useStory();
  const announce = useAnnounce();
  const heading = useId();
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const passage = event.passages.find(p => p.role === 'describes');
  const quote = passage && quoteOf(passage.selector)?.exact;
  const source = story.sources.find(s => s.id === passage?.source);
  const original = useMemo(() => {
    if (!source || !quote || !passage) return undefined;
    const place = articles.places.get(passage.id);
    const text = articles.textOf(source);
    const isPlaced = place && place.state !== 'missing' && text !== undefined;
    return textFragmentUrl(
      source,
      quote,
      isPlaced ? { text, start: place.start, end: place.end } : undefined,
    );
  }, [source, quote, passage, articles]);
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), 4000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(undefined);
      setCopied(done);
      announce(done);
    } catch {
      setRefused(text);
    }
  };
  const publishedInWords = ({ datePublished, datePublishedBasis }: Source) => {
    if (!datePublished) return undefined;
    const date = dateInWords(datePublished, lang, 'short');
    return datePublishedBasis === 'editor' ? `${date} (${t.dateByEditor})` : date;
  };
  const citation = () => {
    const name = localize(story.name, lang, story.inLanguage).text;
    return source && quote
      ? citationText({
          source,
          quoteInWords: explain.quote(quote),
          storyName: name,
          published: publishedInWords(source),
          address: original ?? addressOf(event.id),
        })
      : `${localize(event.name, lang, story.inLanguage).text} — ${name} — ${addressOf(event.id)}`;
  };
  return (
    <section aria-labelledby={heading} className="my-3">
      <Heading level={4} id={heading} className="font-semibold">
        {t.share}
      </Heading>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <button type="button" className="sl-button" onClick={() => copy(addressOf(event.id), t.linkCopied)}>
          <Icon name="link" /> {t.copyLink}
        </button>
        <button type="button" className="sl-button" onClick={() => copy(citation(), t.citationCopied)}>
          <Icon name="quote" /> {t.copyCitation}
        </button>
        {original && (
          <a className="sl-button" href={original} target="_blank" rel="noopener noreferrer">
            <Icon name="open" /> {t.openOriginal}
          </a>
        )}
        {copied && <span>{copied}</span>}
      </p>
      {refused !== undefined && (
        <label className="mt-2 block">
          {t.copyFailed}
          <textarea className="mt-1 block w-full border border-line p-2" readOnly rows={3} value={refused} />
        </label>
      )}
    </section>
  );
}
