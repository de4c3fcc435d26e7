// First: it says in which order the layers of styles come.
import '../kit/theme.css';
import './frame.css';
import { hydrateRoot } from 'react-dom/client';
import { readStory } from '../../core/story/readStory.ts';
import { languages } from '../kit/languages.ts';
import { loadLocale } from '../kit/locale.tsx';
import { EmbeddedApp } from './EmbeddedApp.tsx';
import { embedState } from './embedState.ts';

const root = document.getElementById('app');
if (root) void start(root);

/** The frame is written out beforehand, and stays readable as it is when it cannot come alive. */
async function start(root: HTMLElement): Promise<void> {
  const { lang, page } = root.dataset;
  const read = readStory(document.getElementById('sourceline-story')?.textContent ?? '');
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
    fits: 0,
  });
  hydrateRoot(root, <EmbeddedApp state={state} onSelect={() => {}} addressOf={id => `${page}#e-${id}`} />);
}
