import type { FarOff } from '../../core/views/picture.ts';
import { Icon } from '../kit/icons.tsx';
import { useLocale } from '../kit/locale.tsx';

/** Says how many events lie out of sight on either side of the picture, and leads to the nearest of them. */
export function FarOffButtons({ far, onShow }: { far: FarOff; onShow: (id: string) => void }) {
  const { t } = useLocale();
  const [before] = far.beforeIds;
  const [after] = far.afterIds;
  return (
    <>
      {before !== undefined && (
        <button
          type="button"
          className="sl-button sl-far sl-far-before"
          aria-label={t.earlierEvents(far.before)}
          onClick={() => onShow(before)}
        >
          <Icon name="earlier" /> <Count count={far.before} words={t.earlierEvents(far.before)} />
        </button>
      )}
      {after !== undefined && (
        <button
          type="button"
          className="sl-button sl-far sl-far-after"
          aria-label={t.laterEvents(far.after)}
          onClick={() => onShow(after)}
        >
          <Count count={far.after} words={t.laterEvents(far.after)} /> <Icon name="later" />
        </button>
      )}
    </>
  );
}

/** The words, or on a phone their number alone. */
function Count({ count, words }: { count: number; words: string }) {
  const { lang } = useLocale();
  return (
    <>
      <span className="sm:hidden">{count.toLocaleString(lang)}</span>
      <span className="max-sm:hidden">{words}</span>
    </>
  );
}
