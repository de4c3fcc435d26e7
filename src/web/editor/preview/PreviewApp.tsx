import { useCallback, useEffect, useState } from 'react';
import { publishable } from '../../../core/story/publishable.ts';
import type { Story } from '../../../core/story/story.ts';
import { chooseLanguage } from '../../app/chooseLanguage.ts';
import { addressOf, goToEvent, useRoute } from '../../app/route.ts';
import { StoryPage } from '../../app/StoryPage.tsx';
import { useLoadedLocale } from '../../app/useLoadedLocale.ts';
import { onDraftMessage } from '../drafts/draftLock.ts';
import { loadDraft } from '../drafts/draftStore.ts';

/** A draft shown by the reader's own page, following what is saved. */
export function PreviewApp({ draft }: { readonly draft: string }) {
  const route = useRoute();
  const locale = useLoadedLocale(route.lang, undefined);
  const [story, setStory] = useState<Story | 'absent'>();
  const load = useCallback(
    () =>
      loadDraft(draft).then(
        history => setStory(history ? publishable(history.story) : 'absent'),
        () => setStory('absent'),
      ),
    [draft],
  );
  useEffect(() => {
    void load();
    return onDraftMessage(message => {
      if (message.type === 'saved' && message.id === draft) void load();
    });
  }, [draft, load]);
  if (!locale || locale === 'failed' || story === undefined) return null;
  if (story === 'absent')
    return <p className="sl-ed-note">{locale.t.problems['not-found']({ slug: draft })}</p>;
  return (
    <StoryPage
      read={{ story, problems: [] }}
      locale={locale}
      selectedId={route.eventId}
      onSelect={goToEvent}
      addressOf={addressOf}
      onLanguage={chooseLanguage}
      listHref={undefined}
      embedHref="#"
      editorHref="#"
    />
  );
}
