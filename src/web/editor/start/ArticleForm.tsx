import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { normalText } from '../../../core/article/article.ts';
import { findPublication } from '../../../core/dates/findPublication.ts';
import { readDateWords } from '../../../core/dates/readDateWords.ts';
import { detectLanguage } from '../../../core/events/detectLanguage.ts';
import type { Story } from '../../../core/story/story.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useWords } from '../editorWords.ts';
import { extractInSlices } from '../extractInSlices.ts';
import { DateEcho } from '../review/DateEcho.tsx';
import { ArticleField } from './ArticleField.tsx';
import { LanguageField } from './LanguageField.tsx';
import type { GivenStory, GivenTable } from './readText.ts';
import { sourceWith } from './sourceWith.ts';
import { useArticleText } from './useArticleText.ts';

interface Props {
  readonly title: string;
  readonly submit: string;
  /** Slug of the source the article becomes. */
  readonly sourceId: string;
  readonly onStory: (story: Story) => Promise<void> | void;
  /** Takes a file that is no article; undefined where none is wanted. */
  readonly onOther?: (given: GivenStory | GivenTable) => void;
}

/** As much of the text as its language and date are looked for in while it is typed. */
const LOOKED_AT = 20_000;

/** Asks for an article and what is known of it; answers with the story it proposes. */
export function ArticleForm({ title, submit, sourceId, onStory, onOther }: Props) {
  const { lang: spoken } = useLocale();
  const words = useWords();
  const heading = useId();
  const article = useArticleText(onOther);
  const { facts } = article;
  const looked = article.text.slice(0, LOOKED_AT);
  const detected = useMemo(() => detectLanguage(looked), [looked]);
  const [chosenLang, setChosenLang] = useState<string>();
  const lang = chosenLang ?? detected ?? facts?.lang ?? spoken;
  const found = useMemo(() => findPublication(looked, lang), [looked, lang]);
  const [typed, setTyped] = useState<string>();
  const offered = facts?.published ?? found?.date;
  const date = typed ?? offered ?? '';
  const reading = readDateWords(date, spoken, null) ?? readDateWords(date, lang, null);
  const origin = typed !== undefined ? 'editor' : facts?.published ? 'metadata' : found ? 'stated' : 'editor';
  const [headline, setHeadline] = useState<string>();
  const [progress, setProgress] = useState<'idle' | 'working' | 'empty' | 'undated' | 'failed'>('idle');
  const stopping = useRef<AbortController>(undefined);
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const start = async () => {
    const text = normalText(article.text).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) {
      setProgress('empty');
      field.current?.querySelector('textarea')?.focus();
      return;
    }
    if (date.trim() !== '' && reading === null) {
      setProgress('undated');
      document.getElementById(`${heading}-date`)?.focus();
      return;
    }
    stopping.current = new AbortController();
    setProgress('working');
    try {
      const published = reading?.date ?? null;
      const story = await extractInSlices({ text, lang, published, sourceId }, stopping.current.signal);
      await onStory(
        sourceWith(story, {
          headline: headline ?? facts?.headline,
          publisher: facts?.publisher,
          author: facts?.author,
          url: facts?.url,
          datePublishedBasis: origin,
        }),
      );
      setProgress('idle');
    } catch {
      setProgress(stopping.current.signal.aborted ? 'idle' : 'failed');
    }
  };
  return (
    <form
      ref={field}
      className="sl-ed-form"
      aria-labelledby={heading}
      onSubmit={event => {
        event.preventDefault();
        void start();
      }}
    >
      <h2 id={heading}>{title}</h2>
      <ArticleField label={words.articleText} article={article} takesStories={onOther !== undefined} />
      <div className="sl-ed-fields">
        <div>
          <label className="sl-ed-label" htmlFor={`${heading}-date`}>
            {words.publicationDate}
          </label>
          <input
            id={`${heading}-date`}
            className="sl-search sl-ed-wide"
            dir="auto"
            autoComplete="off"
            value={date}
            aria-describedby={`${heading}-date-help`}
            aria-invalid={date.trim() !== '' && reading === null}
            onChange={event => setTyped(event.target.value)}
          />
          <div id={`${heading}-date-help`}>
            <DateEcho typed={date} date={reading?.date} />
            {typed === undefined && facts?.published !== undefined && (
              <p className="sl-ed-help">{words.foundInPage}</p>
            )}
            {typed === undefined && facts?.published === undefined && found && (
              <p className="sl-ed-help">{words.foundInText(found.text)}</p>
            )}
            {date === '' && <p className="sl-ed-help">{words.publicationHelp}</p>}
          </div>
        </div>
        <LanguageField
          value={lang}
          isDetected={chosenLang === undefined && detected !== null}
          onChange={setChosenLang}
        />
        <div>
          <label className="sl-ed-label" htmlFor={`${heading}-headline`}>
            {words.headline}
          </label>
          <input
            id={`${heading}-headline`}
            className="sl-search sl-ed-wide"
            dir="auto"
            value={headline ?? facts?.headline ?? ''}
            onChange={event => setHeadline(event.target.value)}
          />
        </div>
      </div>
      <p className="sl-ed-actions">
        <button type="submit" className="sl-button sl-ed-primary" disabled={progress === 'working'}>
          {submit}
        </button>
        {progress === 'working' && (
          <>
            <span role="status">{words.findingEvents}</span>
            <button type="button" className="sl-button" onClick={() => stopping.current?.abort()}>
              {words.cancel}
            </button>
          </>
        )}
      </p>
      <p role="alert" className="sl-ed-fault">
        {progress === 'empty' && words.noText}
        {progress === 'undated' && words.dateNotRead}
        {progress === 'failed' && words.extractFailed}
      </p>
    </form>
  );
}
