import { expect, type Page, test } from '@playwright/test';
import { type BrokenStoryName, brokenStories, soundStory } from './stories/brokenStories.ts';
import { eventLink, expectLandedOnPassage, listedIds, openReader, waitForPicture } from './support/reader.ts';
import { realEvent, serveStory } from './support/stories.ts';

const good = ['council-meets', 'budget-vote', 'works-begin'];

/** Files that hold no story: what the French page says, and where. */
const refused: Partial<Record<BrokenStoryName, { says: string; where?: string }>> = {
  emptyFile: { says: 'n’est pas du JSON valide' },
  truncated: { says: 'n’est pas du JSON valide' },
  html: { says: 'n’est pas du JSON valide' },
  wrongFormat: {
    says: 'n’est pas un récit au format « sourceline/1 » (trouvé : sourceline/99)',
    where: 'format',
  },
  noFormat: { says: 'n’est pas un récit au format « sourceline/1 »', where: 'format' },
  noSources: { says: 'doit nommer au moins une source', where: 'sources' },
  eventsNotAList: { says: 'manque ou n’est pas permise', where: 'events' },
  jsonNull: { says: 'n’est pas un récit au format « sourceline/1 »', where: 'format' },
  jsonArray: { says: 'n’est pas un récit au format « sourceline/1 »', where: 'format' },
  jsonNumber: { says: 'n’est pas un récit au format « sourceline/1 »', where: 'format' },
  jsonHugeString: { says: 'n’est pas un récit au format « sourceline/1 »', where: 'format' },
  deeplyNested: { says: 'n’est pas un récit au format « sourceline/1 »', where: 'format' },
};

/** Files of which something can be shown: what is listed, and what the French page says of the rest. */
const shownInPart: Partial<Record<BrokenStoryName, { lists: readonly string[]; says: readonly string[] }>> = {
  badDateAmongGood: { lists: good, says: ['« bad-date » est omis', '2024-13-45', 'events[1].date'] },
  duplicateIds: {
    lists: ['council-meets', 'works-begin'],
    says: ['« council-meets » est omis', 'employé deux fois', 'events[1].id'],
  },
  unknownStatus: {
    lists: ['council-meets', 'works-begin'],
    says: ['« budget-vote » est omis', 'rumoured', 'events[1].status'],
  },
  unknownSource: {
    lists: ['council-meets', 'works-begin'],
    says: ['« budget-vote »', '« a9 » n’est pas dans ce récit', 'events[1].passages[0]'],
  },
  eventIsNull: { lists: ['council-meets', 'works-begin'], says: ['events[1]', 'events[2]'] },
  everyEventBad: { lists: [], says: ['« council-meets » est omis', 'events[0].date', 'events[2].date'] },
};

/** Files that are unusual, and sound enough to be shown without a word. */
const shownWhole: Partial<Record<BrokenStoryName, readonly string[]>> = {
  missingQuote: ['council-meets', 'lost-words', 'works-begin'],
  noArticleBody: good,
  noEvents: [],
  deepUnknownField: good,
};

test('every broken story has its expectation here', () => {
  const known = [refused, shownInPart, shownWhole].flatMap(table => Object.keys(table));
  expect(known.toSorted()).toEqual(Object.keys(brokenStories).toSorted());
});

for (const [name, { says, where }] of Object.entries(refused)) {
  test(`${name}: says what is wrong${where ? ' and where' : ''}`, async ({ page }) => {
    await openBroken(page, name as BrokenStoryName);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce récit ne peut pas être montré');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('alert')).toContainText(says);
    if (where) await expect(page.getByRole('alert').locator('code')).toHaveText(where);
    await expect(page.getByRole('alert')).not.toHaveText(/trouvé\s:\s(none|a |an |Object|Array)/);
    await expect(page.locator('.sl-event-link')).toHaveCount(0);
  });
}

for (const [name, { lists, says }] of Object.entries(shownInPart)) {
  test(`${name}: shows the rest and says what is left out`, async ({ page }) => {
    await openBroken(page, name as BrokenStoryName);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The council votes');
    const problems = page.locator('.sl-problems');
    await expect(problems).toBeVisible();
    await problems.locator('summary').click();
    for (const words of says) await expect(problems.getByRole('list')).toContainText(words);
    await expect(problems.getByRole('list')).toBeVisible();
    expect(await listedIds(page)).toEqual(lists);
  });
}

for (const [name, lists] of Object.entries(shownWhole)) {
  test(`${name}: is shown`, async ({ page }) => {
    await openBroken(page, name as BrokenStoryName);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The council votes');
    await expect(page.locator('.sl-problems')).toHaveCount(0);
    expect(await listedIds(page)).toEqual(lists);
  });
}

