import { useEffect, useState } from 'react';
import { readStory } from '../../../core/story/readStory.ts';
import type { Story } from '../../../core/story/story.ts';
import { useLocale } from '../../kit/locale.tsx';
import { goToDraft } from '../draftAddress.ts';
import { createDraft } from '../drafts/useDraft.ts';
import { useWords } from '../editorWords.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { DraftList } from './DraftList.tsx';
import { type ImportedFile, ImportReport } from './ImportReport.tsx';
import type { GivenStory, GivenTable } from './readText.ts';

/** Where a story begins: an article, a story file, a file of another format, or a draft. */
export function StartPage() {
  const { t } = useLocale();
  const words = useWords();
  const [fault, setFault] = useState<string>();
  const [imported, setImported] = useState<ImportedFile>();
  useEffect(() => {
    document.title = `${words.title} · ${t.appName}`;
  }, [words, t]);
  const open = async (story: Story) => goToDraft(await createDraft(story));
  const take = async (given: GivenStory | GivenTable) => {
    setFault(undefined);
    if (given.kind === 'story') {
      const read = readStory(given.text);
      if (!read.ok) return setFault(t.problems[read.error.code](read.error.facts ?? {}));
      return open(read.value.story);
    }
    try {
      const { importStory } = (await import('../exchangeParts.ts')).exchangeParts;
      const read = importStory(given.text, { fileName: given.fileName });
      if (read.ok) return setImported({ ...read.value, fileName: given.fileName });
      const { what, hint } = words.importFaults[read.error.code];
      return setFault(`${what} ${hint}`);
    } catch {
      return setFault(words.readFaults['not-loaded']);
    }
  };
  if (imported)
    return (
      <main className="sl-ed-start">
        <ImportReport
          imported={imported}
          onReview={() => void open(imported.story)}
          onLeave={() => setImported(undefined)}
        />
      </main>
    );
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
        onOther={given => void take(given)}
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
