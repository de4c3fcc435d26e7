import { primaryLanguage } from '../../../core/story/edits/textEdit.ts';
import type { LocalizedText, StoryEvent } from '../../../core/story/story.ts';
import { languages } from '../../kit/languages.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { TextField } from './TextField.tsx';

/** The name and description of an event, in the story's language first, in the others when they are wanted. */
export function NameFields({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { story, edit } = useEditing();
  const own = primaryLanguage(story.inLanguage);
  const others = [...new Set([...languages, ...tagsOf(event.name), ...tagsOf(event.description)])].filter(
    lang => lang !== own,
  );
  const missing = others.filter(lang => textIn(event.name, lang, own) === '').length;
  const field = (lang: string, kind: 'set-name' | 'set-description') => (
    <LanguageText
      key={`${kind} ${lang}`}
      lang={lang}
      isOwn={lang === own}
      kind={kind}
      value={textIn(kind === 'set-name' ? event.name : event.description, lang, own)}
      onCommit={text => edit({ kind, event: event.id, lang, text })}
    />
  );
  return (
    <>
      {field(own, 'set-name')}
      {field(own, 'set-description')}
      <details className="sl-ed-more">
        <summary>{words.otherLanguages(missing)}</summary>
        {others.flatMap(lang => [field(lang, 'set-name'), field(lang, 'set-description')])}
      </details>
    </>
  );
}

interface TextProps {
  readonly lang: string;
  readonly isOwn: boolean;
  readonly kind: 'set-name' | 'set-description';
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

function LanguageText({ lang, isOwn, kind, value, onCommit }: TextProps) {
  const { lang: spoken } = useLocale();
  const words = useWords();
  const language = new Intl.DisplayNames(spoken, { type: 'language' }).of(lang) ?? lang;
  const what = kind === 'set-name' ? words.name : words.description;
  return (
    <TextField
      label={isOwn ? what : words.inLanguage(what, language)}
      lang={lang}
      value={value}
      isLong={kind === 'set-description'}
      onCommit={onCommit}
    />
  );
}

/** The text in exactly this language; empty when there is none. */
export function textIn(text: LocalizedText | null | undefined, lang: string, own: string): string {
  if (text == null) return '';
  if (typeof text === 'string') return lang === own ? text : '';
  return text[lang] ?? '';
}

function tagsOf(text: LocalizedText | null | undefined): string[] {
  return text == null || typeof text === 'string' ? [] : Object.keys(text);
}
