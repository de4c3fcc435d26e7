import type { Story } from '../../core/story/story.ts';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { Byline } from './Masthead.tsx';

/** Where the story comes from, and how to read it. */
export function Footer({ story }: { story: Story }) {
  const { t } = useLocale();
  return (
    <footer className="sl-footer">
      <h2 className="font-semibold text-ink">{t.method}</h2>
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
    </footer>
  );
}
