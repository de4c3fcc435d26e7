import { useState } from 'react';
import type { Story } from '../../core/story/story.ts';
import { Heading } from '../kit/Heading.tsx';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { Byline } from './Masthead.tsx';

interface Props {
  readonly story: Story;
  readonly embedHref: string;
  readonly editorHref: string;
}

/** Where the story comes from, and how to read it. */
export function Footer({ story, embedHref, editorHref }: Props) {
  const { t } = useLocale();
  const [failed, setFailed] = useState(false);
  const download = async (kind: 'story' | 'annotations') => {
    try {
      const { downloadStory, downloadAnnotations } = await import('./downloads.ts');
      if (kind === 'story') downloadStory(story);
      else downloadAnnotations(story, window.location.href);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <footer className="sl-footer">
      <Heading level={2} className="font-semibold text-ink">
        {t.method}
      </Heading>
      <p className="mt-1 max-w-[46em]">{t.methodText}</p>
      <ul className="mt-3">
        {story.sources.map(source => (
          <li key={source.id}>
            {t.source} — {source.headline && <InLanguage text={source.headline} lang={source.inLanguage} />}{' '}
            <Byline source={source} />{' '}
            {source.url && (
              <a href={source.url} rel="noopener noreferrer" dir="ltr" className="break-all underline">
                {source.url}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="sl-button" onClick={() => void download('story')}>
          {t.downloadStory}
        </button>
        <button type="button" className="sl-button" onClick={() => void download('annotations')}>
          {t.downloadAnnotations}
        </button>
        <a href={embedHref}>{t.embedStory}</a>
        <a href={editorHref}>{t.makeStory}</a>
        {failed && <span role="alert">{t.partFailed}</span>}
      </p>
    </footer>
  );
}
