import { describe, expect, it, vi } from 'vitest';
import { realFile, updatedText } from './testing/realStory.ts';
import { workFolder } from './testing/workFolder.ts';

vi.mock('node:fs/promises', async importOriginal => ({
  ...(await importOriginal<typeof import('node:fs/promises')>()),
  rename: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
}));

describe('writing a file that cannot be put in place', () => {
  it('leaves the old file and no other, and says why', async () => {
    const folder = workFolder();
    const story = folder.write('story.json', realFile);
    const article = folder.write('article.txt', updatedText);
    const before = folder.contents();
    const { status, out, err } = await folder.run(['repair', story, '--article', article]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`${story} cannot be written: the disk is full.`);
    expect(folder.contents()).toEqual(before);
  });
});
