import { memo } from 'react';
import { localize } from '../../core/story/localize.ts';
import type { CoveredSentence } from '../../core/views/coverage.ts';
import type { Run } from '../../core/views/passages.ts';
import { useLocale } from '../kit/locale.tsx';
import { numberIn } from '../kit/messages/numberIn.ts';
import { sentenceId } from './sentenceId.ts';
import { useStory } from './storyContext.tsx';

/** A stretch of a paragraph cut into runs; a sentence when the coverage is shown. */
export interface DrawnStretch {
  readonly start: number;
  readonly sentence: CoveredSentence | undefined;
  readonly runs: readonly Run[];
}

interface Props {
  readonly text: string;
  readonly stretches: readonly DrawnStretch[];
}

/** One paragraph of an article: its words with their marks, and in the margin the numbers of its events. */
export function Paragraph({ text, stretches }: Props) {
  const { selected } = useStory();
  return (
    <div className="sl-paragraph">
      <MarkedText text={text} stretches={stretches} selectedId={selected?.id} />
      <Notes runs={stretches.flatMap(stretch => stretch.runs)} />
    </div>
  );
}

const MarkedText = memo(function MarkedText({
  text,
  stretches,
  selectedId,
}: Props & { readonly selectedId: string | undefined }) {
  return (
    <p dir="auto">
      {stretches.map(({ start, sentence, runs }) => {
        const drawn = runs.map(run => drawRun(text, run, selectedId));
        if (!sentence) return drawn;
        const count = sentence.events.length;
        return (
          <span
            key={start}
            id={sentenceId(sentence)}
            tabIndex={-1}
            className="sl-sentence"
            data-events={count}
            data-several={count > 1 ? '' : undefined}
          >
            {drawn}
          </span>
        );
      })}
    </p>
  );
});

function drawRun(text: string, run: Run, selectedId: string | undefined) {
  if (run.kind === 'text') return text.slice(run.start, run.end);
  const { passage } = run;
  return (
    <mark
      key={`${passage.id} ${run.start}`}
      id={run.first ? `p-${passage.id}` : undefined}
      tabIndex={-1}
      data-passage={passage.id}
      data-event={passage.event}
      data-role={passage.role}
      data-selected={passage.event === selectedId ? '' : undefined}
    >
      {run.children.map(child => drawRun(text, child, selectedId))}
    </mark>
  );
}

function Notes({ runs }: { runs: readonly Run[] }) {
  const { t, lang } = useLocale();
  const { story, numbers, selected, select, find } = useStory();
  const ids = [...new Set(runs.flatMap(eventsIn))].sort(
    (a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0),
  );
  if (ids.length === 0) return <span />;
  return (
    <ul lang={lang} className="sl-notes" aria-label={t.paragraphEvents}>
      {ids.map(id => {
        const event = find(id);
        const name = event ? localize(event.name, lang, story.inLanguage).text : id;
        const place = numbers.get(id);
        const number = place === undefined ? '' : numberIn(place, lang);
        return (
          <li key={id}>
            {/* Not in the Tab order: Tab reaches each event once, in the list. */}
            <a
              href={`#e-${id}`}
              tabIndex={-1}
              title={name}
              aria-label={`${number} ${name}`}
              data-selected={id === selected?.id ? '' : undefined}
              onClick={click => {
                click.preventDefault();
                select(id, 'event');
              }}
            >
              <span className="sl-number">{number}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function eventsIn(run: Run): string[] {
  if (run.kind === 'text') return [];
  const own = run.passage.role === 'describes' ? [run.passage.event] : [];
  return [...own, ...run.children.flatMap(eventsIn)];
}
