import { useEffect } from 'react';
import { writeStory } from '../../core/story/writeStory.ts';
import { useLocale } from '../kit/locale.tsx';
import { downloadText } from './downloadText.ts';
import { goToDraft } from './draftAddress.ts';
import { loadDraft } from './drafts/draftStore.ts';
import { createDraft, useDraft } from './drafts/useDraft.ts';
import { useWords } from './editorWords.ts';
import { Workbench } from './Workbench.tsx';

/** One draft: being loaded, open, or in another tab's hands. */
export function DraftPage({ id }: { readonly id: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { state, session, takeOver } = useDraft(id);
  useEffect(() => {
    document.title = `${words.title} · ${t.appName}`;
  }, [words, t]);
  if (session) return <Workbench session={session} />;
  if (state.kind === 'loading')
    return (
      <main className="sl-ed-note" aria-busy="true">
        <p role="status">{words.draftLoading}</p>
      </main>
    );
  const back = (
    <button type="button" className="sl-button" onClick={() => goToDraft(undefined)}>
      {words.allDrafts}
    </button>
  );
  if (state.kind === 'taken') {
    const { history } = state;
    return (
      <main className="sl-ed-note" role="alert">
        <h1>{words.draftTaken}</h1>
        <p>{words.draftTakenMeaning}</p>
        <p className="sl-ed-actions">
          <button type="button" className="sl-button" onClick={takeOver}>
            {words.takeBack}
          </button>
          <button
            type="button"
            className="sl-button"
            onClick={async () => goToDraft(await createDraft(history.story, history))}
          >
            {words.fork}
          </button>
          <button
            type="button"
            className="sl-button"
            onClick={() =>
              downloadText(`${history.story.id}.json`, 'application/json', writeStory(history.story))
            }
          >
            {words.downloadDraft}
          </button>
          {back}
        </p>
      </main>
    );
  }
  if (state.kind === 'elsewhere')
    return (
      <main className="sl-ed-note">
        <h1>{words.draftElsewhere}</h1>
        <p>{words.draftElsewhereMeaning}</p>
        <p className="sl-ed-actions">
          <button type="button" className="sl-button sl-ed-primary" onClick={takeOver}>
            {words.takeOver}
          </button>
          <button type="button" className="sl-button" onClick={() => void forkStored(id)}>
            {words.fork}
          </button>
          {back}
        </p>
      </main>
    );
  return (
    <main className="sl-ed-note" role="alert">
      <h1>{state.kind === 'absent' ? words.draftAbsent : words.nothingKept}</h1>
      <p className="sl-ed-actions">{back}</p>
    </main>
  );
}

async function forkStored(id: string): Promise<void> {
  const history = await loadDraft(id);
  if (history) goToDraft(await createDraft(history.story, history));
}
