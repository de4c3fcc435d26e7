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
        <button type="button" className="sl-button sl-far sl-far-before" onClick={() => onShow(before)}>
          <Icon name="earlier" /> {t.earlierEvents(far.before)}
        </button>
      )}
      {after !== undefined && (
        <button type="button" className="sl-button sl-far sl-far-after" onClick={() => onShow(after)}>
          {t.laterEvents(far.after)} <Icon name="later" />
        </button>
      )}
    </>
  );
}
