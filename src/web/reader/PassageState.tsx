import type { PassagePlace } from '../../core/story/passagePlace.ts';
import { useLocale } from '../kit/locale.tsx';

/** A quiet word on how a passage stands in the text that is shown. */
export function PassageState({ state }: Pick<PassagePlace, 'state'>) {
  const { t } = useLocale();
  return <span className={`sl-state sl-state-${state}`}>{t.passageStates[state]}</span>;
}
