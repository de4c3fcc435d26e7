import { useEffect, useId, useRef, useState } from 'react';
import { normalText } from '../../core/article/article.ts';
import { useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** A larger file is not an article. Bytes. */
const LARGEST_FILE = 10_000_000;

/** What a page's source begins with, and no article does. */
const PAGE_SOURCE = /^\s*<(?:!doctype|html|head|body|article|section|div|p|h1)\b[^>]*>/i;

type Fault = 'empty' | 'html' | 'too-large' | 'not-text' | 'failed';

/** Asks for the text of an article as it is elsewhere or now; nothing of it leaves the page. */
export function CompareForm({ onDone }: { onDone: (sourceId: string | undefined) => void }) {
  const { t } = useLocale();
  const { story, articles } = useStory();
  const [sourceId, setSourceId] = useState(story.sources[0]?.id ?? '');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const help = useId();
  const said = useId();
  useEffect(() => area.current?.focus(), []);

  const refuse = (reason: Fault) => {
    setFault(reason);
    area.current?.focus();
  };
  const compare = async (words: string) => {
    const normal = normalText(words);
    if (!/[\p{L}\p{N}]/u.test(normal)) return refuse('empty');
    if (PAGE_SOURCE.test(normal)) return refuse('html');
    setFault(undefined);
    setBusy(true);
    try {
      await articles.compare(sourceId, normal);
      onDone(sourceId);
    } catch {
      setBusy(false);
      refuse('failed');
    }
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return refuse('too-large');
    const words = wordsIn(await file.arrayBuffer());
    if (words === undefined) return refuse('not-text');
    setText(words);
    await compare(words);
  };
  return (
    <form
      className="sl-compare"
      onSubmit={event => {
        event.preventDefault();
        void compare(text);
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onDone(undefined);
      }}
    >
      {story.sources.length > 1 && (
        <label className="grid gap-1">
          {t.article}
          <select className="sl-select" value={sourceId} onChange={event => setSourceId(event.target.value)}>
            {story.sources.map((source, i) => (
              <option key={source.id} value={source.id}>
                {source.headline ?? `${t.source} ${i + 1}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="grid gap-1">
        {t.compareText}
        <textarea
          ref={area}
          rows={6}
          dir="auto"
          className="sl-compare-text"
          value={text}
          aria-describedby={`${help} ${said}`}
          aria-invalid={fault !== undefined}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <p id={said} className="sl-fault" role="alert">
        {fault && t.compareFaults[fault]}
      </p>
      <p id={help} className="text-sm text-muted">
        {t.comparePrivacy}
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <button type="submit" className="sl-button" aria-disabled={isBusy}>
          {isBusy ? t.comparing : t.compareNow}
        </button>
        <label className="sl-button sl-file">
          {t.compareFile}
          <input
            type="file"
            accept=".txt,.md,text/plain,text/markdown"
            className="sr-only"
            onChange={event => void takeFile(event.target.files?.[0])}
          />
        </label>
        <button type="button" className="sl-button" onClick={() => onDone(undefined)}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}

/** The text of a file in UTF-8, or in UTF-16 with its mark; undefined when it is neither. */
function wordsIn(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes);
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  try {
    const words = new TextDecoder(wide || 'utf-8', { fatal: true }).decode(bytes);
    return words.includes('\0') ? undefined : words;
  } catch {
    return undefined;
  }
}
