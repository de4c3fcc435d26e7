import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { readStory } from '../../core/story/readStory.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);

/** The file of the story in `public/stories`. */
export const realFile: string = file;

/** That story. */
export const realStory = read.value.story;

/** The text of its only source. */
export const realText: string = realStory.sources[0]?.articleBody ?? '';

/** Replaces words that must be there. */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`The text does not hold "${from}".`);
    return now.replace(from, to);
  }, text);
}

/** An article as its site updated it: a line more, one passage edited. */
export const updatedText: string = edited(`Mis à jour le 22 mars 2024.\n${realText}`, [
  'Cette étape historique a permis',
  'Cette étape jugée historique a permis',
]);

/** The updated article without a sentence that passages and dated words stand in. */
export const shortenedText: string = edited(updatedText, [
  'Alors que les pourparlers sur le cessez-le-feu doivent reprendre cette semaine au Qatar, plusieurs',
  'plusieurs',
]);
