import type { PictureItem } from '../../core/views/picture.ts';
import { useLocale } from '../kit/locale.tsx';

/** What the shapes in the picture mean; only those that are in it, or all where there are very many events. */
export function Legend({ items, isLarge }: { items: readonly PictureItem[]; isLarge: boolean }) {
  const { t } = useLocale();
  const { legendItems } = t;
  const shown = [
    isLarge && 'bin',
    (isLarge || items.some(({ shape }) => shape.extent === 'whole')) && 'whole',
    (isLarge || items.some(({ shape }) => shape.extent === 'within')) && 'within',
    (isLarge || items.some(item => item.start < item.fadeStart || item.end > item.fadeEnd)) && 'unknownEnd',
    (isLarge || items.some(({ shape }) => shape.approximate)) && 'approximate',
    'publication',
  ].filter((key): key is keyof typeof legendItems => key !== false);
  return (
    <ul className="sl-legend" aria-label={t.legend}>
      {shown.map(key => (
        <li key={key}>
          <span className={`sl-key sl-key-${key}`} aria-hidden="true" />
          {legendItems[key]}
        </li>
      ))}
      <li className="sl-hint">{t.zoomHint}</li>
    </ul>
  );
}
