import type { EventStatus } from '../../core/story/story.ts';
import { useLocale } from '../kit/locale.tsx';

/** The status of an event in words, with a sign that does not rest on colour. */
export function Status({ status }: { status: EventStatus }) {
  const { explain } = useLocale();
  return <span className={`sl-status sl-status-${status}`}>{explain.statuses[status]}</span>;
}
