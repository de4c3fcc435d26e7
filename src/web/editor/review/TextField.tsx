import { useEffect, useId, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly lang?: string;
  readonly help?: string;
  readonly isLong?: boolean;
  readonly inputRef?: React.Ref<HTMLInputElement>;
  readonly dir?: 'auto' | 'ltr';
}

/** A field whose text becomes an edit when it is left, by Enter, or when the page goes away. */
export function TextField({ label, value, onCommit, lang, help, isLong, inputRef, dir = 'auto' }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const pending = useRef<{ typed: string | undefined; value: string; onCommit: (text: string) => void }>(
    undefined,
  );
  pending.current = { typed, value, onCommit };
  const commit = () => {
    const now = pending.current;
    if (now?.typed !== undefined && now.typed !== now.value) now.onCommit(now.typed);
    if (pending.current) pending.current = { ...pending.current, typed: undefined };
    setTyped(undefined);
  };
  const commitNow = useRef(commit);
  commitNow.current = commit;
  useEffect(() => {
    const onHide = () => commitNow.current();
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      commitNow.current();
    };
  }, []);
  const shared = {
    id,
    lang,
    dir,
    value: typed ?? value,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onBlur: commit,
  };
  return (
    <div className="sl-ed-field">
      <label className="sl-ed-label" htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea
          {...shared}
          className="sl-ed-text"
          rows={2}
          onChange={event => setTyped(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          ref={inputRef}
          className="sl-search sl-ed-wide"
          autoComplete="off"
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter') {
              event.preventDefault();
              commit();
            }
            if (event.key === 'Escape') {
              pending.current = undefined;
              setTyped(undefined);
            }
          }}
        />
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className="sl-ed-help">
          {help}
        </p>
      )}
    </div>
  );
}
