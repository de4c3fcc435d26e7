import type { InferOutput } from 'valibot';
import type {
  cueSchema,
  datingSchema,
  eventSchema,
  localizedText,
  passageSchema,
  revisionSchema,
  sourceSchema,
  storySchema,
  timexSchema,
} from './schema.ts';

export type LocalizedText = InferOutput<typeof localizedText>;
export type Passage = InferOutput<typeof passageSchema>;
export type Source = InferOutput<typeof sourceSchema>;
export type Timex = InferOutput<typeof timexSchema>;
export type Cue = InferOutput<typeof cueSchema>;
export type Dating = InferOutput<typeof datingSchema>;
export type StoryEvent = InferOutput<typeof eventSchema>;
export type Revision = InferOutput<typeof revisionSchema>;
export type Story = InferOutput<typeof storySchema>;
export type EventStatus = StoryEvent['status'];
export type DatingBasis = Dating['basis'];
