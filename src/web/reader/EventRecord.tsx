import { quoteOf } from '../../core/article/selector.ts';
import type { StoryEvent } from '../../core/story/story.ts';
import { explainDating } from '../../core/views/explain.ts';
import { useLocale } from '../kit/locale.tsx';
import { Attributions } from './Attributions.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { useStory } from './storyContext.tsx';

/** An event's sources in full, for paper and for browsers without scripts: who says so, why this date, which words. */
export function EventRecord({ event }: { event: StoryEvent }) {
  const { t, lang, explain } = useLocale();
  const { story, articles } = useStory();
  const { rule, basis } = explainDating(event, story, lang, explain);
  const quotes = event.passages.filter(passage => passage.role === 'describes');
  return (
    <div className="sl-record">
      <p>
        {t.whoSaysSo} — <Attributions event={event} />
      </p>
      <p>
        {t.whyThisDate} — {rule ?? basis}
      </p>
      <ol>
        {quotes.map(passage => {
          const isShown = (articles.places.get(passage.id)?.state ?? 'missing') !== 'missing';
          const words = <QuotedWords text={quoteOf(passage.selector)?.exact ?? ''} source={passage.source} />;
          return (
            <li key={passage.id}>
              <blockquote>{isShown ? <a href={`#p-${passage.id}`}>{words}</a> : words}</blockquote>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
