import { useMemo, useRef, useState } from 'react';
import { version } from '../../../../package.json';
import { embedCode } from '../../../core/exchange/embedCode.ts';
import { frameHeight } from '../../../core/exchange/oembed.ts';
import type { Story } from '../../../core/story/story.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { useWords } from '../editorWords.ts';

/** The door with hashes needs the published files: it is the builder's, on the published site. */
const doors = ['element', 'frame', 'loader'] as const;

/** Code for pages that show the story, once it is published at this address. */
export function EmbedSnippets({ story, base }: { readonly story: Story; readonly base: string }) {
  const words = useWords();
  const announce = useAnnounce();
  const [door, setDoor] = useState<(typeof doors)[number]>('element');
  const field = useRef<HTMLTextAreaElement>(null);
  const code = useMemo(
    () => embedCode(story, { base, version, scriptHash: '', styleHash: '' }, { door, height: frameHeight }),
    [story, base, door],
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.html);
      announce(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      announce(words.notCopied);
    }
  };
  return (
    <section aria-labelledby="embed-codes">
      <h2 id="embed-codes">{words.embedTitle}</h2>
      <p>{words.embedUse}</p>
      <fieldset className="sl-ed-doors">
        <legend className="sr-only">{words.embedTitle}</legend>
        {doors.map(one => (
          <label key={one} className="sl-ed-check">
            <input type="radio" name="door" checked={one === door} onChange={() => setDoor(one)} />
            {words.doors[one]}
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        className="sl-ed-text sl-ed-code"
        aria-labelledby="embed-codes"
        dir="ltr"
        readOnly
        rows={door === 'element' ? 10 : 5}
        value={code.html}
      />
      <p className="sl-ed-actions">
        <button type="button" className="sl-button" onClick={() => void copy()}>
          {words.copyCode}
        </button>
      </p>
    </section>
  );
}
