import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../kit/announce.tsx';
import { LocalText, useLocale } from '../../kit/locale.tsx';
import { goToDraft } from '../draftAddress.ts';
import { onDraftMessage, tellTabs } from '../drafts/draftLock.ts';
import { type DraftMeta, deleteDraft, listDrafts } from '../drafts/draftStore.ts';
import { useWords } from '../editorWords.ts';

/** The drafts this browser keeps, the last one first. */
export function DraftList() {
  const words = useWords();
  const announce = useAnnounce();
  const [drafts, setDrafts] = useState<readonly DraftMeta[] | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const refresh = useCallback(() => listDrafts().then(setDrafts, () => setDrafts('failed')), []);
  useEffect(() => {
    void refresh();
    return onDraftMessage(message => message.type !== 'release' && void refresh());
  }, [refresh]);
  const remove = async (id: string) => {
    await deleteDraft(id);
    tellTabs({ type: 'list' });
    announce(words.draftDeleted);
    heading.current?.focus();
    await refresh();
  };
  return (
    <section aria-labelledby="drafts" className="sl-ed-drafts">
      <h2 id="drafts" ref={heading} tabIndex={-1}>
        {words.drafts}
      </h2>
      {drafts === undefined && <p>{words.draftLoading}</p>}
      {drafts === 'failed' && <p role="alert">{words.nothingKept}</p>}
      {Array.isArray(drafts) && drafts.length === 0 && <p>{words.noDrafts}</p>}
      {Array.isArray(drafts) && drafts.length > 0 && (
        <ul>
          {drafts.map(draft => (
            <DraftRow key={draft.id} draft={draft} onDelete={() => void remove(draft.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DraftRow({ draft, onDelete }: { readonly draft: DraftMeta; readonly onDelete: () => void }) {
  const { lang } = useLocale();
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const when = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const nameId = `draft-${draft.id}`;
  return (
    <li className="sl-ed-draft">
      <a
        id={nameId}
        href={`?edit=${draft.id}`}
        onClick={event => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          goToDraft(draft.id);
        }}
      >
        <LocalText text={draft.name} storyLanguage={draft.inLanguage} />
      </a>
      <p>
        {words.draftFacts(draft.events, draft.left)} · <time>{when.format(draft.modified)}</time>
      </p>
      <p className="sl-ed-actions">
        {isAsking ? (
          <>
            <span>{words.deleteForGood}</span>
            <button type="button" className="sl-button" onClick={onDelete}>
              {words.deleteDraft}
            </button>
            <button type="button" className="sl-button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="sl-button"
            aria-describedby={nameId}
            onClick={() => setAsking(true)}
          >
            {words.deleteDraft}
          </button>
        )}
      </p>
    </li>
  );
}
