import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from './finish.ts';
import { type TextChange, textChanges } from './textChanges.ts';

const before =
  'The council met on Monday. It voted the budget by nine votes to two. Nobody spoke.\nThe mayor left at noon. The square was empty.';

function told(after: string, old = before): string[] {
  return (finish(textChanges(old, after, 'en')) ?? []).map(change => {
    const words = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
    const from = 'before' in change ? words(old, change.before) : '';
    const to = 'after' in change ? words(after, change.after) : '';
    return `${change.kind}: ${from} > ${to}`;
  });
}

describe('textChanges', () => {
  it('finds nothing between a text and itself', () => {
    expect(finish(textChanges(before, before, 'en'))).toEqual([]);
    expect(finish(textChanges('', '', 'en'))).toEqual([]);
  });

  it('tells a sentence that came, went, or was edited', () => {
    expect(told(before.replace(' Nobody spoke.', ''))).toEqual(['removed: Nobody spoke. > ']);
    expect(told(before.replace('The mayor', 'Rain fell. The mayor'))).toEqual(['added:  > Rain fell.']);
    expect(told(before.replace('nine', 'ten'))).toEqual([
      'changed: It voted the budget by nine votes to two. > It voted the budget by ten votes to two.',
    ]);
  });

  it('tells a sentence that moved from one that went and came', () => {
    expect(told(`Nobody spoke. ${before.replace(' Nobody spoke.', '')}`)).toEqual([
      'moved: Nobody spoke. > Nobody spoke.',
    ]);
  });

  it('keeps edits of typography apart', () => {
    expect(told('Il a dit « oui » hier.', 'Il a dit "oui" hier.')).toEqual([
      'typography: Il a dit "oui" hier. > Il a dit « oui » hier.',
    ]);
  });

  it('gives up, and says so, when there is too little in common', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i} stands.`).join('\n');
    expect(finish(textChanges(many('Alpha'), many('Beta'), 'en'))).toBeUndefined();
  });

  it('accounts for every sentence once, whatever was done', () => {
    const sentence = fc.constantFrom('Alpha comes.', 'Beta goes.', 'Gamma is here today.', 'Gamma was here.');
    const text = fc.array(sentence, { maxLength: 8 }).map(list => list.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = finish(textChanges(a, b, 'en')) ?? [];
        const count = (side: (change: TextChange) => boolean) => changes.filter(side).length;
        const sentences = (words: string) => words.split('.').length - 1;
        const kept = sentences(a) - count(change => 'before' in change);
        expect(kept).toBe(sentences(b) - count(change => 'after' in change));
        expect(kept).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
