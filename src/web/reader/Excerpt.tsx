import { useLocale } from '../kit/locale.tsx';

interface Props {
  readonly shown: number;
  readonly all: number;
  /** The page that has them all; undefined where it is this one, and only its file has them without a script. */
  readonly pageHref?: string | undefined;
}

/** On paper and without scripts: says that there are more events than these, and where they are. */
export function Excerpt({ shown, all, pageHref }: Props) {
  const { t } = useLocale();
  if (shown >= all) return null;
  return (
    <p className="sl-excerpt">
      {t.eventsHere(shown, all)}{' '}
      {pageHref === undefined ? (
        <a href="story.json">story.json</a>
      ) : (
        <a href={pageHref} target="_blank" rel="noopener">
          {t.openPage}
        </a>
      )}
    </p>
  );
}
