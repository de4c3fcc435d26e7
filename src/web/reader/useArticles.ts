import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TextChange } from '../../core/article/textChanges.ts';
import { type PassagePlace, storedPlaces } from '../../core/story/passagePlace.ts';
import type { Source, Story } from '../../core/story/story.ts';
import { versionLanguage } from '../../core/story/versionLanguage.ts';
import { runInSlices } from '../kit/slices.ts';
import { alteredSources } from './alteredSources.ts';

/** The texts that are shown, and where the story's passages stand in them. */
export interface Articles {
  readonly places: ReadonlyMap<string, PassagePlace>;
  /** The text shown for a source: another version where one was given, else the story's own. */
  readonly textOf: (source: Source) => string | undefined;
  /** The language of that text, as an HTML `lang`; empty where it is not the source's and not known. */
  readonly languageOf: (source: Source) => string;
  /** Edits between the story's text and the version shown; undefined when there is no other version. */
  readonly changesOf: (sourceId: string) => VersionChanges | undefined;
  /** True when the text of a source is not, word for word, what the story was made from. */
  readonly differs: (sourceId: string) => boolean;
  /** Takes a text as the current version of the source it is most of; undefined when it is none's. */
  readonly adopt: (text: string) => Promise<string | undefined>;
  /** Shows another version of a source, or the story's own again; resolves when its passages are placed. */
  readonly compare: (sourceId: string, text: string | undefined) => Promise<void>;
}

/** `none` when the versions have too little in common to be compared sentence by sentence. */
export type VersionChanges = readonly TextChange[] | 'none';

interface Shown {
  readonly story: Story;
  readonly versions: ReadonlyMap<string, string>;
  readonly changes: ReadonlyMap<string, VersionChanges>;
  readonly places: ReadonlyMap<string, PassagePlace>;
}

const noVersions: ReadonlyMap<string, string> = new Map();

/** Keeps the articles of a story: as stored at once; passages that are not where they should be are looked for after. */
export function useArticles(story: Story): Articles {
  const atFirst = useMemo(
    (): Shown => ({ story, versions: noVersions, changes: new Map(), places: storedPlaces(story) }),
    [story],
  );
  const [kept, setShown] = useState<Shown>(atFirst);
  const shown = kept.story === story ? kept : atFirst;
  const [altered, setAltered] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const stopping = new AbortController();
    alteredSources(story).then(found => {
      if (!stopping.signal.aborted) setAltered(found);
    });
    if ([...atFirst.places.values()].some(place => place.state === 'missing')) {
      place(story, noVersions, stopping.signal).then(setShown, () => {
        // Not to be had now: the passages stay as they were stored, and say so.
      });
    }
    return () => stopping.abort();
  }, [story, atFirst]);

  const compare = useCallback(
    async (sourceId: string, text: string | undefined) => {
      const versions = new Map(shown.versions);
      if (text === undefined) versions.delete(sourceId);
      else versions.set(sourceId, text);
      setShown(await place(story, versions, new AbortController().signal));
    },
    [story, shown],
  );
  const adopt = useCallback(
    async (text: string) => {
      const best = await bestSource(story, text);
      if (best) setShown(best.shown);
      return best?.sourceId;
    },
    [story],
  );
  return useMemo(() => {
    const unsure = new Set(
      story.events.flatMap(event =>
        event.passages
          .filter(passage => (shown.places.get(passage.id)?.state ?? 'verified') !== 'verified')
          .map(passage => passage.source),
      ),
    );
    return {
      places: shown.places,
      textOf: source => shown.versions.get(source.id) ?? source.articleBody,
      languageOf: ({ id, inLanguage }) => {
        const version = shown.versions.get(id);
        return version === undefined ? inLanguage : versionLanguage(version, inLanguage);
      },
      changesOf: id => shown.changes.get(id),
      differs: id => shown.versions.has(id) || altered.has(id) || unsure.has(id),
      adopt,
      compare,
    };
  }, [story, shown, altered, adopt, compare]);
}

async function place(
  story: Story,
  versions: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Shown> {
  const [{ placePassages }, { textChanges }] = await Promise.all([
    import('../../core/story/placePassages.ts'),
    import('../../core/article/textChanges.ts'),
  ]);
  signal.throwIfAborted();
  const places = await runInSlices(placePassages(story, versions), signal);
  const changes = new Map<string, VersionChanges>();
  for (const source of story.sources) {
    const version = versions.get(source.id);
    if (version === undefined || source.articleBody === undefined) continue;
    const steps = textChanges(source.articleBody, version, source.inLanguage);
    changes.set(source.id, (await runInSlices(steps, signal)) ?? 'none');
  }
  return { story, versions, changes, places };
}

/** The source that finds most of its passages in a text, with the text as its version. */
async function bestSource(
  story: Story,
  text: string,
): Promise<{ readonly sourceId: string; readonly shown: Shown } | undefined> {
  let best: { sourceId: string; shown: Shown; found: number } | undefined;
  for (const { id } of story.sources) {
    const shown = await place(story, new Map([[id, text]]), new AbortController().signal);
    const found = story.events
      .flatMap(event => event.passages)
      .filter(passage => passage.source === id && shown.places.get(passage.id)?.state !== 'missing').length;
    if (found > (best?.found ?? 0)) best = { sourceId: id, shown, found };
  }
  return best;
}
