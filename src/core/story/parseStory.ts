import { failed, ok, type Problem, problem, type Result } from '../problem.ts';
import type { StoryFault } from './schemaFaults.ts';

/** So many events are parsed before the caller may rest. */
const STEP = 100;

/** Stands where the events were. */
const HERE = 'the events of this story';

/** Parses a story file in one go. */
export function parseStory(text: string): Result<unknown, Problem<StoryFault>> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(problem('not-json', '', `The file is not valid JSON: ${reason}`, { reason }));
  }
}

/**
 * Parses a story file event by event, so that a caller may rest in between; the value is that of `parseStory`. What is
 * not plainly an object with one list of events is parsed in one go, which also tells what is wrong with it.
 */
export function* parseStorySteps(text: string): Generator<undefined, Result<unknown, Problem<StoryFault>>> {
  const list = /^\s*\{/.test(text) ? startOfEvents(text) : -1;
  if (list < 0) return parseStory(text);
  const events: unknown[] = [];
  let at = list;
  try {
    for (;;) {
      at = skipSpace(text, at);
      if (text[at] === ']' && events.length === 0) break;
      const end = endOfValue(text, at);
      events.push(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, end);
      if (text[at] === ']') break;
      if (text[at] !== ',') return parseStory(text);
      at += 1;
      if (events.length % STEP === 0) yield;
    }
    const rest: unknown = JSON.parse(`${text.slice(0, list)}${JSON.stringify(HERE)}${text.slice(at)}`);
    // A second list of events would have taken the place of the first.
    const { events: left } = rest as { events?: unknown };
    if (!Array.isArray(left) || left[0] !== HERE) return parseStory(text);
    return ok({ ...(rest as object), events });
  } catch {
    return parseStory(text);
  }
}

/** Just after the bracket that opens the story's own list of events; -1 when there is none. */
function startOfEvents(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      const end = endOfString(text, at);
      const isKey = depth === 1 && text.slice(at, end) === '"events"';
      const list = isKey ? /^\s*:\s*\[/.exec(text.slice(end, end + 40)) : null;
      if (list) return end + list[0].length;
      at = end - 1;
    } else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
  }
  return -1;
}

/** Just after the value that begins here; it is whole when its brackets are. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at) - 1;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (letter === ',' && depth === 0) return at;
  }
  return text.length;
}

/** Just after the quotation mark that closes the string that opens here. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}
