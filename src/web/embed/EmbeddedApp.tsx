import { useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { LocaleProvider } from '../kit/locale.tsx';
import { EmbeddedReader } from '../reader/EmbeddedReader.tsx';
import type { EmbedState } from './embedState.ts';

interface Props {
  readonly state: EmbedState;
  /** Told of each selection a reader makes. */
  readonly onSelect: (eventId: string) => void;
  readonly addressOf: (eventId: string) => string;
}

/** A story inside somebody else's page, following its state. */
export function EmbeddedApp({ state, onSelect, addressOf }: Props) {
  const { read, locale, selectedId, arrival, ...rest } = useSyncExternalStore(state.subscribe, state.view);
  return (
    <LocaleProvider value={locale}>
      <ErrorBoundary fallback={<p role="alert">{locale.t.problems.unexpected({})}</p>}>
        <EmbeddedReader
          key={read.story.id}
          story={read.story}
          problems={read.problems}
          selectedId={selectedId}
          arrival={arrival}
          onSelect={eventId => {
            state.change({ selectedId: eventId });
            onSelect(eventId);
          }}
          addressOf={addressOf}
          {...rest}
        />
      </ErrorBoundary>
    </LocaleProvider>
  );
}
