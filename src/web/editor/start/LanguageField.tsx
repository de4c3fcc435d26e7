import { useId } from 'react';
import { useLocale } from '../../kit/locale.tsx';
import { useWords } from '../editorWords.ts';

/** Languages offered first; events are found in the first two. */
const offered = ['fr', 'en', 'ar', 'de', 'es', 'it', 'nl', 'pt', 'tr', 'uk'];

interface Props {
  readonly value: string;
  readonly isDetected: boolean;
  readonly onChange: (lang: string) => void;
}

/** The language of an article, and what follows from it. */
export function LanguageField({ value, isDetected, onChange }: Props) {
  const { lang } = useLocale();
  const words = useWords();
  const id = useId();
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const primary = value.split('-')[0] ?? value;
  const tags = offered.includes(primary) ? offered : [primary, ...offered];
  return (
    <div>
      <label className="sl-ed-label" htmlFor={id}>
        {words.articleLanguage}
      </label>
      <select
        id={id}
        className="sl-select sl-ed-wide"
        value={primary}
        aria-describedby={`${id}-help`}
        onChange={event => onChange(event.target.value)}
      >
        {tags.map(tag => (
          <option key={tag} value={tag}>
            {names.of(tag) ?? tag}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="sl-ed-help">
        {primary !== 'fr' && primary !== 'en'
          ? words.noProposalsIn
          : isDetected
            ? words.languageDetected
            : ''}
      </p>
    </div>
  );
}
