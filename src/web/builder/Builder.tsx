import { useEffect, useMemo, useState } from 'react';
import { type EmbedSite, embedCode } from '../../core/exchange/embedCode.ts';
import type { Story } from '../../core/story/story.ts';
import type { ListedStory } from '../app/storyList.ts';
import { useLoadedStory } from '../app/useLoadedStory.ts';
import { useLocale } from '../kit/locale.tsx';
import { ProblemText } from '../kit/ProblemText.tsx';
import { BuilderForm } from './BuilderForm.tsx';
import { type BuilderChoice, embedChoiceOf, firstChoice } from './builderChoice.ts';
import type { BuilderWords } from './builderWords.ts';
import { CodePane } from './CodePane.tsx';
import { Preview } from './Preview.tsx';

interface Props {
  readonly words: BuilderWords;
  readonly stories: readonly ListedStory[];
  /** The story the address names, if any. */
  readonly start: string | undefined;
  readonly root: string;
  readonly site: EmbedSite;
}

/** Chooses, shows and gives the code of a story for somebody else's page. */
export function Builder({ words, stories, start, root, site }: Props) {
  const { t } = useLocale();
  const [slug, setSlug] = useState(start ?? stories[0]?.slug);
  const [choice, setChoice] = useState(firstChoice);
  const [loaded, retry] = useLoadedStory(root, slug, undefined);
  useEffect(() => {
    document.title = `${words.title} · ${t.appName}`;
  }, [words, t]);
  return (
    <main className="sl-builder">
      <header className="sl-builder-head">
        <h1>{words.title}</h1>
        <p>{slug === undefined ? t.noStories : words.intro}</p>
        {loaded?.ok && (
          <p>
            <a href={storyHref(root, loaded.value.story)}>{words.readStory}</a>
          </p>
        )}
      </header>
      {slug !== undefined && (
        <BuilderForm
          words={words}
          stories={stories}
          slug={slug}
          onSlug={setSlug}
          choice={choice}
          onChoice={setChoice}
        />
      )}
      {loaded?.ok && <Outcome words={words} story={loaded.value.story} site={site} choice={choice} />}
      {loaded && !loaded.ok && (
        <div className="sl-builder-note" role="alert">
          <ProblemText problem={loaded.error} />
          <button type="button" className="sl-button" onClick={retry}>
            {t.retry}
          </button>
        </div>
      )}
      {!loaded && slug !== undefined && (
        <p className="sl-builder-note" role="status">
          {t.loading}
        </p>
      )}
    </main>
  );
}

interface OutcomeProps {
  readonly words: BuilderWords;
  readonly story: Story;
  readonly site: EmbedSite;
  readonly choice: BuilderChoice;
}

function Outcome({ words, story, site, choice }: OutcomeProps) {
  const code = useMemo(() => embedCode(story, site, embedChoiceOf(choice)), [story, site, choice]);
  return (
    <>
      <Preview words={words} story={story} code={code} />
      <CodePane words={words} code={code} door={choice.door} />
    </>
  );
}

function storyHref(root: string, { id }: Story): string {
  return import.meta.env.DEV ? `?story=${id}` : `${root}s/${id}/`;
}
