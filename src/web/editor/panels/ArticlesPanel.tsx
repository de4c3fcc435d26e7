import { useState } from 'react';
import { readDateWords } from '../../../core/dates/readDateWords.ts';
import type { SourceFields } from '../../../core/story/edits/edit.ts';
import { primaryLanguage } from '../../../core/story/edits/textEdit.ts';
import type { Source } from '../../../core/story/story.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { languages } from '../../kit/languages.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { extractInSlices } from '../extractInSlices.ts';
import { DateEcho } from '../review/DateEcho.tsx';
import { textIn } from '../review/NameFields.tsx';
import { TextField } from '../review/TextField.tsx';
import { ArticleForm } from '../start/ArticleForm.tsx';
import { ReplaceArticle } from './ReplaceArticle.tsx';

/** The story as a whole and the articles it rests on. */
export function ArticlesPanel() {
  const words = useWords();
  const announce = useAnnounce();
  const { story, edit } = useEditing();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="sl-ed-panel">
      <StoryFields />
      {story.sources.map(source => (
        <SourceFieldset key={source.id} source={source} isOnly={story.sources.length === 1} />
      ))}
      {isAdding ? (
        <ArticleForm
          title={words.addArticle}
          submit={words.findEvents}
          sourceId={`a${story.sources.length + 1}`}
          onStory={added => {
            if (!edit({ kind: 'add-article', story: added })) return;
            announce(words.articleAdded(added.events.length));
            setAdding(false);
          }}
        />
      ) : (
        <p className="sl-ed-actions">
          <button type="button" className="sl-button" onClick={() => setAdding(true)}>
            {words.addArticle}
          </button>
        </p>
      )}
    </div>
  );
}

function StoryFields() {
  const { lang: spoken } = useLocale();
  const words = useWords();
  const { story, edit } = useEditing();
  const own = primaryLanguage(story.inLanguage);
  const names = new Intl.DisplayNames(spoken, { type: 'language' });
  const tags = [own, ...languages.filter(lang => lang !== own)];
  return (
    <section aria-labelledby="story-fields">
      <h2 id="story-fields">{words.story}</h2>
      <div className="sl-ed-fields">
        {tags.map(lang => (
          <TextField
            key={`name ${lang}`}
            label={words.inLanguage(words.name, names.of(lang) ?? lang)}
            lang={lang}
            value={textIn(story.name, lang, own)}
            onCommit={text => edit({ kind: 'set-story-name', lang, text })}
          />
        ))}
        {tags.map(lang => (
          <TextField
            key={`description ${lang}`}
            label={words.inLanguage(words.description, names.of(lang) ?? lang)}
            lang={lang}
            isLong
            value={textIn(story.description, lang, own)}
            onCommit={text => edit({ kind: 'set-story-description', lang, text })}
          />
        ))}
        <TextField
          label={words.storyId}
          help={words.storyIdHelp}
          dir="ltr"
          value={story.id}
          onCommit={id => edit({ kind: 'set-story-id', id: id.trim() })}
        />
      </div>
    </section>
  );
}

function SourceFieldset({ source, isOnly }: { readonly source: Source; readonly isOnly: boolean }) {
  const words = useWords();
  const { edit } = useEditing();
  const [isReplacing, setReplacing] = useState(false);
  const set = (fields: SourceFields) => edit({ kind: 'set-source', source: source.id, fields });
  const heading = `source-${source.id}`;
  return (
    <section aria-labelledby={heading} className="sl-ed-source">
      <h2 id={heading} tabIndex={-1} dir="auto">
        {source.headline ?? words.articleNamed(source.id)}
      </h2>
      <div className="sl-ed-fields">
        <TextField
          label={words.headline}
          lang={source.inLanguage}
          value={source.headline ?? ''}
          onCommit={text => set({ headline: text.trim() || null })}
        />
        <PublicationField source={source} />
        <TextField
          label={words.publisher}
          value={source.publisher ?? ''}
          onCommit={text => set({ publisher: text.trim() || null })}
        />
        <TextField
          label={words.authors}
          help={words.authorsHelp}
          value={(source.author ?? []).join('; ')}
          onCommit={text =>
            set({
              author: text
                .split(';')
                .map(name => name.trim())
                .filter(name => name !== ''),
            })
          }
        />
        <TextField
          label={words.address}
          dir="ltr"
          value={source.url ?? ''}
          onCommit={text => set({ url: text.trim() || null })}
        />
      </div>
      {isReplacing ? (
        <ReplaceArticle source={source} onDone={() => setReplacing(false)} />
      ) : (
        <p className="sl-ed-actions">
          <button type="button" className="sl-button" onClick={() => setReplacing(true)}>
            {words.articleChanged}
          </button>
          {!isOnly && (
            <button
              type="button"
              className="sl-button"
              onClick={() => edit({ kind: 'remove-article', source: source.id })}
            >
              {words.removeArticle}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The day of publication; when it changes, the dates of what nobody has looked at can be read again from it. */
function PublicationField({ source }: { readonly source: Source }) {
  const { lang } = useLocale();
  const words = useWords();
  const announce = useAnnounce();
  const { edit } = useEditing();
  const [typed, setTyped] = useState<string>();
  const [changedTo, setChangedTo] = useState<string | null>();
  const value = typed ?? source.datePublished ?? '';
  const reading = readDateWords(value, lang, null) ?? readDateWords(value, source.inLanguage, null);
  const id = `published-${source.id}`;
  const commit = () => {
    const date = reading?.date ?? null;
    if (typed === undefined || (date === null && value.trim() !== '')) return;
    setTyped(undefined);
    if (date === (source.datePublished ?? null)) return;
    const fields: SourceFields = { datePublished: date, datePublishedBasis: 'editor' };
    if (edit({ kind: 'set-source', source: source.id, fields })) setChangedTo(date);
  };
  const readAgain = async () => {
    const { id: sourceId, inLanguage, articleBody: text = '' } = source;
    const published = changedTo ?? null;
    const article = { text, lang: inLanguage, published, sourceId };
    const story = await extractInSlices(article, new AbortController().signal);
    if (edit({ kind: 'replace-proposals', source: sourceId, story })) announce(words.readAgainDone);
    setChangedTo(undefined);
  };
  return (
    <div className="sl-ed-field">
      <label className="sl-ed-label" htmlFor={id}>
        {words.publicationDate}
      </label>
      <input
        id={id}
        className="sl-search sl-ed-wide"
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-echo`}
        value={value}
        onChange={change => setTyped(change.target.value)}
        onBlur={commit}
        onKeyDown={key => {
          if (key.key !== 'Enter') return;
          key.preventDefault();
          commit();
        }}
      />
      <div id={`${id}-echo`}>
        <DateEcho typed={value} date={reading?.date} />
      </div>
      {changedTo !== undefined && (
        <p className="sl-ed-actions">
          <span className="sl-ed-help">{words.publicationChanged}</span>
          <button type="button" className="sl-button" onClick={() => void readAgain()}>
            {words.readAgain}
          </button>
        </p>
      )}
    </div>
  );
}
