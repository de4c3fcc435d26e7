import { useEffect, useState } from 'react';
import { readStory } from '../../../core/story/readStory.ts';
import type { Story } from '../../../core/story/story.ts';
import { useLocale } from '../../kit/locale.tsx';
import { goToDraft } from '../draftAddress.ts';
import { createDraft } from '../drafts/useDraft.ts';
import { useWords } from '../editorWords.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { DraftList } from './DraftList.tsx';

/** Where a story begins: an article, a story file, or a draft. */
export function StartPage() {
  const { t } = useLocale();
  const words = useWords();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    document.title = `${words.title} · ${t.appName}`;
  }, [words, t]);
  const openStory = (text: string) => {
    const read = readStory(text);
    if (!read.ok) return setFault(t.problems[read.error.code](read.error.facts ?? {}));
    return open(read.value.story);
  };
  const open = async (story: Story) => goToDraft(await createDraft(story));
  return (
    <main className="sl-ed-start">
      <header className="sl-ed-head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <ArticleForm
        title={words.newStory}
        submit={words.findEvents}
        sourceId="a1"
        onStory={open}
        onStoryFile={openStory}
      />
      {fault !== undefined && (
        <p role="alert" className="sl-ed-fault">
          {fault}
        </p>
      )}
      <DraftList />
    </main>
  );
}
