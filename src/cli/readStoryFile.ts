import { failed, ok, type Problem, type Result } from '../core/problem.ts';
import { readStory } from '../core/story/readStory.ts';
import { type StoryFault, schemaFaultOf } from '../core/story/schemaFaults.ts';
import type { Story } from '../core/story/story.ts';
import { isHtml } from '../html/articleFromHtml.ts';
import type { CommandIo } from './commandIo.ts';
import { decodeText } from './decodeText.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';
import { readInput } from './readInput.ts';

/** A story whose every event can be worked on, its file as it was, and faults that do not stand in the way. */
export interface StoryFile {
  readonly story: Story;
  readonly text: string;
  readonly warnings: readonly InputProblem[];
}

/** Faults with which every passage can still be found; all others would leave something out unseen. */
const HARMLESS: ReadonlySet<StoryFault> = new Set(['outside-article', 'editor-date-without-note']);

const HINTS: Readonly<Record<StoryFault, string>> = {
  'not-json': 'Correct the file at that place; if it is cut off, save or fetch it again.',
  'unknown-format': 'A story begins with {"format": "sourceline/1", …}; see src/core/story/FORMAT.md.',
  'bad-value': 'Correct the value; see src/core/story/FORMAT.md.',
  'event-left-out': 'Correct the value; see src/core/story/FORMAT.md.',
  'duplicate-id': 'Give one of the two another id.',
  'duplicate-source': 'Give one of the two another id.',
  'unknown-reference': 'Correct the id, or add what it names.',
  'editor-date-without-note': 'Say in dating.note where the date comes from.',
  'outside-article': 'Run sourceline repair, or correct the position.',
};

/** What to write, for the values most often wrong. */
const VALUE_HINTS: Readonly<Record<string, string>> = {
  'not-a-date': 'Write an EDTF date, as "2024-03-21", "2024-03" or "[2024-03-20..2024-03-24]".',
  'no-quote': 'Add {"type": "TextQuoteSelector", "exact": "the words"}.',
  'not-a-hash': 'Remove it, or write the SHA-256 of articleBody.',
};

/** Reads a story by `readStory`, and fails with every fault by which a part of it would go unchecked. */
export async function readStoryFile(file: string, io: CommandIo): Promise<Result<StoryFile, InputProblem[]>> {
  if (file === '-') {
    const hint = 'Save it in a file; standard input can be an article: --article -.';
    return failed([inputProblem('usage', '', 'The story cannot come from standard input.', hint)]);
  }
  const bytes = await readInput(file, io);
  if (!bytes.ok) return failed([bytes.error]);
  const decoded = decodeText(bytes.value, file);
  if (!decoded.ok) return failed([storyProblem(decoded.error)]);
  const { text } = decoded.value;
  const read = readStory(text);
  if (!read.ok) return failed([articleAsStory(text, file, read.error) ?? faultIn(file, read.error)]);
  const bad = read.value.problems.filter(({ code }) => !HARMLESS.has(code));
  if (bad.length > 0) return failed(bad.map(fault => faultIn(file, fault)));
  const warnings = read.value.problems.map(fault => faultIn(file, fault));
  return ok({ story: read.value.story, text, warnings });
}

/** Advice for articles is wrong for a story. */
function storyProblem(fault: InputProblem): InputProblem {
  if (fault.code === 'not-text') return { ...fault, hint: 'Give a story file (JSON).' };
  if (fault.code === 'bad-encoding') return { ...fault, hint: fault.hint.replace(/ \(an article .*\)/, '') };
  return fault;
}

function articleAsStory(text: string, file: string, fault: Problem<StoryFault>): InputProblem | undefined {
  if (fault.code !== 'not-json' || /^\s*[{["]/.test(text)) return undefined;
  const kind = isHtml(text) ? 'a web page' : 'plain text';
  const message = `${file} is ${kind}, not a story file (JSON); is it the article?`;
  const hint = `Give the story first: sourceline check STORY.json --article ${file}.`;
  return inputProblem('article-as-story', file, message, hint);
}

function faultIn(file: string, fault: Problem<StoryFault>): InputProblem {
  const kind = schemaFaultOf(String(fault.facts?.fault ?? ''));
  return { ...fault, file, hint: VALUE_HINTS[kind] ?? HINTS[fault.code] };
}
