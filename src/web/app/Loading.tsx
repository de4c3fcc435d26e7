import { useLocale } from '../kit/locale.tsx';

/** The page while the story is on its way. */
export function Loading() {
  const { t } = useLocale();
  return (
    <main className="mx-auto max-w-3xl px-5 py-16">
      <p role="status" className="text-muted">
        {t.loading}
      </p>
    </main>
  );
}
