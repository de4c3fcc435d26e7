import { expect, test } from '@playwright/test';
import { makeLongStory } from './stories/makeLongStory.ts';
import { announcements, openReader } from './support/reader.ts';
import { exactOf, serveStory } from './support/stories.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the link copied leads to the event, whatever language it is read in', async ({ page, baseURL }) => {
  await openReader(page, { lang: 'en', event: 'jeddah-visit' });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(announcements(page)).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/#e-jeddah-visit`);
});

test('the citation copied holds the words and the link', async ({ page, baseURL }) => {
  await openReader(page, { event: 'jeddah-visit' });
  await page.getByRole('button', { name: 'Copier la citation' }).click();
  await expect(announcements(page)).toHaveText('Citation copiée.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Au cours de sa visite, Bliken doit rencontrer le prince héritier');
  expect(copied).toContain(`${baseURL}/#e-jeddah-visit`);
});

test('the original opens at the passage when the source has an address', async ({ page }) => {
  const story = makeLongStory();
  const source = story.sources.find(one => one.url);
  const event = story.events.find(
    one => one.passages.find(({ role }) => role === 'describes')?.source === source?.id,
  );
  const passage = event?.passages.find(({ role }) => role === 'describes');
  if (!source?.url || !event || !passage) throw new Error('No source with an address');
  await serveStory(page, 'synthetic', story);
  await openReader(page, { story: 'synthetic', event: event.id });
  const link = page.getByRole('link', { name: 'Ouvrir l’original au passage' });
  const href = (await link.getAttribute('href')) ?? '';
  const [address, fragment = ''] = href.split('#:~:text=');
  expect(address).toBe(source.url);
  const [first = ''] = decodeURIComponent(fragment).split(',');
  expect(exactOf(passage).startsWith(first.slice(0, 12))).toBe(true);
  await expect(link).toHaveAttribute('rel', /noopener/);
});
