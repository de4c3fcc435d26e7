import { expect, test } from '@playwright/test';
import {
  announcements,
  eventLink,
  expectBackAtEvent,
  expectCurrent,
  expectLandedOnPassage,
  openReader,
} from './support/reader.ts';
import { realEvent } from './support/stories.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the bar at the foot leads to the words, back to the event, and on', async ({ page }) => {
  await openReader(page);
  const bar = page.getByRole('navigation', { name: 'Événement choisi' });
  await expect(bar).toHaveCount(0);
  await eventLink(page, 'jeddah-visit').tap();
  await expectLandedOnPassage(page, realEvent('jeddah-visit'));
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(bar).toContainText('5 sur 8');

  await bar.getByRole('button', { name: 'Revenir à l’événement' }).tap();
  await expectBackAtEvent(page, 'jeddah-visit');
  await bar.getByRole('button', { name: 'Lire le passage' }).tap();
  await expectLandedOnPassage(page, realEvent('jeddah-visit'));

  await bar.getByRole('button', { name: 'Événement suivant' }).tap();
  await expectCurrent(page, 'qatar-talks');
  await expect(bar).toContainText('6 sur 8');
  await expect(announcements(page)).toContainText('6 sur 8');
  await expect(page.locator('#p-qatar-resume')).toBeInViewport();
  await expect(bar.getByRole('button', { name: 'Événement suivant' })).toBeFocused();
  await bar.getByRole('button', { name: 'Événement précédent' }).tap();
  await expectCurrent(page, 'jeddah-visit');
});

test('a tap on marked words leads to their event', async ({ page }) => {
  await openReader(page);
  await page.locator('#p-jeddah-meeting').tap();
  await expectBackAtEvent(page, 'jeddah-visit');
});
