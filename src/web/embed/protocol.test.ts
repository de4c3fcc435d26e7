import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  envelope,
  type FrameSays,
  type HostSays,
  MAX_HEIGHT,
  MAX_ID,
  MAX_PASSAGES,
  MAX_PIECES,
  MAX_TEXT,
  readFrameMessage,
  readHostMessage,
  readMessage,
} from './protocol.ts';

const id = fc.string({ maxLength: MAX_ID });
const bit = fc.constantFrom(0 as const, 1 as const);
const turn = fc.nat(1e9);
const passage = fc.record({
  id,
  first: fc.nat(MAX_PIECES),
  start: fc.nat(MAX_TEXT),
  last: fc.nat(MAX_PIECES),
  end: fc.nat(MAX_TEXT),
  selected: bit,
});
const frameSays: fc.Arbitrary<FrameSays> = fc.oneof(
  fc.record({ type: fc.constant('hello' as const) }),
  fc.record({ type: fc.constant('height' as const), height: fc.nat(MAX_HEIGHT) }),
  fc.record({ type: fc.constant('selected' as const), id }),
  fc.record({ type: fc.constant('found' as const), turn, passages: fc.array(passage) }),
  fc.record({ type: fc.constant('go' as const), passage: id, top: fc.nat(MAX_HEIGHT), focus: bit }),
);
const hostSays: fc.Arbitrary<HostSays> = fc.oneof(
  fc.record({ type: fc.constantFrom('hello' as const, 'welcome' as const, 'back' as const) }),
  fc.record({ type: fc.constant('article' as const), turn, pieces: fc.array(fc.string()) }),
  fc.record({ type: fc.constant('select' as const), id }),
  fc.record({ type: fc.constant('pick' as const), passages: fc.array(id) }),
);

/** Every number, string and array of a value, however deep. */
function* leavesOf(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* leavesOf(inner);
}

describe('readMessage', () => {
  it('reads what either side says, and each side only what the other may say', () => {
    fc.assert(
      fc.property(frameSays, body => {
        const message = envelope(body);
        expect(readFrameMessage(message)).toEqual(message);
        expect(readMessage(message)).toEqual(message);
        expect(readHostMessage(message) !== undefined).toBe(body.type === 'hello');
      }),
    );
    fc.assert(
      fc.property(hostSays, body => {
        const message = envelope(body);
        expect(readHostMessage(message)).toEqual(message);
        expect(readFrameMessage(message) !== undefined).toBe(body.type === 'hello');
      }),
    );
  });

  it('never throws, whatever comes', () => {
    const types = [
      'hello',
      'welcome',
      'height',
      'selected',
      'found',
      'go',
      'article',
      'select',
      'pick',
      'back',
      'constructor',
      '__proto__',
      'toString',
    ];
    const fields = ['height', 'id', 'turn', 'passages', 'passage', 'top', 'focus', 'pieces'];
    const halfRight = fc
      .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...fields), fc.anything()))
      .map(([type, rest]) => ({ ...rest, ns: 'sourceline', v: 1, type }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), halfRight), data => {
        const message = readMessage(data);
        expect(message === undefined || message === data).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts no number out of range, no longer string and no longer array', () => {
    const wild = fc.oneof(
      fc.integer({ min: -5, max: 2 * MAX_TEXT }),
      fc.double(),
      fc.constantFrom(-1, 0.5, MAX_HEIGHT, MAX_HEIGHT + 1, Number.NaN, Number.POSITIVE_INFINITY, '1', null),
    );
    fc.assert(
      fc.property(fc.oneof(frameSays, hostSays), wild, (body, value) => {
        for (const field of Object.keys(body)) {
          if (field === 'type') continue;
          const message = readMessage({ ...envelope(body), [field]: value });
          if (message === undefined) continue;
          for (const leaf of leavesOf(message)) {
            if (typeof leaf === 'number')
              expect(Number.isInteger(leaf) && leaf >= 0 && leaf <= 1e9).toBe(true);
          }
          if (message.type === 'height') expect(message.height).toBeLessThanOrEqual(MAX_HEIGHT);
          if (message.type === 'go') expect(message.top).toBeLessThanOrEqual(MAX_HEIGHT);
          if (message.type === 'go') expect(message.focus).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 2_000 },
    );
    const read = (body: object) => readMessage({ ns: 'sourceline', v: 1, ...body });
    expect(read({ type: 'selected', id: 'x'.repeat(MAX_ID) })).toBeDefined();
    expect(read({ type: 'selected', id: 'x'.repeat(MAX_ID + 1) })).toBeUndefined();
    expect(read({ type: 'pick', passages: Array(MAX_PASSAGES).fill('p') })).toBeDefined();
    expect(read({ type: 'pick', passages: Array(MAX_PASSAGES + 1).fill('p') })).toBeUndefined();
    expect(read({ type: 'article', turn: 1, pieces: Array(MAX_PIECES + 1).fill('') })).toBeUndefined();
    expect(read({ type: 'article', turn: 1, pieces: ['x'.repeat(MAX_TEXT + 1)] })).toBeUndefined();
    // A hole in an array is no item.
    expect(read({ type: 'pick', passages: Array(2) })).toBeUndefined();
  });

  it('refuses other names, other versions and missing fields', () => {
    const whole = envelope({ type: 'height', height: 10 });
    expect(readMessage({ ...whole, ns: 'other' })).toBeUndefined();
    expect(readMessage({ ...whole, v: 2 })).toBeUndefined();
    expect(readMessage({ ns: 'sourceline', v: 1, type: 'height' })).toBeUndefined();
    expect(readMessage({ ns: 'sourceline', v: 1, type: 'constructor' })).toBeUndefined();
  });
});
