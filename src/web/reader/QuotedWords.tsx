import { InLanguage, useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** Words of the source, in its language, inside the quotation marks of the interface. */
export function QuotedWords({ text, source }: { text: string; source: string }) {
  const { explain } = useLocale();
  const { story } = useStory();
  const lang = story.sources.find(s => s.id === source)?.inLanguage ?? story.inLanguage;
  // Words that bring their own quotation marks get no second pair.
  const isQuoted = /^\s*[«“"„]/.test(text);
  const [open, close] = isQuoted ? ['', ''] : explain.quote('\n').split('\n');
  return (
    <>
      {open}
      <InLanguage text={text} lang={lang} />
      {close}
    </>
  );
}
