import { useId, useRef, useState } from 'react';
import { localize } from '../../../core/story/localize.ts';
import type { LocalizedText } from '../../../core/story/story.ts';
import { LocalText, useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';

interface Props {
  readonly label: string;
  readonly addLabel: string;
  readonly names: readonly LocalizedText[];
  readonly onAdd: (name: string) => void;
  readonly onRemove: (index: number) => void;
}

/** A list of names, each of which can be taken away, and a field to add one. */
export function Chips({ label, addLabel, names, onAdd, onRemove }: Props) {
  const { lang } = useLocale();
  const words = useWords();
  const { story } = useEditing();
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    if (!/\S/.test(typed)) return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <fieldset className="sl-ed-group">
      <legend>{label}</legend>
      {names.length > 0 && (
        <ul className="sl-ed-chips">
          {names.map((name, index) => (
            <li key={JSON.stringify(name)}>
              <LocalText text={name} storyLanguage={story.inLanguage} />
              <button
                type="button"
                className="sl-ed-chip-remove"
                aria-label={words.removeNamed(localize(name, lang, story.inLanguage).text)}
                onClick={() => {
                  onRemove(index);
                  // The button goes away and must not take the focus with it.
                  field.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="sl-ed-add">
        <label className="sr-only" htmlFor={id}>
          {addLabel}
        </label>
        <input
          ref={field}
          id={id}
          className="sl-search sl-ed-wide"
          dir="auto"
          autoComplete="off"
          placeholder={addLabel}
          value={typed}
          onChange={change => setTyped(change.target.value)}
          onBlur={add}
          onKeyDown={key => {
            if (key.key !== 'Enter') return;
            key.preventDefault();
            add();
          }}
        />
        <button type="button" className="sl-button" onClick={add}>
          {words.add}
        </button>
      </div>
    </fieldset>
  );
}
