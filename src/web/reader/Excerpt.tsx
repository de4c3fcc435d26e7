import { useLocale } from '../kit/locale.tsx';

/** On paper and without scripts: says that there are more events than these, and where they are. */
export function Excerpt({ shown, all }: { shown: number; all: number }) {
  const { t } = useLocale();
  if (shown >= all) return null;
  return (
    <p className="sl-excerpt">
      {t.eventsHere(shown, all)} <a href="story.json">story.json</a>
    </p>
  );
}
