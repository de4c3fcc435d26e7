import fc from 'fast-check';
import { undated } from '../edits/addEvent.ts';
import type { StoryEdit } from '../edits/edit.ts';
import { proposeStory } from '../proposeStory.ts';
import type { Dating, Passage, Story } from '../story.ts';

const article =
  'Un accord avait été signé à Rome le 12 mars 2024. « Nous partons », a dit Paul Durand.\nLa ministre a quitté Rome mercredi 🚆 pour Le Caire. Le vote aura lieu demain, selon Anna Petit.';
const other =
  'The bridge was closed on Monday. Workers will open it again next week, said Jane Roe, the mayor of Leeds.';

/** Two stories as they are proposed; ids of the second clash with those of the first when it is added twice. */
export const proposed = {
  first: proposeStory({ text: article, lang: 'fr', published: '2024-03-21', sourceId: 'a1' }),
  second: proposeStory({ text: other, lang: 'en', published: '2024-04-02', sourceId: 'a1' }),
};

/** An edit that speaks of parts of a story by their rank, to be bound to whatever the story holds by then. */
export type LooseEdit = (story: Story) => StoryEdit;

const rank = fc.nat(40);
const offset = fc.integer({ min: -3, max: 230 });
const words = fc.oneof(
  fc.constantFrom('', '  ', 'Départ', 'The vote', ' de nouveau '),
  fc.string({ maxLength: 12 }),
);
const lang = fc.constantFrom('fr', 'en', 'ar', 'x');
const date = fc.constantFrom(null, '2024-03-21', '2024-03', '[2024-03-20..2024-03-24]', 'soon', '2024-13');
const role = fc.constantFrom<Passage['role']>('describes', 'dates', 'attributes');

const eventAt = (story: Story, at: number) => story.events[at % Math.max(1, story.events.length)];
const eventId = (story: Story, at: number) => eventAt(story, at)?.id ?? 'nobody';
const sourceId = (story: Story, at: number) => story.sources[at % story.sources.length]?.id ?? 'none';
const passageId = (story: Story, at: number, part: number) => {
  const passages = eventAt(story, at)?.passages ?? [];
  return passages[part % Math.max(1, passages.length)]?.id ?? 'none';
};

const datings: readonly Dating[] = [
  undated,
  { basis: 'editor', note: { fr: 'D’après le calendrier.' } },
  { basis: 'editor' },
  { basis: 'stated', timexes: [{ source: 'a1', start: 0, end: 2, text: 'Un', type: 'DATE', value: '2024' }] },
  { basis: 'stated', timexes: [{ source: 'a1', start: 0, end: 2, text: 'No', type: 'DATE', value: '2024' }] },
];

const spanOf = (start: number, end: number) => ({ start: Math.min(start, end), end: Math.max(start, end) });

