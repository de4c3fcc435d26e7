import { expect, test } from '@playwright/test';
import {
  announcements,
  clickInPicture,
  eventLink,
  expectBackAtEvent,
  expectCurrent,
  expectLandedOnPassage,
  listedIds,
  openReader,
  waitForPicture,
} from './support/reader.ts';
import { nameIn, realEvent, realStory, realStoryOrder } from './support/stories.ts';

const viewports = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const viewport of viewports) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const event of realStory.events) {
      test(`${event.id}: list, picture and deep link lead to the same words`, async ({ page }) => {
        await openReader(page);
        await eventLink(page, event.id).press('Enter');
        await expectLandedOnPassage(page, event);

        await openReader(page);
        await clickInPicture(page, event, nameIn(event.name, 'fr'));
        await expectLandedOnPassage(page, event);

        await openReader(page, { event: event.id });
        await expectLandedOnPassage(page, event);
      });

      test(`${event.id}: one key leads from its words back to it`, async ({ page }) => {
        for (const key of ['Escape', 'Enter']) {
          await openReader(page, { event: event.id });
          await expectLandedOnPassage(page, event);
          await page.keyboard.press(key);
          await expectBackAtEvent(page, event.id);
        }
      });
    }
  });
}

test('a far-off event is reached by the button that counts it', async ({ page }) => {
  await openReader(page);
  await page.getByRole('button', { name: '1 événement antérieur' }).click();
  const event = realEvent('morocco-israel');
  const item = page.locator('.vis-item.sl-event').filter({ hasText: nameIn(event.name, 'fr') });
  await expect(item.locator('.sl-name')).toBeInViewport();
  await item.locator('.sl-name').click();
  await expectLandedOnPassage(page, event);
});

test('a click on any marked words leads to their event, by a choice when they tell of several', async ({
  page,
}) => {
  test.slow();
  await openReader(page);
  const ids = await page.locator('mark[id]').evaluateAll(marks => marks.map(mark => mark.id));
  expect(ids.length).toBe(realStory.events.flatMap(event => event.passages).length);
  for (const id of ids) {
    await page.locator(`mark[id="${id}"]`).scrollIntoViewIfNeeded();
    const spot = await page.evaluate(markId => {
      const box = document.getElementById(markId)?.getClientRects()[0];
      if (!box) throw new Error(`No box for ${markId}`);
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const events = new Set<string>();
      for (let at = document.elementFromPoint(x, y); at; at = at.parentElement) {
        if (at instanceof HTMLElement && at.matches('mark')) events.add(at.dataset.event ?? '');
      }
      return { x, y, events: [...events], own: document.getElementById(markId)?.dataset.event ?? '' };
    }, id);
    expect(spot.events, `${id} is not covered`).toContain(spot.own);
    await page.mouse.click(spot.x, spot.y);
    if (spot.events.length > 1) {
      const choice = page.getByRole('dialog', { name: 'Ces mots racontent plusieurs événements' });
      await expect(choice.getByRole('button')).toHaveCount(spot.events.length);
      await choice.getByRole('button', { name: nameIn(realEvent(spot.own).name, 'fr') }).click();
      await expect(choice).toBeHidden();
    }
    await expectBackAtEvent(page, spot.own);
  }
});

test('Back undoes a selection, Forward brings it back', async ({ page }) => {
  await openReader(page);
  await eventLink(page, 'jeddah-visit').click();
  await expectLandedOnPassage(page, realEvent('jeddah-visit'));
  await eventLink(page, 'qatar-talks').click();
  await expectLandedOnPassage(page, realEvent('qatar-talks'));
  await page.goBack();
  await expectCurrent(page, 'jeddah-visit');
  await page.goBack();
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
  await expect(page.locator('mark[data-selected]')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.goForward();
  await expectCurrent(page, 'jeddah-visit');
});

test('previous and next walk the list in order and say where one is', async ({ page }) => {
  await openReader(page);
  const controls = page.getByRole('group', { name: 'Commandes de la chronologie' });
  const next = controls.getByRole('button', { name: 'Événement suivant' });
  const previous = controls.getByRole('button', { name: 'Événement précédent' });
  for (const [i, id] of realStoryOrder.entries()) {
    await next.click();
    await expectCurrent(page, id);
    const spoken = announcements(page);
    await expect(spoken).toContainText(`${i + 1} sur ${realStoryOrder.length}, `);
    await expect(spoken).toContainText(`, ${nameIn(realEvent(id).name, 'fr')} ; passage surligné`);
  }
  await expect(next).toBeDisabled();
  await previous.click();
  await expectCurrent(page, realStoryOrder.at(-2) ?? '');
  await expect(announcements(page)).toHaveText(
    '7 sur 8, jeudi 21 mars 2024, Le Caire : rencontre entre Antony Blinken et Nasser Bourita ; passage surligné',
  );
});

test('arrows, Home and End move in the list', async ({ page }) => {
  await openReader(page);
  expect(await listedIds(page)).toEqual(realStoryOrder);
  const [first = '', second = '', third = ''] = realStoryOrder;
  await eventLink(page, first).focus();
  await page.keyboard.press('ArrowDown');
  await expect(eventLink(page, second)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(eventLink(page, first)).toBeFocused();
  await page.keyboard.press('End');
  await expect(eventLink(page, realStoryOrder.at(-1) ?? '')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(eventLink(page, first)).toBeFocused();
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);

  await eventLink(page, second).press('Enter');
  await expectLandedOnPassage(page, realEvent(second));
  await page.keyboard.press('Escape');
  await expectBackAtEvent(page, second);
  await page.keyboard.press('ArrowRight');
  await expectBackAtEvent(page, third);
  await page.keyboard.press('ArrowLeft');
  await expectBackAtEvent(page, second);
});

test('in Arabic the arrows follow the direction of reading', async ({ page }) => {
  const [first = '', second = ''] = realStoryOrder;
  await openReader(page, { lang: 'ar', event: first });
  await expectLandedOnPassage(page, realEvent(first));
  await page.keyboard.press('ArrowLeft');
  await expectLandedOnPassage(page, realEvent(second));
  await page.keyboard.press('ArrowRight');
  await expectLandedOnPassage(page, realEvent(first));
  await page.keyboard.press('Escape');
  await expectBackAtEvent(page, first);
  await page.keyboard.press('ArrowLeft');
  await expectBackAtEvent(page, second);
  await page.keyboard.press('ArrowRight');
  await expectBackAtEvent(page, first);
});

test('scrolling the article softly marks the event being read, in list and picture', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReader(page);
  await waitForPicture(page);
  await page.locator('#p-jeddah-meeting').evaluate(mark => {
    const pane = mark.closest('.sl-scroller');
    if (!pane) throw new Error('No pane');
    // The words stand just above three tenths of the pane, where one reads.
    const line = pane.getBoundingClientRect().top + pane.clientHeight * 0.3;
    pane.scrollBy({ top: mark.getBoundingClientRect().bottom - line - 8, behavior: 'instant' });
  });
  await expect(page.locator('.sl-row[data-reading]')).toHaveCount(1);
  const reading = await page.locator('.sl-row[data-reading]').getAttribute('id');
  await expect(page.locator(`li[id="${reading}"]`)).toContainText('en cours de lecture');
  await expect(page.locator('.vis-item.sl-reading')).toHaveCount(1);
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
});
