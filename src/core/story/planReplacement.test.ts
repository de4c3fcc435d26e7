import { expect, it } from 'vitest';
import { finish } from '../article/finish.ts';
import { quoteOf } from '../article/selector.ts';
import { applyEdit } from './edits.ts';
import { placesOf, planReplacement } from './planReplacement.ts';
import { proposed } from './testing/anyEdit.ts';

const story = {
  ...proposed.first,
  events: proposed.first.events.map(event => ({ ...event, review: 'confirmed' as const })),
};
const body = story.sources[0]?.articleBody ?? '';

function replaced(text: string, decide: (path: string) => null | undefined = () => undefined) {
  const plan = finish(planReplacement(story, 'a1', text));
  const decided = new Map<string, null>();
  for (const { words } of plan) if (decide(words.path) === null) decided.set(words.path, null);
  const places = placesOf(plan, decided);
  const dateModified = '2024-03-22';
  return {
    plan,
    applied: applyEdit(story, { kind: 'replace-article', source: 'a1', text, dateModified, places }),
  };
}

it('puts a new version in, every word where it now stands', () => {
  const { plan, applied } = replaced(`Mise à jour.\n${body}`);
  expect(new Set(plan.map(({ state }) => state))).toEqual(new Set(['moved']));
  const after = applied.ok ? applied.value.story : undefined;
  expect(
    after?.events.map(({ passages }) => passages.map(({ selector }) => quoteOf(selector)?.exact)),
  ).toEqual(story.events.map(({ passages }) => passages.map(({ selector }) => quoteOf(selector)?.exact)));
  expect(after?.events.every(({ review }) => review === 'confirmed')).toBe(true);
});

it('asks for a decision on passages that are gone, and gives them up when told', () => {
  const text = body.slice(0, body.indexOf('\n'));
  expect(replaced(text).applied).toMatchObject({ ok: false, error: { code: 'words-unplaced' } });
  const { plan, applied } = replaced(text, () => null);
  expect(plan.some(({ state }) => state === 'missing')).toBe(true);
  expect(applied.ok && applied.value.story.events.every(({ passages }) => passages.length === 0)).toBe(true);
  expect(applied.ok && applied.value.story.events.every(({ review }) => review === 'proposed')).toBe(true);
});
