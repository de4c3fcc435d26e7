import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../bench/speed/syntheticStory.ts';
import { parseStory, parseStorySteps } from './parseStory.ts';
import { readStory, readStorySteps } from './readStory.ts';

function drain<Value>(steps: Generator<unknown, Value>): { value: Value; rests: number } {
  for (let rests = 0; ; rests += 1) {
    const { done, value } = steps.next();
    if (done) return { value, rests };
  }
}

const inSteps = (text: string) => drain(parseStorySteps(text)).value;

describe('parseStorySteps', () => {
  it('parses any story as a whole is parsed, however it is written', () => {
    const story = fc.record({
      name: fc.string({ unit: 'binary' }),
      before: fc.json().map(text => JSON.parse(text)),
      events: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      after: fc.jsonValue(),
    });
    fc.assert(
      fc.property(story, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(inSteps(text)).toEqual(parseStory(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a second list', '{"events":[1],"events":[2]}'],
    ['a second list that is empty', '{"events":[1],"events":[]}'],
    ['an inner list', '{"a":{"events":[1]},"events":[2]}'],
    ['a list in a string', '{"a":"\\"events\\":[1]","events":["]",{"b":"}\\\\"}]}'],
    ['a byte order mark', '\uFEFF{"events":[1]}'],
    ['no list', '{"events":{}}'],
    ['a comma too many', '{"events":[1,]}'],
    ['a missing comma', '{"events":[{} {}]}'],
    ['an open list', '{"events":[1'],
    ['an open string', '{"events":["a'],
    ['something after', '{"events":[]} x'],
    ['nothing', ''],
  ])('does with %s what parsing it whole does', (_, text) => {
    expect(inSteps(text)).toEqual(parseStory(text));
  });
});

describe('readStorySteps', () => {
  it('reads as in one go, resting in between', () => {
    const text = JSON.stringify(syntheticStory({ events: 1000 }));
    const { value, rests } = drain(readStorySteps(text));
    expect(value).toEqual(readStory(text));
    expect(rests).toBeGreaterThan(20);
  });
});
