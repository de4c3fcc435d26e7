import { expect, test } from '@playwright/test';

const stories = [
  { slug: 'blinken-cairo-2024', name: 'Le Caire', inLanguage: 'fr', datePublished: '2024-03-20', events: 8 },
  { slug: 'second', name: { fr: '</script><b>Autre</b>' }, inLanguage: 'fr', datePublished: null, events: 1 },
];

test('a site of several stories opens on their list, and each link opens its story', async ({ page }) => {
  await page.route(
    url => url.pathname === '/',
    async route => {
      const page = await route.fetch();
      const data = JSON.stringify(stories).replaceAll('<', '\\u003c');
      const body = (await page.text()).replace(
        /(<script type="application\/json" id="sourceline-stories">).*?(<\/script>)/s,
        (_, open, close) => open + data + close,
      );
      await route.fulfill({ response: page, body });
    },
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tous les récits');
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('</script><b>Autre</b>')).toBeVisible();
  await page.getByRole('link', { name: /Le Caire/ }).click();
  await expect(page).toHaveURL(/\/s\/blinken-cairo-2024\/$/);
  await expect(page.locator('.sl-event-link')).toHaveCount(8);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tous les récits');
});
