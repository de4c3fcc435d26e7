import { useMemo, useState } from 'react';
import { readBaseUrl } from '../../../core/exchange/addresses.ts';
import { publishable } from '../../../core/story/publishable.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { useLocale } from '../../kit/locale.tsx';
import { downloadText } from '../downloadText.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { EmbedSnippets } from './EmbedSnippets.tsx';
import { type Exporter, exporters } from './exporters.ts';
import { finishedStory } from './finishedStory.ts';
import { LossList } from './LossList.tsx';
import { useLosses } from './useLosses.ts';

/** Taking the story along, in each form it can have. */
export function ExportPanel({ onCheck }: { readonly onCheck: () => void }) {
  const { lang, t } = useLocale();
  const words = useWords();
  const announce = useAnnounce();
  const { story } = useEditing();
  const [address, setAddress] = useState(() => new URL('./', location.href).href);
  const [root] = useState(() => new URL('./', location.href).href);
  const [failed, setFailed] = useState<string>();
  const [making, setMaking] = useState<Exporter['id']>();
  const base = useMemo(() => readBaseUrl(address), [address]);
  const out = useMemo(() => publishable(story), [story]);
  const left = story.events.filter(event => event.review === 'proposed').length;
  const losses = useLosses(out);
  const take = async ({ id, make }: Exporter) => {
    if (!base.ok || making !== undefined) return;
    setFailed(undefined);
    setMaking(id);
    try {
      const finished = await finishedStory(story, new Date());
      const file = await make(finished, { base: base.value, siteName: t.appName, lang, root });
      if (!file.ok) return setFailed(words.exportFaults[file.error.code]);
      const { name, type, content } = file.value;
      downloadText(name, type, content);
      announce(words.exported(name));
    } catch {
      setFailed(words.exportFailed(words.formats[id].name));
    } finally {
      setMaking(undefined);
    }
  };
  return (
    <div className="sl-ed-panel">
      <section aria-labelledby="export">
        <h2 id="export">{words.exportTitle}</h2>
        <p>{words.exportCounts(out.events.length, left)}</p>
        {left > 0 && (
          <p className="sl-ed-actions">
            <button type="button" className="sl-button" onClick={onCheck}>
              {words.partNames.check}
            </button>
          </p>
        )}
        <div className="sl-ed-field">
          <label className="sl-ed-label" htmlFor="export-address">
            {words.siteAddress}
          </label>
          <input
            id="export-address"
            className="sl-search sl-ed-wide"
            dir="ltr"
            autoComplete="off"
            value={address}
            aria-describedby="export-address-help"
            aria-invalid={!base.ok}
            onChange={change => setAddress(change.target.value)}
          />
          <p id="export-address-help" className={base.ok ? 'sl-ed-help' : 'sl-ed-fault'}>
            {base.ok ? words.siteAddressHelp : words.siteAddressFault}
          </p>
        </div>
        <p role="alert" className="sl-ed-fault">
          {failed}
        </p>
        <ul className="sl-ed-formats">
          {exporters.map(exporter => (
            <li key={exporter.id} data-format={exporter.id}>
              <div>
                <h3 id={`format-${exporter.id}`}>{words.formats[exporter.id].name}</h3>
                <p id={`format-${exporter.id}-use`}>{words.formats[exporter.id].use}</p>
                {exporter.format !== undefined && (
                  <LossList story={out} losses={losses[exporter.format] ?? []} />
                )}
                {making === exporter.id && <p role="status">{words.making}</p>}
              </div>
              <button
                type="button"
                className="sl-button"
                aria-labelledby={`download-${exporter.id} format-${exporter.id}`}
                aria-describedby={`format-${exporter.id}-use`}
                aria-disabled={!base.ok || making !== undefined}
                onClick={() => void take(exporter)}
              >
                <span id={`download-${exporter.id}`}>{words.download}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {base.ok && <EmbedSnippets story={out} base={base.value} />}
    </div>
  );
}
