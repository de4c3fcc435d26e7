import { useMemo, useRef } from 'react';
import { paragraphsOf } from '../../../core/article/article.ts';
import { storedPlaces } from '../../../core/story/passagePlace.ts';
import type { Source } from '../../../core/story/story.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { EditedParagraph, type ShownPassage } from './EditedParagraph.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useChosenWords } from './useChosenWords.ts';
import { useGrowing } from './useGrowing.ts';
import { useSentenceKeys } from './useSentenceKeys.ts';

/** The articles with their passages underlined, where words are chosen to be made something of. */
export function ArticleEditor() {
  const words = useWords();
  const { story } = useEditing();
  const pane = useRef<HTMLDivElement>(null);
  const passages = useShownPassages();
  useChosenWords(pane);
  useSentenceKeys(pane);
  return (
    <section className="sl-ed-articles" aria-labelledby="ed-article">
      <h2 id="ed-article" tabIndex={-1}>
        {words.articles(story.sources.length)}
      </h2>
      <p className="sl-ed-help">{words.articleEditorHelp}</p>
      <div ref={pane}>
        {story.sources.map((source, index) => (
          <EditedArticle
            key={source.id}
            source={source}
            passages={passages.get(source.id) ?? none}
            isFirst={index === 0}
          />
        ))}
      </div>
      <SelectionBar />
    </section>
  );
}

const none: readonly ShownPassage[] = [];

/** All passages that stand in their article, by source, in order; those of rejected events are left out. */
function useShownPassages(): ReadonlyMap<string, readonly ShownPassage[]> {
  const { story, selected, chosen } = useEditing();
  const placed = useMemo(() => {
    const places = storedPlaces(story);
    return story.events.flatMap(event =>
      event.review === 'rejected'
        ? []
        : event.passages.flatMap((passage): (ShownPassage & { source: string })[] => {
            const place = places.get(passage.id);
            if (!place || place.state === 'missing') return [];
            const { start, end } = place;
            const state = event.review === 'proposed' ? 'proposed' : 'confirmed';
            const { id, role, source } = passage;
            return [{ id, event: event.id, role, source, start, end, state, isSelected: false }];
          }),
    );
  }, [story]);
  return useMemo(() => {
    const bySource = new Map<string, ShownPassage[]>();
    const put = (source: string, passage: ShownPassage) => {
      const list = bySource.get(source);
      if (list) list.push(passage);
      else bySource.set(source, [passage]);
    };
    for (const passage of placed)
      put(passage.source, passage.event === selected?.id ? { ...passage, isSelected: true } : passage);
    if (chosen) {
      const { source, start, end } = chosen;
      put(source, { id: '~', event: '', role: 'describes', start, end, state: 'chosen', isSelected: false });
    }
    return bySource;
  }, [placed, selected?.id, chosen]);
}

interface ArticleProps {
  readonly source: Source;
  readonly passages: readonly ShownPassage[];
  readonly isFirst: boolean;
}

function EditedArticle({ source, passages, isFirst }: ArticleProps) {
  const words = useWords();
  const text = source.articleBody;
  const paragraphs = useMemo(() => paragraphsOf(text ?? ''), [text]);
  const shown = useGrowing(paragraphs.length, source.id);
  const byParagraph = useMemo(() => {
    const lists = paragraphs.map((): ShownPassage[] => []);
    for (const passage of passages) {
      let at = firstParagraph(paragraphs, passage.start);
      for (; at < paragraphs.length && (paragraphs[at]?.start ?? 0) < passage.end; at++)
        lists[at]?.push(passage);
    }
    return lists;
  }, [paragraphs, passages]);
  if (text === undefined) return <p className="sl-ed-help">{words.articleNotThere}</p>;
  return (
    <article
      className="sl-ed-article"
      lang={source.inLanguage}
      dir="auto"
      data-source={source.id}
      aria-label={source.headline ?? words.article}
    >
      {source.headline && <h3 dir="auto">{source.headline}</h3>}
      {paragraphs.slice(0, shown).map((span, index) => (
        <EditedParagraph
          key={span.start}
          text={text}
          start={span.start}
          end={span.end}
          language={source.inLanguage}
          passages={byParagraph[index] ?? none}
          isEntry={isFirst && index === 0}
        />
      ))}
    </article>
  );
}

function firstParagraph(paragraphs: readonly { readonly end: number }[], offset: number): number {
  let from = 0;
  let to = paragraphs.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
