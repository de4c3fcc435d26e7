import { expect, it } from 'vitest';
import { proposeStory } from '../../core/story/proposeStory.ts';
import { answerRequest } from './answerRequest.ts';
import { extractInSlices } from './extractInSlices.ts';

const article = {
  text: 'Le ministre a signé mardi un accord à Rome avec Paul Durand. '.repeat(50),
  lang: 'fr',
  published: '2024-03-20',
  sourceId: 'a1',
};

it('gives the same story in slices, in a worker, and at once', async () => {
  const story = proposeStory(article);
  expect(story.events.length).toBeGreaterThan(0);
  expect(await extractInSlices(article, new AbortController().signal)).toEqual(story);
  expect(answerRequest({ id: 7, article })).toEqual({ id: 7, story });
});

it('stops between slices when it is told to', async () => {
  const aborter = new AbortController();
  const long = { ...article, text: article.text.repeat(200) };
  const extracting = extractInSlices(long, aborter.signal);
  aborter.abort(new Error('no longer wanted'));
  await expect(extracting).rejects.toThrow('no longer wanted');
});

it('answers with an error when there is no article to read', () => {
  expect(answerRequest(JSON.parse('{"id": 3, "article": {"lang": "fr"}}'))).toEqual({
    id: 3,
    error: expect.any(String),
  });
});
