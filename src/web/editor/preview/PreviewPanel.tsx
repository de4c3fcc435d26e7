import { useState } from 'react';
import { useLocale } from '../../kit/locale.tsx';
import { previewAddress } from '../draftAddress.ts';
import type { SaveState } from '../drafts/draftWriter.ts';
import { useWords } from '../editorWords.ts';

const widths = ['phone', 'desktop'] as const;

interface Props {
  readonly draft: string;
  readonly saveState: SaveState;
}

/** The story's page as readers will get it, in a frame as wide as a telephone or a desk. */
export function PreviewPanel({ draft, saveState }: Props) {
  const { lang } = useLocale();
  const words = useWords();
  const [width, setWidth] = useState<(typeof widths)[number]>('phone');
  const address = previewAddress(draft, lang);
  return (
    <section className="sl-ed-preview" aria-labelledby="preview">
      <div className="sl-ed-actions">
        <h2 id="preview">{words.partNames.preview}</h2>
        <fieldset className="sl-segments">
          <legend className="sr-only">{words.width}</legend>
          {widths.map(one => (
            <button
              key={one}
              type="button"
              className="sl-button"
              aria-pressed={one === width}
              onClick={() => setWidth(one)}
            >
              {words.widths[one]}
            </button>
          ))}
        </fieldset>
        <a href={address} target="_blank" rel="noopener" className="sl-button">
          {words.openPreview}
        </a>
      </div>
      <p className="sl-ed-help">{words.previewHelp}</p>
      {saveState === 'full' || saveState === 'refused' ? (
        <p role="alert" className="sl-ed-fault">
          {words.previewNeedsSaving}
        </p>
      ) : (
        <div className="sl-ed-stage">
          <iframe
            key={address}
            className="sl-ed-frame"
            data-width={width}
            title={words.previewOf(words.widths[width])}
            src={address}
          />
        </div>
      )}
    </section>
  );
}
