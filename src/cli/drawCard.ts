import type { Story } from '../core/story/story.ts';
/** Stand-in until the picture is drawn. */
export async function drawCard(_story: Story, _lang: string): Promise<Uint8Array> {
  return new Uint8Array();
}
