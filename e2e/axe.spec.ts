import { expect, test } from '@playwright/test';
import { brokenStories } from './stories/brokenStories.ts';
import { makeLongStory } from './stories/makeLongStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { choice, eventLink, expectLandedOnPassage, openReader, waitForPicture } from './support/reader.ts';
import { realEvent, serveStory } from './support/stories.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const lang of ['fr', 'en', 'ar'] as const) {
      test(`first view in ${lang}`, async ({ page }) => {
        await openReader(page, { lang });
        await waitForPicture(page);
        await expectNoViolations(page);
      });
    }

    test('selected event, then filters open, then no match', async ({ page }) => {
      await openReader(page);
      await waitForPicture(page);
      await eventLink(page, 'cairo-bourita').press('Enter');
      await expectLandedOnPassage(page, realEvent('cairo-bourita'));
      await expectNoViolations(page);

      await page.getByRole('button', { name: 'Filtres' }).click();
      await expect(choice(page, 'Lieu')).toBeVisible();
      await expectNoViolations(page);

      await page.getByRole('searchbox').fill('zzzz');
      await expect(page.getByText('Aucun événement ne correspond.')).toBeVisible();
      await expectNoViolations(page);
    });

    test('choice between events of the same words', async ({ page }) => {
      await openReader(page);
      await page.locator('#p-work-quote').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
    });

    test('a story with problems and an unknown event', async ({ page }) => {
      await serveStory(page, 'broken', brokenStories.badDateAmongGood);
      await openReader(page, { story: 'broken', event: 'no-such-event' });
      await page.locator('.sl-problems summary').click();
      await waitForPicture(page);
      await expectNoViolations(page);
    });

    test('error page', async ({ page }) => {
      await page.goto('/?story=no-such-story');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoViolations(page);
    });

    test('phone with the event bar', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openReader(page, { event: 'qatar-talks' });
      await expect(page.locator('nav.sl-event-bar')).toBeVisible();
      await waitForPicture(page);
      await expectNoViolations(page);
    });

    test('synthetic story, in both orders', async ({ page }) => {
      test.slow();
      await serveStory(page, 'synthetic', makeLongStory());
      await openReader(page, { story: 'synthetic' });
      await waitForPicture(page);
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'De l’article' }).click();
      await expect(page.getByRole('heading', { level: 3, name: 'De l’article' })).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

test('a theme chosen against the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openReader(page);
  await waitForPicture(page);
  await choice(page, 'Apparence').selectOption('dark');
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await choice(page, 'Apparence').selectOption('light');
  await expectNoViolations(page);
});
