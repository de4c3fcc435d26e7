import { useEffect, useId, useMemo, useState } from 'react';
import type { EmbedCode } from '../../core/exchange/embedCode.ts';
import type { Story } from '../../core/story/story.ts';
import type { BuilderWords } from './builderWords.ts';
import previewStyle from './preview.css?url';
import { previewHtml } from './previewHtml.ts';

interface Props {
  readonly words: BuilderWords;
  readonly story: Story;
  readonly code: EmbedCode;
}

const widths = ['phone', 'desktop'] as const;

/** A page with the story's article and the very code, under the very policy. */
export function Preview({ words, story, code }: Props) {
  const id = useId();
  const [width, setWidth] = useState<(typeof widths)[number]>('desktop');
  const html = useMemo(
    () => previewHtml(story, code, new URL(previewStyle, document.baseURI).href),
    [story, code],
  );
  const address = usePageOf(html);
  return (
    <section className="sl-builder-preview" aria-labelledby={id}>
      <div className="sl-builder-bar">
        <h2 id={id}>{words.preview}</h2>
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
              {words[one]}
            </button>
          ))}
        </fieldset>
      </div>
      {import.meta.env.DEV && <p>{words.filesMissing}</p>}
      {address !== undefined && (
        // A new frame each time: another address in the same one would be a step that Back undoes.
        <iframe
          key={address}
          className="sl-builder-page"
          data-width={width}
          title={words.previewOf(words[width])}
          src={address}
          onLoad={event => addRule(event.currentTarget, code.style)}
        />
      )}
    </section>
  );
}

/** The rule that a publisher puts into a style sheet; neither policy lets it stand in the page itself. */
function addRule({ contentDocument, contentWindow }: HTMLIFrameElement, rule: string | undefined): void {
  if (rule === undefined || !contentDocument || !contentWindow) return;
  const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(rule);
  contentDocument.adoptedStyleSheets.push(sheet);
}

/** Typing a height makes a page for each digit; only the last is worth showing. In ms. */
const REST = 250;

/** The address of a page with this content. It is made here and fetched from nowhere. */
function usePageOf(html: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    const timer = setTimeout(() => {
      made = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
      setAddress(made);
    }, REST);
    return () => {
      clearTimeout(timer);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [html]);
  return address;
}