test('a story without events says so', async ({ page }) => {
  await openBroken(page, 'noEvents');
  await expect(page.getByText('Ce récit n’a pas encore d’événement.')).toBeVisible();
});

test('a quote that is no longer in the article is shown as stored, with a notice', async ({ page }) => {
  await openBroken(page, 'missingQuote');
  await eventLink(page, 'lost-words').press('Enter');
  const row = page.locator('#e-lost-words');
  await expect(row.getByText('Ces mots ne sont plus dans l’article')).toBeVisible();
  await expect(row.locator('.sl-details').getByText('Nobody ever wrote this.')).toBeVisible();
  await expect(page.locator('mark[data-event="lost-words"]')).toHaveCount(0);
  await expect(eventLink(page, 'lost-words')).toBeFocused();
  await expect(page.locator('p[role="status"].sr-only')).toContainText('aucun passage dans l’article');
});

test('an article that is not reproduced says so, and its quotes stand with the events', async ({ page }) => {
  await openBroken(page, 'noArticleBody');
  await expect(page.getByText('Le texte de cet article n’est pas reproduit ici.')).toBeVisible();
  await eventLink(page, 'budget-vote').press('Enter');
  const details = page.locator('#e-budget-vote .sl-details');
  await expect(details.getByText('It voted the budget on 4 May 2024.')).toBeVisible();
  await expect(details.getByText('L’article n’est pas reproduit ici')).toBeVisible();
});

test('an unknown event in the address says so and shows the story', async ({ page }) => {
  await openReader(page, { event: 'no-such-event' });
  await expect(page.locator('.sl-problems').getByRole('status')).toContainText(
    'L’événement « no-such-event » de ce lien n’est pas dans le récit.',
  );
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
  await eventLink(page, 'jeddah-visit').press('Enter');
  await expectLandedOnPassage(page, realEvent('jeddah-visit'));
  await expect(page.locator('.sl-problems')).toHaveCount(0);
});

for (const [lang, title, sentence] of [
  ['fr', 'Ce récit ne peut pas être montré', 'Il n’y a pas de récit nommé « nowhere » sur ce site.'],
  ['en', 'This story cannot be shown', 'There is no story named “nowhere” on this site.'],
  ['ar', 'لا يمكن عرض هذه القصة', 'لا توجد قصة باسم «nowhere» في هذا الموقع.'],
] as const) {
  test(`an unknown story is named in ${lang}`, async ({ page }) => {
    await page.goto(`/?story=nowhere&lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(new RegExp(title));
  });
}

for (const slug of ['../secret', 'Majuscule', '<img src=x>', 'x'.repeat(65)]) {
  test(`"${slug.slice(0, 20)}" is not a story name, and nothing is fetched by it`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      // The page itself preloads the story the site opens on.
      if (pathname.includes('story.json') && !pathname.includes('/blinken-cairo-2024/'))
        fetched.push(pathname);
    });
    await page.goto(`/?story=${encodeURIComponent(slug)}`);
    await expect(page.getByRole('alert')).toContainText('n’est pas un nom de récit');
    expect(fetched).toEqual([]);
  });
}

test('a broken connection says so; a second try succeeds', async ({ page }) => {
  await page.route('**/s/broken/story.json', route => route.abort());
  await page.goto('/?story=broken');
  await expect(page.getByRole('alert')).toContainText('Le récit « broken » n’a pas pu être récupéré.');
  await page.unrouteAll();
  await serveStory(page, 'broken', soundStory);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('.sl-event-link')).toHaveCount(3);
});

test('a server that fails says so', async ({ page }) => {
  await page.route('**/s/broken/story.json', route => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto('/?story=broken&lang=en');
  await expect(page.getByRole('alert')).toContainText('The story “broken” could not be fetched.');
});

test('without its picture the page says so, and list and article work', async ({ page }) => {
  await page.route('**/assets/TimelinePicture*', route => route.abort());
  await openReader(page);
  await expect(page.getByText('Le dessin de la chronologie n’a pas pu être chargé.')).toBeVisible();
  await eventLink(page, 'jeddah-visit').press('Enter');
  await expectLandedOnPassage(page, realEvent('jeddah-visit'));
});

test('the mended story is shown whole', async ({ page }) => {
  await serveStory(page, 'broken', soundStory);
  await openReader(page, { story: 'broken' });
  await waitForPicture(page);
  expect(await listedIds(page)).toEqual(good);
  await expect(page.locator('.sl-problems')).toHaveCount(0);
});

async function openBroken(page: Page, name: BrokenStoryName): Promise<void> {
  await serveStory(page, 'broken', brokenStories[name]);
  await page.goto('/?story=broken');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
