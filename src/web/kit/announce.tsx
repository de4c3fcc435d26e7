import { createContext, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Speaks a sentence to screen readers without moving focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Holds the page's one live region. */
export function Announcer({ children }: { children: React.ReactNode }) {
  const [spoken, setSpoken] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSpoken(last => ({ text, turn: last.turn + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <p role="status" className="sr-only">
        {/* A sentence said twice is spoken twice only if the text node is a new one. */}
        <span key={spoken.turn}>{spoken.text}</span>
      </p>
    </AnnounceContext.Provider>
  );
}
