import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../bench/speed/syntheticStory.ts';
import { writeStoryPage } from './writePages.tsx';

async function rowsOf(events: number): Promise<{ rows: number; html: string }> {
  const story = syntheticStory({ events });
  const { html } = await writeStoryPage({ story, problems: [] }, undefined, '../../');
  return { rows: html.match(/class="sl-row"/g)?.length ?? 0, html };
}

describe('writeStoryPage', () => {
  it('has every event and every passage of a story of two thousand', async () => {
    const { rows, html } = await rowsOf(2000);
    expect(rows).toBe(2000);
    expect(html.match(/<mark /g)).toHaveLength(2000);
    expect(html).not.toContain('sl-excerpt');
  });

  it('has an excerpt of a longer one, says so, and leads to the whole', async () => {
    const { rows, html } = await rowsOf(2001);
    expect(rows).toBe(200);
    expect(html).toMatch(/sl-excerpt">200 sur 2\s001 événements figurent ici\..*<a href="story\.json">/u);
    expect(html.match(/<mark /g)?.length).toBeLessThan(1200);
  });
});
