import { useId, useRef, useState } from 'react';
import { useAnnounce } from '../kit/announce.tsx';
import type { BuilderWords } from './builderWords.ts';

interface Props {
  readonly title: string;
  /** What to do with the text. */
  readonly use: string;
  readonly text: string;
  /** The words of the button. */
  readonly copy: string;
  readonly rows: number;
  readonly words: BuilderWords;
}

/** A text to take along, with a button that copies it, or selects it where the browser refuses. */
export function CopyField({ title, use, text, copy, rows, words }: Props) {
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; state: 'copied' | 'refused' }>();
  // What was said of another text no longer holds.
  const state = outcome?.of === text ? outcome.state : undefined;
  const take = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, state: 'copied' });
      announce(words.copied);
    } catch {
      setOutcome({ of: text, state: 'refused' });
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p id={`${id}-use`}>{use}</p>
      <textarea
        ref={field}
        className="sl-builder-text"
        aria-labelledby={id}
        aria-describedby={`${id}-use`}
        dir="ltr"
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
      />
      <p className="sl-builder-copy">
        <button type="button" className="sl-button" onClick={take}>
          {copy}
        </button>
        {state === 'copied' && <span aria-hidden="true">{words.copied}</span>}
        {state === 'refused' && <span role="alert">{words.copyRefused}</span>}
      </p>
    </section>
  );
}
