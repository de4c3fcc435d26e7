import { useId, useState } from 'react';
import { useWords } from '../editorWords.ts';
import type { ArticleText } from './useArticleText.ts';

interface Props {
  readonly label: string;
  readonly article: ArticleText;
  readonly takesStories: boolean;
}

/** A field for the words of an article: typed, pasted with or without markup, dropped or chosen as a file. */
export function ArticleField({ label, article, takesStories }: Props) {
  const words = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    <div className="sl-ed-drop" data-over={isOver ? '' : undefined}>
      <label className="sl-ed-label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-help`} className="sl-ed-help">
        {takesStories ? words.articleHelp : words.articleHelpText}
      </p>
      <textarea
        id={id}
        className="sl-ed-text sl-ed-article-field"
        aria-describedby={`${id}-help ${id}-fault`}
        aria-invalid={article.fault !== undefined}
        dir="auto"
        rows={10}
        value={article.text}
        onChange={event => article.setText(event.target.value)}
        onDragOver={event => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (!file) return;
          event.preventDefault();
          article.takeFile(file);
        }}
        onPaste={event => {
          const html = event.clipboardData.getData('text/html');
          if (html === '') return;
          event.preventDefault();
          article.paste(html, event.currentTarget);
        }}
      />
      <p id={`${id}-fault`} role="alert" className="sl-ed-fault">
        {article.fault !== undefined && words.readFaults[article.fault]}
      </p>
      <p className="sl-ed-actions">
        <label className="sl-button sl-ed-file">
          <input
            type="file"
            className="sr-only"
            accept={`.txt,.md,.markdown,.html,.htm,.docx,text/plain,text/html${takesStories ? ',.json,.csv,.tsv,.ics' : ''}`}
            onChange={event => {
              article.takeFile(event.target.files?.[0]);
              // The same file may be chosen again after a change.
              event.target.value = '';
            }}
          />
          {words.chooseFile}
        </label>
        {article.isBusy && <span role="status">{words.reading}</span>}
      </p>
    </div>
  );
}
