import {
  type InlinePart,
  inlineScript,
  standaloneBoot,
  standaloneHtml,
  standaloneStyle,
} from '../../core/exchange/standalone.ts';
import type { Story } from '../../core/story/story.ts';
import { hashOf } from './hashOf.ts';

/**
 * A story as one HTML file that works from disk without a network. `singleScript` is the text of
 * `source-timeline.single.js`, the element in one file. Readable without scripts; the policy in it names its scripts and
 * styles by their hashes.
 */
export async function writeStandalone(
  story: Story,
  singleScript: string,
  lang: string = story.inLanguage,
): Promise<string> {
  const [single, boot, style] = await Promise.all(
    [inlineScript(singleScript), inlineScript(standaloneBoot), standaloneStyle].map(hashed),
  );
  if (!single || !boot || !style) throw new Error('Three texts have three hashes.');
  return standaloneHtml(story, { single, boot, style }, lang);
}

async function hashed(text: string): Promise<InlinePart> {
  return { text, hash: await hashOf(new TextEncoder().encode(text), 'SHA-256') };
}
