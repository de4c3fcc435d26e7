import { answerRequest, type ExtractRequest } from './answerRequest.ts';

// A worker that proposes stories: it gets {id, article} and posts {id, story} or {id, error}.
self.addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  self.postMessage(answerRequest(data));
});
