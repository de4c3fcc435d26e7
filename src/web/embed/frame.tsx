// First: it says in which order the layers of styles come.
import '../kit/theme.css';
import './frame.css';
import { hydrateRoot } from 'react-dom/client';
import { languages } from '../kit/languages.ts';
import { loadLocale } from '../kit/locale.tsx';
import { readInSlices } from '../kit/readInSlices.ts';
import { WrittenProvider } from '../kit/written.ts';
import { EmbeddedApp } from './EmbeddedApp.tsx';
import { type EmbedState, embedState } from './embedState.ts';
import { findInHost } from './findInHost.ts';
import { connectToHost, type HostConnection } from './frameChild.ts';
import { type FrameOptions, readFrameOptions } from './frameOptions.ts';

const root = document.getElementById('app');
if (root) void start(root);

/** The frame is written out beforehand, and stays readable as it is when it cannot come alive. */
async function start(root: HTMLElement): Promise<void> {
  const { lang, page, events } = root.dataset;
  const options = readFrameOptions(location);
  if (options.theme) document.documentElement.dataset.theme = options.theme;
  const read = await readInSlices(document.getElementById('sourceline-story')?.textContent ?? '');
  const locale = await loadLocale(languages.find(one => one === lang) ?? 'en');
  if (!read.ok) return;
  const state = embedState({
    read: read.value,
    locale,
    layout: 'full',
    host: undefined,
    pageHref: page,
    selectedId: undefined,
    arrival: undefined,
    whole:
      page !== undefined && events !== undefined ? { events: Number(events), pageHref: page } : undefined,
    fits: 0,
  });
  const host = connect(state, root);
  hydrateRoot(
    root,
    <WrittenProvider value={true}>
      <EmbeddedApp
        state={state}
        onSelect={id => host.selected(id, 'address')}
        addressOf={id => `${page}#e-${id}`}
      />
    </WrittenProvider>,
  );
  const open = ({ selectedId }: FrameOptions) => {
    if (selectedId !== undefined && state.select(selectedId, 'quiet')) host.selected(selectedId, 'nowhere');
  };
  open(options);
  window.addEventListener('hashchange', () => open(readFrameOptions(location)));
  await heed(options, state);
}

/** A written frame comes alive as it was written; what its address asks for follows. */
async function heed({ lang, layout }: FrameOptions, state: EmbedState): Promise<void> {
  if (layout !== state.view().layout) state.change({ layout });
  if (lang === undefined || lang === state.view().locale.lang) return;
  const locale = await loadLocale(lang);
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  state.change({ locale });
}

/** Links the frame with the page around it: its address, its article, its height. */
function connect(state: EmbedState, root: HTMLElement): HostConnection {
  const host = connectToHost({
    onSelect(id, from) {
      if (id === undefined) return;
      state.select(id, from === 'article' ? 'event' : 'quiet');
      host.selected(id, from === 'article' ? 'address' : 'passage-in-view');
      if (from === 'article') host.reveal(root.getBoundingClientRect().top);
    },
    onBack() {
      const { selectedId } = state.view();
      if (selectedId !== undefined) state.select(selectedId, 'event');
    },
    async onArticle(text, signal) {
      const { story } = state.view().read;
      const found = await findInHost(story, text, signal);
      const eventOf = new Map(found.map(({ id, event }) => [id, event]));
      state.change({
        host: {
          text,
          // The page around paints what it is told was found.
          paint: () => {},
          reveal(passageId, withFocus) {
            const event = eventOf.get(passageId);
            if (event === undefined || !host.hasPassage(event)) return false;
            host.selected(event, withFocus ? 'passage' : 'passage-in-view', passageId);
            return true;
          },
        },
      });
      return found;
    },
  });
  return host;
}
