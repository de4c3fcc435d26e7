import { describePassage } from '../article/anchor.ts';
import { sameWords } from '../article/sameWords.ts';
import type { PassageSelector } from '../article/selector.ts';
import type { Cue, Passage, Story, Timex } from './story.ts';

interface WordsOfEvent {
  /** Where in the story, by the events it holds now: `events[3].dating.timexes[0]`. */
  readonly path: string;
  readonly event: string;
  readonly source: string;
  readonly selectors: readonly PassageSelector[];
}

/** Words of a source that a story rests on: a passage, dated words, or words that speak for a date. */
export type StoryWords =
  | (WordsOfEvent & { readonly kind: 'passage'; readonly passage: Passage })
  | (WordsOfEvent & { readonly kind: 'timex'; readonly words: Timex })
  | (WordsOfEvent & { readonly kind: 'cue'; readonly words: Cue });

/**
 * All words a story rests on, in its order. Dated words and cues store no context: it is read from the `articleBody`
 * of their source, where they stand in it.
 */
export function storyWords(story: Story): StoryWords[] {
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody]));
  return story.events.flatMap(({ id: event, passages, dating }, e): StoryWords[] => [
    ...passages.map((passage, i): StoryWords => {
      const { source, selector: selectors } = passage;
      return { kind: 'passage', path: `events[${e}].passages[${i}]`, event, source, selectors, passage };
    }),
    ...(dating.timexes ?? []).map((words, i): StoryWords => {
      const selectors = selectorsOf(words, bodies.get(words.source));
      const path = `events[${e}].dating.timexes[${i}]`;
      return { kind: 'timex', path, event, source: words.source, selectors, words };
    }),
    ...(dating.because ?? []).map((words, i): StoryWords => {
      const selectors = selectorsOf(words, bodies.get(words.source));
      const path = `events[${e}].dating.because[${i}]`;
      return { kind: 'cue', path, event, source: words.source, selectors, words };
    }),
  ]);
}

function selectorsOf({ start, end, text }: Timex | Cue, body: string | undefined): PassageSelector[] {
  if (body !== undefined && sameWords(body.slice(start, end), text)) return describePassage(body, start, end);
  return [
    { type: 'TextQuoteSelector', exact: text },
    { type: 'TextPositionSelector', start, end },
  ];
}
