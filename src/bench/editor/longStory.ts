import { applyEdit } from '../../core/story/edits.ts';
import { proposeStory } from '../../core/story/proposeStory.ts';
import type { Story, StoryEvent } from '../../core/story/story.ts';

const paragraph = (n: number) =>
  `The council of district ${n} voted on Monday to close bridge number ${n}. Engineers had found cracks in ${n} of its piers, said the mayor of district ${n}. ` +
  `It was built in ${1800 + (n % 200)} and repaired several times since. Nobody was hurt when a part of it fell into the river. `;

/** A story of an article of `size` code units at least, with as many events, all proposals, a sentence each. */
export function longStory(size: number, count: number): Story {
  const lines: string[] = [];
  for (let length = 0, n = 1; length < size; n++) {
    lines.push(paragraph(n));
    length += paragraph(n).length + 1;
  }
  const text = lines.join('\n');
  const [source] = proposeStory({ text: 'x', lang: 'en', published: '2024-03-20', sourceId: 'a1' }).sources;
  if (!source) throw new Error('A proposed story has a source.');
  let story: Story = {
    format: 'sourceline/1',
    id: 'long',
    name: { en: 'A long story' },
    inLanguage: 'en',
    sources: [{ ...source, headline: 'A long story', articleBody: text }],
    events: [],
  };
  const made = applyEdit(story, { kind: 'add-event', words: { source: 'a1', start: 0, end: 20 } });
  if (!made.ok) throw new Error(made.error.message);
  const [first] = made.value.story.events;
  if (!first) throw new Error('An event was made.');
  let at = 0;
  const events: StoryEvent[] = [];
  for (let n = 0; n < count; n++) {
    const line = lines[n % lines.length] ?? '';
    const end = at + line.indexOf('.') + 1;
    const exact = text.slice(at, end);
    events.push({
      ...first,
      id: `event-${n}`,
      name: { en: `Event ${n}` },
      date: `20${String(10 + (n % 14))}-0${1 + (n % 9)}-1${n % 9}` as StoryEvent['date'],
      review: 'proposed',
      passages: [
        {
          id: `event-${n}-p1`,
          source: 'a1',
          role: 'describes',
          selector: [
            { type: 'TextQuoteSelector', exact },
            { type: 'TextPositionSelector', start: at, end },
          ],
        },
      ],
    });
    at += line.length + 1;
  }
  story = { ...story, events };
  return story;
}
