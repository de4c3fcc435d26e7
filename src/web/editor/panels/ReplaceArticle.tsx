import { useEffect, useRef, useState } from 'react';
import { normalText, type TextSpan } from '../../../core/article/article.ts';
import { placesOf, planReplacement, type ReplacedWords } from '../../../core/story/planReplacement.ts';
import type { Source } from '../../../core/story/story.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { runInSlices } from '../../kit/slices.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { ArticleField } from '../start/ArticleField.tsx';
import { useArticleText } from '../start/useArticleText.ts';
import { ReplacedRow } from './ReplacedRow.tsx';

interface Plan {
  readonly text: string;
  readonly rows: readonly ReplacedWords[];
}

/** Puts a new version of an article in: its words are found again, and what changed or is gone is gone through. */
export function ReplaceArticle({ source, onDone }: { readonly source: Source; readonly onDone: () => void }) {
  const words = useWords();
  const announce = useAnnounce();
  const { story, edit } = useEditing();
  const article = useArticleText(undefined);
  const [plan, setPlan] = useState<Plan>();
  const [decided, setDecided] = useState<ReadonlyMap<string, TextSpan | null>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const find = async () => {
    const text = normalText(article.text).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    setBusy(true);
    const rows = await runInSlices(planReplacement(story, source.id, text));
    setBusy(false);
    setPlan({ text, rows });
    setDecided(new Map());
    heading.current?.focus();
  };
  const put = () => {
    if (!plan) return;
    const places = placesOf(plan.rows, decided);
    const dateModified = new Date().toISOString();
    if (!edit({ kind: 'replace-article', source: source.id, text: plan.text, dateModified, places })) return;
    announce(words.replaced);
    onDone();
  };
  const counts = plan && countsOf(plan.rows);
  const unsure = plan?.rows.filter(({ state, words: { kind } }) =>
    kind === 'passage'
      ? state === 'changed' || state === 'missing'
      : state !== 'verified' && state !== 'moved',
  );
  const open = unsure?.filter(
    ({ words: one, span }) => one.kind === 'passage' && span === null && !decided.has(one.path),
  );
  return (
    <section className="sl-ed-replace" aria-labelledby={`replace-${source.id}`}>
      <h3 id={`replace-${source.id}`} ref={heading} tabIndex={-1}>
        {counts
          ? words.placesFound(counts.verified + counts.moved, counts.changed, counts.missing)
          : words.articleChanged}
      </h3>
      {!plan && <ArticleField label={words.newVersion} article={article} takesStories={false} />}
      {plan && unsure && unsure.length > 0 && (
        <ol className="sl-ed-replaced">
          {unsure.map(row => (
            <ReplacedRow
              key={row.words.path}
              row={row}
              text={plan.text}
              lang={source.inLanguage}
              decided={decided.get(row.words.path)}
              onDecide={span => setDecided(new Map(decided).set(row.words.path, span))}
            />
          ))}
        </ol>
      )}
      <p className="sl-ed-actions">
        {plan ? (
          <button
            type="button"
            className="sl-button sl-ed-primary"
            aria-disabled={open !== undefined && open.length > 0}
            onClick={() => (open && open.length > 0 ? announce(words.decideFirst(open.length)) : put())}
          >
            {words.putNewVersion}
          </button>
        ) : (
          <button
            type="button"
            className="sl-button sl-ed-primary"
            disabled={isBusy}
            onClick={() => void find()}
          >
            {words.findWords}
          </button>
        )}
        <button type="button" className="sl-button" onClick={onDone}>
          {words.cancel}
        </button>
        {isBusy && <span role="status">{words.reading}</span>}
        {open && open.length > 0 && <span className="sl-ed-help">{words.decideFirst(open.length)}</span>}
      </p>
    </section>
  );
}

function countsOf(rows: readonly ReplacedWords[]): Record<ReplacedWords['state'], number> {
  const counts = { verified: 0, moved: 0, changed: 0, missing: 0 };
  for (const { words, state } of rows) if (words.kind === 'passage') counts[state] += 1;
  return counts;
}
