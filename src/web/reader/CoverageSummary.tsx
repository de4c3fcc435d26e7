import type { Coverage, CoveredSentence } from '../../core/views/coverage.ts';
import { InLanguage, LocalText, useLocale } from '../kit/locale.tsx';
import { wantsCalm } from '../kit/media.ts';
import { scrollIntoPage, scrollIntoPane } from './scrolling.ts';
import { sentenceId } from './sentenceId.ts';
import { useStory } from './storyContext.tsx';

/** In words and lists, what the marks of the coverage view show: which sentences tell of how many events. */
export function CoverageSummary({ coverage }: { coverage: Coverage }) {
  const { t } = useLocale();
  const { story, select } = useStory();
  const { sentences, onePassage, noPassage } = coverage;
  const untold = sentences.filter(sentence => sentence.events.length === 0);
  const several = sentences.filter(sentence => sentence.events.length > 1);
  const events = (list: Coverage['onePassage'], heading: string) =>
    list.length > 0 && (
      <details>
        <summary>{heading}</summary>
        <ul>
          {list.map(event => (
            <li key={event.id}>
              <button type="button" className="sl-link" onClick={() => select(event.id, 'passage')}>
                <LocalText text={event.name} storyLanguage={story.inLanguage} />
              </button>
            </li>
          ))}
        </ul>
      </details>
    );
  return (
    <section aria-label={t.coverage} className="sl-notice">
      <p className="font-semibold">{t.coverageOf(sentences.length)}</p>
      <SentenceList sentences={untold} heading={t.sentencesUntold(untold.length)} />
      <SentenceList sentences={several} heading={t.sentencesSeveral(several.length)} />
      {events(onePassage, t.eventsOnOnePassage(onePassage.length))}
      {events(noPassage, t.eventsOnNoPassage(noPassage.length))}
    </section>
  );
}

function SentenceList({ sentences, heading }: { sentences: readonly CoveredSentence[]; heading: string }) {
  const { story, articles } = useStory();
  if (sentences.length === 0) return <p>{heading}</p>;
  return (
    <details>
      <summary>{heading}</summary>
      <ul>
        {sentences.map(sentence => {
          const source = story.sources.find(s => s.id === sentence.source);
          const text = source && articles.textOf(source)?.slice(sentence.start, sentence.end);
          return (
            <li key={sentenceId(sentence)}>
              <button
                type="button"
                className="sl-link sl-clipped"
                onClick={click => goTo(sentence, click.currentTarget.getRootNode() as ParentNode)}
              >
                <InLanguage text={text ?? ''} lang={source?.inLanguage ?? story.inLanguage} />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** `root` is the document, or the shadow tree the page stands in. */
function goTo(sentence: CoveredSentence, root: ParentNode): void {
  const element = root.querySelector<HTMLElement>(`#${CSS.escape(sentenceId(sentence))}`);
  if (!element) return;
  scrollIntoPane(element, wantsCalm(), 'reading');
  scrollIntoPage(element, wantsCalm());
  element.focus({ preventScroll: true });
}