/** Any edit, apt or not. */
export const anyEdit: fc.Arbitrary<LooseEdit> = fc.oneof(
  fc.tuple(rank, offset, offset, fc.option(words, { nil: undefined }), date).map(
    ([s, a, b, name, day]): LooseEdit =>
      story => ({
        kind: 'add-event',
        words: { source: sourceId(story, s), start: a, end: b },
        ...(name === undefined ? {} : { name }),
        date: day,
      }),
  ),
  rank.map(
    (at): LooseEdit =>
      story => ({ kind: 'remove-event', event: eventId(story, at) }),
  ),
  fc.tuple(rank, rank).map(
    ([a, b]): LooseEdit =>
      story => ({ kind: 'merge-events', into: eventId(story, a), from: eventId(story, b) }),
  ),
  fc.tuple(rank, rank).map(
    ([at, part]): LooseEdit =>
      story => ({
        kind: 'split-event',
        event: eventId(story, at),
        passages: [passageId(story, at, part)],
      }),
  ),
  fc.tuple(fc.constantFrom('set-name', 'set-description', 'set-note'), rank, lang, words).map(
    ([kind, at, tag, text]): LooseEdit =>
      story => ({ kind, event: eventId(story, at), lang: tag, text }),
  ),
  fc.tuple(rank, date, fc.constantFrom(...datings)).map(
    ([at, day, dating]): LooseEdit =>
      story => ({ kind: 'set-date', event: eventId(story, at), date: day, dating }),
  ),
  fc.tuple(rank, fc.constantFrom('happened', 'denied', 'ongoing')).map(
    ([at, status]): LooseEdit =>
      story => ({ kind: 'set-status', event: eventId(story, at), status }),
  ),
  fc.tuple(rank, rank, words).map(
    ([at, part, name]): LooseEdit =>
      story => ({
        kind: 'set-attribution',
        event: eventId(story, at),
        attribution: [{ name, passage: passageId(story, at, part) }],
      }),
  ),
  fc.tuple(rank, words, fc.double({ min: -100, max: 100, noNaN: true })).map(
    ([at, name, latitude]): LooseEdit =>
      story => ({
        kind: 'set-location',
        event: eventId(story, at),
        location: { name: { fr: name }, geo: { latitude, longitude: 2 } },
      }),
  ),
  fc.tuple(rank, fc.array(words, { maxLength: 3 })).map(
    ([at, about]): LooseEdit =>
      story => ({ kind: 'set-people', event: eventId(story, at), about }),
  ),
  fc.tuple(rank, fc.constantFrom('confirmed', 'rejected', 'proposed')).map(
    ([at, review]): LooseEdit =>
      story => ({ kind: 'set-review', event: eventId(story, at), review }),
  ),
  fc.tuple(rank, rank, offset, offset, role).map(
    ([at, s, start, end, as]): LooseEdit =>
      story => ({
        kind: 'add-passage',
        event: eventId(story, at),
        role: as,
        words: { source: sourceId(story, s), start, end },
      }),
  ),
  fc.tuple(rank, rank, offset, offset, fc.nat(2)).map(
    ([at, s, start, end, fills]): LooseEdit =>
      story => ({
        kind: 'add-passage',
        event: eventId(story, at),
        role: 'describes',
        words: { source: sourceId(story, s), start, end },
        fills,
      }),
  ),
  fc.tuple(rank, fc.nat(2)).map(
    ([at, index]): LooseEdit =>
      story => ({ kind: 'drop-to-fill', event: eventId(story, at), index }),
  ),
  fc.tuple(rank, rank, offset, offset).map(
    ([at, part, start, end]): LooseEdit =>
      story => ({
        kind: 'adjust-passage',
        event: eventId(story, at),
        passage: passageId(story, at, part),
        start,
        end,
      }),
  ),
  fc.tuple(fc.constantFrom('remove-passage', 'set-role'), rank, rank, role).map(
    ([kind, at, part, as]): LooseEdit =>
      story => ({ kind, event: eventId(story, at), passage: passageId(story, at, part), role: as }),
  ),
  fc.tuple(rank, rank, offset, offset).map(
    ([at, s, start, end]): LooseEdit =>
      story => ({
        kind: 'add-cue',
        event: eventId(story, at),
        cue: 'tense',
        words: { source: sourceId(story, s), start, end },
      }),
  ),
  fc.tuple(rank, fc.nat(3)).map(
    ([at, index]): LooseEdit =>
      story => ({ kind: 'remove-cue', event: eventId(story, at), index }),
  ),
  fc.constantFrom(proposed.first, proposed.second).map(
    (story): LooseEdit =>
      () => ({ kind: 'add-article', story }),
  ),
  rank.map(
    (at): LooseEdit =>
      story => ({ kind: 'remove-article', source: sourceId(story, at) }),
  ),
  fc.tuple(rank, fc.constantFrom(article, other, article.slice(20)), offset, offset, fc.boolean()).map(
    ([at, text, start, end, isDropped]): LooseEdit =>
      story => {
        const source = sourceId(story, at);
        const passages = story.events.flatMap(event => event.passages);
        const span = isDropped ? null : spanOf(start, end);
        return {
          kind: 'replace-article',
          source,
          text,
          dateModified: '2026-01-01',
          places: {
            passages: Object.fromEntries(passages.map(({ id }) => [id, span])),
            dating: story.events.map(({ id }) => ({ event: id, list: 'timexes' as const, index: 0, span })),
          },
        };
      },
  ),
  rank.map(
    (at): LooseEdit =>
      story => {
        const source = sourceId(story, at);
        const body = story.sources.find(({ id }) => id === source)?.articleBody ?? '';
        const again = proposeStory({ text: body, lang: 'fr', published: '2024-05-01', sourceId: source });
        return { kind: 'replace-proposals', source, story: again };
      },
  ),
  fc.tuple(rank, date, fc.constantFrom('https://a.example/', 'nowhere', null)).map(
    ([at, day, url]): LooseEdit =>
      story => ({
        kind: 'set-source',
        source: sourceId(story, at),
        fields: { datePublished: day, url },
      }),
  ),
  fc.tuple(fc.constantFrom('set-story-name', 'set-story-description'), lang, words).map(
    ([kind, tag, text]): LooseEdit =>
      () => ({ kind, lang: tag, text }),
  ),
  fc.constantFrom('a-story', 'Not A Slug', '').map(
    (id): LooseEdit =>
      () => ({ kind: 'set-story-id', id }),
  ),
) as fc.Arbitrary<LooseEdit>;
