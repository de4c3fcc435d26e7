import type { RefObject } from 'react';
import { Icon } from '../kit/icons.tsx';
import { useLocale } from '../kit/locale.tsx';
import type { PictureHandle } from './TimelinePicture.tsx';

interface Props {
  readonly picture: RefObject<PictureHandle | null>;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  readonly onStep: (by: number) => void;
}

/** How far one press moves the picture, as a share of what it shows. */
const panStep = 0.4;
const zoomStep = 1.6;

/** Everything the picture can do, by button: from event to event, along time, closer and farther. */
export function TimelineControls({ picture, canGoBack, canGoOn, onStep }: Props) {
  const { t } = useLocale();
  const button = (
    name: Parameters<typeof Icon>[0]['name'],
    label: string,
    onClick: () => void,
    enabled = true,
  ) => (
    <button
      type="button"
      className="sl-button sl-icon-button"
      aria-label={label}
      title={label}
      // Not `disabled`: the focus must stay on the button at the last event.
      aria-disabled={!enabled}
      onClick={enabled ? onClick : undefined}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{t.timelineControls}</legend>
      <span className="sl-control-group">
        {button('previous', t.previousEvent, () => onStep(-1), canGoBack)}
        {button('next', t.nextEvent, () => onStep(1), canGoOn)}
      </span>
      <span className="sl-control-group">
        {button('earlier', t.panEarlier, () => picture.current?.pan(-panStep))}
        {button('later', t.panLater, () => picture.current?.pan(panStep))}
        {button('zoomOut', t.zoomOut, () => picture.current?.zoom(1 / zoomStep))}
        {button('zoomIn', t.zoomIn, () => picture.current?.zoom(zoomStep))}
        {button('fit', t.fitAll, () => picture.current?.fit())}
      </span>
    </fieldset>
  );
}
