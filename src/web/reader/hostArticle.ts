import type { TextSpan } from '../../core/article/article.ts';

/** A passage found in the article of the page around. Offsets in UTF-16 code units of its text. */
export interface PaintedPassage extends TextSpan {
  readonly id: string;
  readonly event: string;
}

/** The publisher's own article, in the page around the timeline: passages are shown there instead of in a pane of ours. */
export interface HostArticle {
  /** Its words as a person reads them. */
  readonly text: string;
  /** Marks passages, those of the selected event more strongly; replaces what was marked before. */
  readonly paint: (passages: readonly PaintedPassage[], selectedEvent: string | undefined) => void;
  /** Brings a painted passage into view, with the focus when asked. False when it is not there. */
  readonly reveal: (passageId: string, withFocus: boolean) => boolean;
}
