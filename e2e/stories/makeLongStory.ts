import type { Story } from '../../src/core/story/story.ts';
import { buildEvent } from './buildEvent.ts';
import { ancientEvents } from './long/ancientEvents.ts';
import { bridgeEvents } from './long/bridgeEvents.ts';
import { marsaNourEvents } from './long/marsaNourEvents.ts';
import { sources } from './long/sources.ts';
import { weekEvents } from './long/weekEvents.ts';

/**
 * The synthetic story, for tests only: 60 events, two sources in two languages, every kind of date, role, basis
 * and status. Pure: each call builds an equal, fresh value.
 */
export function makeLongStory(): Story {
  const drafts = [...bridgeEvents, ...ancientEvents, ...weekEvents, ...marsaNourEvents];
  return structuredClone({
    format: 'sourceline/1',
    id: 'synthetic',
    name: { fr: 'Le pont et le port', en: 'The bridge and the harbour', ar: 'الجسر والميناء' },
    description: { fr: 'Récit inventé, pour les essais.', en: 'An invented story, for tests.' },
    inLanguage: 'fr',
    dateModified: '2026-01-01T00:00:00Z',
    sources: [...sources],
    events: drafts.map(draft => buildEvent(draft, sources)),
  });
}
