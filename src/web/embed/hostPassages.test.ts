import { describe, expect, it } from 'vitest';
import type { FoundInHost } from './findInHost.ts';
import { trackHostPassages } from './hostPassages.ts';
import type { FrameSays, HostPassage } from './protocol.ts';

const pieces = ['', '  One ', 'two', ' three.', '', '\n ', '', 'Four five.', ''];

/** Passages of three events; the last two share their words. */
function findWords(text: string): FoundInHost[] {
  const at = (id: string, event: string, words: string) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ id, event, start, end: start + words.length }];
  };
  return [
    ...at('p1', 'a', 'One two three'),
    ...at('p2', 'b', 'three.\nFour'),
    ...at('p3', 'c', 'three.\nFour'),
  ];
}

function track(find: (text: string, signal: AbortSignal) => Promise<readonly FoundInHost[]>) {
  const said: FrameSays[] = [];
  return { said, passages: trackHostPassages(body => said.push(body), find) };
}

async function settle(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve));
}

function wordsOf({ first, start, last, end }: HostPassage): string {
  return first === last
    ? (pieces[first] ?? '').slice(start, end)
    : (pieces[first] ?? '').slice(start) +
        pieces.slice(first + 1, last).join('') +
        (pieces[last] ?? '').slice(0, end);
}

describe('trackHostPassages', () => {
  it('lays out the pieces as text and says passages as places in the pieces', async () => {
    const texts: string[] = [];
    const { said, passages } = track(async text => {
      texts.push(text);
      return findWords(text);
    });
    passages.read(1, pieces);
    await settle();
    expect(texts).toEqual(['One two three.\nFour five.']);
    const [found] = said;
    if (found?.type !== 'found') throw new Error('nothing was found');
    expect(found.turn).toBe(1);
    expect(found.passages.map(wordsOf)).toEqual(['One two three', 'three.\n Four', 'three.\n Four']);
    expect(found.passages.every(({ selected }) => selected === 0)).toBe(true);
  });

  it('searches the same words once, and answers each turn', async () => {
    let searches = 0;
    const { said, passages } = track(async text => {
      searches++;
      return findWords(text);
    });
    passages.read(1, pieces);
    await settle();
    passages.read(2, [...pieces]);
    passages.read(3, ['Four five.']);
    await settle();
    expect(searches).toBe(2);
    expect(said.map(body => body.type === 'found' && [body.turn, body.passages.length])).toEqual([
      [1, 3],
      [2, 3],
      [3, 0],
    ]);
  });

  it('drops a search that a newer article overtakes', async () => {
    const answers: ((found: FoundInHost[]) => void)[] = [];
    const signals: AbortSignal[] = [];
    const { said, passages } = track((_text, signal) => {
      signals.push(signal);
      return new Promise(resolve => answers.push(resolve));
    });
    passages.read(1, ['One']);
    passages.read(2, ['Two']);
    expect(signals.map(signal => signal.aborted)).toEqual([true, false]);
    answers[0]?.([{ id: 'p1', event: 'a', start: 0, end: 3 }]);
    await settle();
    expect(said).toEqual([]);
    answers[1]?.([]);
    await settle();
    expect(said).toEqual([{ type: 'found', turn: 2, passages: [] }]);
  });

  it('goes to a passage of the selected event once it is found, and only once', async () => {
    const { said, passages } = track(async text => findWords(text));
    passages.select('b', { passage: undefined, focus: 1 });
    passages.read(1, pieces);
    await settle();
    passages.read(2, pieces);
    const goes = said.filter(body => body.type === 'go');
    expect(goes).toEqual([{ type: 'go', passage: 'p2', top: 0, focus: 1 }]);
    const painted = said.findLast(body => body.type === 'found');
    expect(painted?.passages.map(({ id, selected }) => [id, selected])).toEqual([
      ['p1', 0],
      ['p2', 1],
      ['p3', 0],
    ]);
    expect([passages.has('b'), passages.has('z')]).toEqual([true, false]);
  });

  it('goes on to the next event of the same words at each click', async () => {
    const { passages } = track(async text => findWords(text));
    passages.read(1, pieces);
    await settle();
    expect(passages.eventAt(['p2', 'p3'])).toBe('b');
    passages.select('b');
    expect(passages.eventAt(['p2', 'p3'])).toBe('c');
    passages.select('c');
    expect(passages.eventAt(['p2', 'p3'])).toBe('b');
    expect(passages.eventAt(['unknown'])).toBeUndefined();
  });
});
