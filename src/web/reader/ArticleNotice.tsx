import { useEffect, useRef } from 'react';
import type { TextSpan } from '../../core/article/article.ts';
import type { TextChange } from '../../core/article/textChanges.ts';
import type { Source } from '../../core/story/story.ts';
import { useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';
import type { VersionChanges } from './useArticles.ts';
import { WordChanges } from './WordChanges.tsx';

interface Props {
  readonly source: Source;
  /** True when the reader has just asked for the comparison and waits for what it says. */
  readonly takesFocus: boolean;
}

/** Says that an article is not as it was when the story was made, how its passages fare, and what changed. */
export function ArticleNotice({ source, takesFocus }: Props) {
  const { t } = useLocale();
  const { articles } = useStory();
  const changes = articles.changesOf(source.id);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const isSame = Array.isArray(changes) && changes.length === 0;
  const title = changes === undefined ? t.articleChanged : isSame ? t.versionSame : t.versionShown;
  return (
    <section ref={box} tabIndex={-1} aria-label={title} className="sl-notice">
      <p className="font-semibold">{title}</p>
      <PassageCounts source={source} />
      {changes !== undefined && !isSame && <Changes source={source} changes={changes} />}
      {changes !== undefined && (
        <button
          type="button"
          className="sl-button mt-2"
          onClick={() => {
            // The button goes away and must not take the focus with it.
            box.current?.closest<HTMLElement>('.sl-pane')?.querySelector<HTMLElement>('h2')?.focus();
            void articles.compare(source.id, undefined);
          }}
        >
          {t.versionBack}
        </button>
      )}
    </section>
  );
}

function PassageCounts({ source }: { source: Source }) {
  const { t } = useLocale();
  const { story, articles } = useStory();
  const counts = { verified: 0, moved: 0, changed: 0, missing: 0 };
  for (const passage of story.events.flatMap(event => event.passages)) {
    const state = passage.source === source.id ? articles.places.get(passage.id)?.state : undefined;
    if (state) counts[state] += 1;
  }
  return <p>{t.passageCounts(counts.verified, counts.moved, counts.changed, counts.missing)}</p>;
}

/** More edits than this are counted, not shown: nobody reads on, and the page must answer. */
const MOST_SHOWN = 60;

function Changes({ source, changes }: { source: Source; changes: VersionChanges }) {
  const { t } = useLocale();
  if (changes === 'none') return <p>{t.versionUnlike}</p>;
  const told = changes.filter(change => change.kind !== 'typography');
  const typography = changes.length - told.length;
  return (
    <details>
      <summary>{t.whatChanged(told.length)}</summary>
      <ol className="sl-changes">
        {told.slice(0, MOST_SHOWN).map(change => (
          <li key={keyOf(change)}>
            <Change source={source} change={change} />
          </li>
        ))}
      </ol>
      {told.length > MOST_SHOWN && <p>{t.moreChanges(told.length - MOST_SHOWN)}</p>}
      {typography > 0 && <p>{t.typographyChanges(typography)}</p>}
    </details>
  );
}

function Change({ source, change }: { source: Source; change: TextChange }) {
  const { t } = useLocale();
  const { articles } = useStory();
  const before = 'before' in change ? wordsAt(source.articleBody, change.before) : '';
  const after = 'after' in change ? wordsAt(articles.textOf(source), change.after) : '';
  return (
    <>
      <span className="sl-eyebrow">{t.changeKinds[change.kind]}</span>{' '}
      {change.kind === 'moved' ? (
        <span lang={source.inLanguage} dir="auto">
          {after}
        </span>
      ) : (
        <WordChanges before={before} after={after} lang={source.inLanguage} />
      )}
    </>
  );
}

function keyOf(change: TextChange): string {
  const at = (span: TextSpan) => `${span.start}-${span.end}`;
  return `${'before' in change ? at(change.before) : ''} ${'after' in change ? at(change.after) : ''}`;
}

function wordsAt(text: string | undefined, { start, end }: TextSpan): string {
  return text?.slice(start, end) ?? '';
}
