import { useMemo } from 'react';
import { localize } from '../../../core/story/localize.ts';
import { storedPlaces } from '../../../core/story/passagePlace.ts';
import { coverageOf } from '../../../core/views/coverage.ts';
import { type Finding, findingsIn, nameLanguages } from '../../../core/views/findings.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';

interface Props {
  readonly onEvent: (event: string) => void;
  readonly onArticles: () => void;
}

/** What to look at before the story is published, each with a way to it; and what of the articles is told. */
export function CheckPanel({ onEvent, onArticles }: Props) {
  const { lang } = useLocale();
  const words = useWords();
  const { story } = useEditing();
  const findings = useMemo(() => findingsIn(story, nameLanguages(story)), [story]);
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const nameOf = (id: string | undefined) => {
    const event = story.events.find(one => one.id === id);
    return event ? localize(event.name, lang, story.inLanguage).text : '';
  };
  const sentence = (finding: Finding) =>
    words.findings[finding.kind](
      finding.count ?? 0,
      finding.other === undefined
        ? new Intl.ListFormat(lang).format((finding.langs ?? []).map(tag => names.of(tag) ?? tag))
        : nameOf(finding.other),
    );
  const first = story.events.find(event => event.review === 'proposed')?.id;
  return (
    <div className="sl-ed-panel">
      <section aria-labelledby="findings">
        <h2 id="findings">{words.toLookAt(findings.length)}</h2>
        {findings.length === 0 && <p>{words.nothingToLookAt}</p>}
        <ul className="sl-ed-findings">
          {findings.map(finding => {
            const target = finding.event ?? (finding.kind === 'proposals-left' ? first : undefined);
            return (
              <li key={`${finding.kind} ${finding.event ?? finding.source ?? ''}`}>
                <div>
                  {finding.event !== undefined && <strong dir="auto">{nameOf(finding.event)}</strong>}
                  <p>{sentence(finding)}</p>
                </div>
                {target !== undefined && (
                  <button
                    type="button"
                    className="sl-button"
                    aria-label={words.goToNamed(nameOf(target))}
                    onClick={() => onEvent(target)}
                  >
                    {words.goTo}
                  </button>
                )}
                {finding.source !== undefined && (
                  <button type="button" className="sl-button" onClick={onArticles}>
                    {words.goTo}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <Coverage />
    </div>
  );
}

/** More sentences than this are counted, not listed. */
const MOST_LISTED = 40;

function Coverage() {
  const { t } = useLocale();
  const words = useWords();
  const { story } = useEditing();
  const coverage = useMemo(() => {
    const events = story.events.filter(event => event.review !== 'rejected');
    const told = { ...story, events };
    return coverageOf(told, storedPlaces(told), source => source.articleBody);
  }, [story]);
  const untold = coverage.sentences.filter(({ events }) => events.length === 0);
  const bodies = new Map(story.sources.map(source => [source.id, source]));
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t.coverage}</h2>
      <p>
        {t.coverageOf(coverage.sentences.length)} · {t.sentencesUntold(untold.length)} ·{' '}
        {t.eventsOnOnePassage(coverage.onePassage.length)}
      </p>
      {untold.length > 0 && (
        <details className="sl-ed-more">
          <summary>{words.untoldSentences}</summary>
          <ul className="sl-ed-untold">
            {untold.slice(0, MOST_LISTED).map(({ source, start, end }) => (
              <li key={`${source} ${start}`} lang={bodies.get(source)?.inLanguage} dir="auto">
                {bodies.get(source)?.articleBody?.slice(start, end)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
