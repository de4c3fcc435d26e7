import { describe, expect, it } from 'vitest';
import { planRounds } from './planRounds.ts';
import { type Choices, readChoices } from './readChoices.ts';

function choicesOf(line: string): Choices {
  const read = readChoices(line.split(' ').filter(Boolean));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

describe('readChoices', () => {
  it('measures all, five times, when nothing is said', () => {
    expect(choicesOf('')).toMatchObject({
      sizes: [10, 100, 1000, 10_000, 100_000],
      runs: 5,
      contestants: ['page', 'reader', 'element', 'ol', 'timelinejs', 'vis'],
      profiles: ['desktop', 'phone'],
      isQuick: false,
    });
  });

  it('takes what is asked for', () => {
    const line = '--events 10,1000 --runs 3 --only ours,ol --profile phone --quick --markdown f.md';
    expect(choicesOf(line)).toEqual({
      sizes: [10, 1000],
      runs: 3,
      contestants: ['page', 'reader', 'element', 'ol'],
      profiles: ['phone'],
      isQuick: true,
      markdown: 'f.md',
      port: 0,
    });
  });

  it.each([
    '--events ten',
    '--events 0',
    '--runs 0',
    '--only others',
    '--profile watch',
    '--port -1',
    '--fast',
  ])('says what is wrong with %s', line => {
    expect(readChoices(line.split(' ')).ok).toBe(false);
  });
});

describe('planRounds', () => {
  it('has each contestant once a round, each in another place from round to round', () => {
    const [plan] = planRounds(choicesOf('--events 10 --runs 3 --only ol,timelinejs,vis --profile desktop'));
    expect(plan?.rounds).toEqual([
      ['ol', 'timelinejs', 'vis'],
      ['timelinejs', 'vis', 'ol'],
      ['vis', 'ol', 'timelinejs'],
    ]);
  });

  it('gives the phone small stories only', () => {
    const plans = planRounds(choicesOf('--profile phone'));
    expect(plans.map(({ events }) => events)).toEqual([10, 100]);
  });
});
