import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { makeAttackStory } from './stories/attackStory.ts';
import { makeLongStory } from './stories/makeLongStory.ts';
import { buildScript } from './support/buildScript.ts';
import { elementHead, elementTag, openHostPage, printedArticle, strictPolicy } from './support/hostPage.ts';
import { exactOf, realEvent, realStory, serveStory } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

const jeddah = realEvent('jeddah-visit');
const jeddahQuote = exactOf(jeddah.passages.find(({ role }) => role === 'describes') ?? fail());

function fail(): never {
  throw new Error('The real story has changed');
}

function link(page: Page, id: string) {
  return page.locator(`source-timeline a.sl-event-link[href="#e-${id}"]`);
}

async function ready(page: Page): Promise<void> {
  await page.locator('source-timeline').first().scrollIntoViewIfNeeded();
  await expect(page.locator('source-timeline .vis-item.sl-event').first()).toBeAttached();
}

/** What is painted in the article, by name of highlight, white space as read. */
function painted(page: Page, name: 'sourceline-passage' | 'sourceline-selected'): Promise<string[]> {
  return page.evaluate(
    key => [...(CSS.highlights.get(key) ?? [])].map(range => String(range).replace(/\s+/g, ' ')),
    name,
  );
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ');
}

/** Layout shifts of the page since it was opened. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0;
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

test.describe('in a page with a strict policy', () => {
  test('a full walk breaks no policy, asks nobody else, stores nothing', async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const incidents = await watchPage(page, origin);
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    await ready(page);
    for (const event of realStory.events) await link(page, event.id).click();
    await page.locator('source-timeline').getByRole('button', { name: 'Agrandir' }).click();
    await page
      .locator('source-timeline')
      .getByRole('button', { name: 'Montrer tous les événements' })
      .click();
    expect(await incidents()).toEqual(noIncidents);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  test('a story made of attacks runs nothing', async ({ page, baseURL }) => {
    const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
    await serveStory(page, 'attack', makeAttackStory());
    await openHostPage(page, { head: elementHead, embed: elementTag('', 'attack') });
    await ready(page);
    for (const row of await page.locator('source-timeline .sl-event-link').all()) await row.click();
    const { attacked, dialogs, refused, foreignRequests } = await incidents();
    expect({ attacked, dialogs, refused, foreignRequests }).toEqual({
      attacked: false,
      dialogs: [],
      refused: [],
      foreignRequests: [],
    });
  });

  test('storage that throws does not matter', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    });
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    await ready(page);
    await link(page, jeddah.id).click();
    await expect(link(page, jeddah.id)).toHaveAttribute('aria-current', 'true');
  });

  test('the single file is held by its hash, and refused when it was tampered with', async ({ page }) => {
    const integrity = JSON.parse(readFileSync('dist/embed/0.1.0/integrity.json', 'utf8'));
    const hash = integrity['source-timeline.single.js'];
    const head = `<link rel="stylesheet" href="/embed/v1/source-timeline.css"><script defer src="/embed/0.1.0/source-timeline.single.js" integrity="${hash}"></script>`;
    const policy = strictPolicy.replace("script-src 'self'", `script-src '${hash}'`);
    await openHostPage(page, { head, embed: elementTag(), policy }, 'whole');
    await ready(page);
    await page.route('**/source-timeline.single.js', async route => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};window.__attacked=true` });
    });
    await openHostPage(page, { head, embed: elementTag(), policy }, 'tampered');
    await expect(page.locator('source-timeline')).toContainText('« Le secrétaire d’Etat »');
    expect(await page.evaluate(() => customElements.get('source-timeline'))).toBeUndefined();
    expect(await page.evaluate(() => window.__attacked)).toBeUndefined();
  });
});

test.describe('the publisher’s own article', () => {
  test('has the passages painted, the selected event’s more strongly; the page’s markup stays', async ({
    page,
  }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    const before = await page.locator('#story').evaluate(element => element.outerHTML);
    await ready(page);
    await expect.poll(() => painted(page, 'sourceline-passage')).not.toEqual([]);
    await link(page, jeddah.id).click();
    await expect.poll(() => painted(page, 'sourceline-selected')).toEqual([plain(jeddahQuote)]);
    expect(
      await page.evaluate(() => {
        const range = [...(CSS.highlights.get('sourceline-selected') ?? [])][0] as Range;
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    await expect(link(page, jeddah.id)).not.toBeFocused();
    await expect(page.locator('#story :focus')).toContainText('Au cours de sa visite');
    await page.locator('source-timeline .sl-event-link').first().focus();
    expect(await page.locator('#story').evaluate(element => element.outerHTML)).toBe(before);
  });

  test('leads back: Escape returns to the event, a click on words selects theirs', async ({ page }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    await ready(page);
    await expect.poll(() => painted(page, 'sourceline-passage')).not.toEqual([]);
    await link(page, jeddah.id).press('Enter');
    await expect.poll(() => painted(page, 'sourceline-selected')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect(link(page, jeddah.id)).toBeFocused();
    await page
      .locator('#story')
      .getByText('Selon un diplomate égyptien')
      .click({ position: { x: 4, y: 8 } });
    await expect(link(page, 'cairo-arab-committee')).toHaveAttribute('aria-current', 'true');
    await expect(link(page, 'cairo-arab-committee')).toBeFocused();
  });

  test('is read again when it changes', async ({ page }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    await ready(page);
    await link(page, jeddah.id).click();
    await expect.poll(() => painted(page, 'sourceline-selected')).toHaveLength(1);
    await page.locator('#story').evaluate(article => {
      const paragraph = [...article.querySelectorAll('p')].find(p =>
        p.textContent?.includes('Au cours de sa visite'),
      );
      paragraph?.remove();
    });
    await expect.poll(() => painted(page, 'sourceline-selected')).toEqual([]);
    await expect(
      page.locator('source-timeline blockquote.sl-stored-quote').filter({ hasText: 'Au cours de sa visite' }),
    ).toBeVisible();
  });

  test('may be put in anew by a framework, or come late', async ({ page }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag('loading="eager"') });
    await ready(page);
    await link(page, jeddah.id).click();
    await expect.poll(() => painted(page, 'sourceline-selected')).toHaveLength(1);
    await page.locator('#story').evaluate(article => article.replaceWith(article.cloneNode(true)));
    const isDrawn = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sourceline-selected') ?? [])].some(
          range => (range as Range).startContainer.isConnected,
        ),
      );
    await expect.poll(isDrawn).toBe(true);
    await page.locator('#story').evaluate(article => article.remove());
    await expect.poll(() => painted(page, 'sourceline-selected')).toEqual([]);
    await page.evaluate(
      lines => {
        const article = document.createElement('article');
        for (const line of lines)
          article.append(Object.assign(document.createElement('p'), { textContent: line }));
        document.body.prepend(article);
      },
      (realStory.sources[0]?.articleBody ?? '').split('\n'),
    );
    await expect.poll(() => painted(page, 'sourceline-selected')).toHaveLength(1);
  });

  test('around the element itself, or without any of the words', async ({ page }) => {
    const article = `${printedArticle()}${elementTag('loading="eager"')}`;
    await openHostPage(page, { head: elementHead, embed: '', article }, 'around');
    await ready(page);
    await expect.poll(() => painted(page, 'sourceline-passage')).not.toEqual([]);
    await openHostPage(
      page,
      {
        head: elementHead,
        embed: elementTag('loading="eager"'),
        article: '<p>Rien du tout.</p>',
        policy: '',
      },
      'without',
    );
    await page.evaluate(() => {
      const found: boolean[] = [];
      Object.assign(window, { found });
      document.addEventListener('sl-passage', event => found.push((event as CustomEvent).detail.found));
    });
    await ready(page);
    await link(page, jeddah.id).click();
    await expect(link(page, jeddah.id)).toHaveAttribute('aria-current', 'true');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { found: boolean[] }).found))
      .toEqual([false]);
  });

  test('not there, or not wanted: the article stands in the timeline, or nowhere', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openHostPage(page, { head: elementHead, embed: elementTag('article="#nothing"') }, 'nowhere');
    await ready(page);
    await expect(page.locator('source-timeline article')).toBeVisible();
    await openHostPage(page, { head: elementHead, embed: elementTag('highlight="none"') }, 'none');
    await ready(page);
    await expect(page.locator('source-timeline article')).toHaveCount(0);
    expect(await painted(page, 'sourceline-passage')).toEqual([]);
  });
});

test.describe('as a part of the page', () => {
  test('tells what happens, and does what it is told', async ({ page }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag('loading="eager"'), policy: '' });
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      for (const type of ['sl-ready', 'sl-select', 'sl-passage', 'sl-error']) {
        document.addEventListener(type, event => told.push([type, (event as CustomEvent).detail]));
      }
    });
    await ready(page);
    await link(page, jeddah.id).click();
    const told = () => page.evaluate(() => (window as unknown as { told: [string, object][] }).told);
    await expect.poll(told).toContainEqual(['sl-select', { id: jeddah.id }]);
    await expect
      .poll(async () => (await told()).find(([type]) => type === 'sl-passage')?.[1])
      .toMatchObject({ exact: jeddahQuote, found: true });
    await page.evaluate(() => {
      const element = document.querySelector('source-timeline') as HTMLElement & { select(id: string): void };
      element.select('qatar-talks');
    });
    await expect(link(page, 'qatar-talks')).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('source-timeline')).toHaveAttribute('selected', 'qatar-talks');
    await page.locator('source-timeline').evaluate(element => element.setAttribute('lang', 'en'));
    await expect(page.locator('source-timeline').getByText('Announced').first()).toBeVisible();
    await page.locator('source-timeline').evaluate(element => element.setAttribute('theme', 'dark'));
    await expect(page.locator('source-timeline .sl-embed')).toHaveCSS('color-scheme', 'dark');
  });

  test('in a page made with React 19 it takes a story as a property, and follows it', async ({ page }) => {
    const script = await buildScript(new URL('hosts/reactHost.ts', import.meta.url));
    await page.route('**/host/react.js', route =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await openHostPage(page, {
      head: elementHead,
      embed: '<div id="react"></div><script defer src="/host/react.js"></script>',
    });
    await expect(page.locator('source-timeline')).toBeAttached();
    await page.evaluate(story => window.showStory(story, null), realStory);
    await ready(page);
    await link(page, jeddah.id).click();
    await expect(page.locator('#told')).toHaveText(jeddah.id);
    await page.evaluate(story => window.showStory(story, 'qatar-talks'), realStory);
    await expect(link(page, 'qatar-talks')).toHaveAttribute('aria-current', 'true');
    const other = makeLongStory();
    await page.evaluate(story => window.showStory(story, null), other);
    await expect(link(page, other.events[0]?.id ?? '')).toBeAttached();
  });

  test('follows the last of quick changes, lets go of a selection, and gives way to a story that fails', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const codes: string[] = [];
      Object.assign(window, { codes });
      document.addEventListener('sl-error', event => codes.push((event as CustomEvent).detail.code));
    });
    const codes = () => page.evaluate(() => (window as unknown as { codes: string[] }).codes);
    await openHostPage(page, { head: elementHead, embed: elementTag('loading="eager"') });
    await ready(page);
    const set = (name: string, value: string | null) =>
      page.locator('source-timeline').evaluate(
        (element, [key, to]) => {
          if (to === null) element.removeAttribute(key ?? '');
          else element.setAttribute(key ?? '', to ?? '');
        },
        [name, value] as const,
      );
    await page.locator('source-timeline').evaluate(element => {
      for (const lang of ['ar', 'en', 'ar', 'en']) element.setAttribute('lang', lang);
    });
    await expect(page.locator('source-timeline .sl-embed')).toHaveAttribute('lang', 'en');
    await expect(page.locator('source-timeline').getByText('Announced').first()).toBeVisible();
    await set('selected', jeddah.id);
    await expect(link(page, jeddah.id)).toHaveAttribute('aria-current', 'true');
    await set('selected', 'nobody');
    await expect.poll(codes).toEqual(['unknown-event']);
    await expect(link(page, jeddah.id)).toHaveAttribute('aria-current', 'true');
    await set('selected', null);
    await expect(page.locator('source-timeline [aria-current="true"]')).toHaveCount(0);
    await set('src', '/s/none/story.json');
    await expect.poll(codes).toEqual(['unknown-event', 'network']);
    await expect(page.locator('source-timeline .sl-event-link')).toHaveCount(0);
    await expect(page.locator('source-timeline').getByText('« Le secrétaire d’Etat »')).toBeVisible();
    expect(await painted(page, 'sourceline-passage')).toEqual([]);
    await set('src', '');
    await expect.poll(codes).toEqual(['unknown-event', 'network', 'not-found']);
    await set('src', '/s/blinken-cairo-2024/story.json');
    await expect(link(page, jeddah.id)).toBeAttached();
  });

  test('a story that cannot be read leaves the written list, and says why', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('sl-error', event => {
        Object.assign(window, { failure: (event as CustomEvent).detail.code });
      });
    });
    await serveStory(page, 'cut', '{"format": "sourceline/1", "id"');
    await openHostPage(page, { head: elementHead, embed: elementTag('loading="eager"', 'cut') });
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { failure: string }).failure))
      .toBe('not-json');
    await expect(page.locator('source-timeline').getByText('« Le secrétaire d’Etat »')).toBeVisible();
  });

  test('may be added and removed without end, and lets go of what it held', async ({ page }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag('loading="eager"') });
    await ready(page);
    const nodes = async () => {
      const client = await page.context().newCDPSession(page);
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const cycle = () =>
      page.evaluate(async () => {
        const place = document.querySelector('#embed');
        const element = place?.querySelector('source-timeline');
        element?.remove();
        await new Promise(resolve => setTimeout(resolve, 20));
        if (element) place?.append(element);
        await new Promise(resolve => {
          element?.addEventListener('sl-ready', resolve, { once: true });
        });
      });
    for (let i = 0; i < 5; i++) await cycle();
    const before = await nodes();
    for (let i = 0; i < 50; i++) await cycle();
    // What closed ports and aborted signals held is let go a little later.
    await expect
      .poll(async () => (await nodes()).jsEventListeners)
      .toBeLessThan(before.jsEventListeners + 10);
    expect((await nodes()).nodes).toBeLessThan(before.nodes + 100);
  });

  test('two on one page keep to themselves', async ({ page }) => {
    await serveStory(page, 'synthetic', makeLongStory());
    await openHostPage(page, {
      head: elementHead,
      embed: elementTag('loading="eager"') + elementTag('loading="eager"', 'synthetic'),
    });
    await expect(page.locator('source-timeline').nth(1).locator('.sl-event-link').first()).toBeAttached();
    await link(page, jeddah.id).click();
    await expect(page.locator('source-timeline').nth(0).locator('[aria-current="true"]')).toHaveCount(1);
    await expect(page.locator('source-timeline').nth(1).locator('[aria-current="true"]')).toHaveCount(0);
    await expect.poll(() => painted(page, 'sourceline-selected')).toEqual([plain(jeddahQuote)]);
  });

  test('a wheel over it scrolls the page when there is no more to scroll inside', async ({ page }) => {
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    await ready(page);
    await page.locator('source-timeline .sl-picture').hover();
    const at = () => page.evaluate(() => scrollY);
    const before = await at();
    await page.mouse.wheel(0, 240);
    await expect.poll(at).toBeGreaterThan(before);
    await page.locator('source-timeline .sl-panes').hover();
    const then = await at();
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 400);
    await expect.poll(at).toBeGreaterThan(then);
  });

  test('a finger that swipes over the picture scrolls the page', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await openHostPage(page, { head: elementHead, embed: elementTag() });
    await ready(page);
    const box = await page.locator('source-timeline .sl-picture').boundingBox();
    const [x, y] = [Math.round(box?.x ?? 0) + 100, Math.round(box?.y ?? 0) + 100];
    const before = await page.evaluate(() => scrollY);
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
    await touch('touchStart', y);
    for (let i = 1; i <= 10; i++) await touch('touchMove', y - 15 * i);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    await context.close();
  });

  test('the keyboard goes in, through every event, and out', async ({ page }) => {
    const outside = '<button id="before">avant</button>';
    await openHostPage(page, {
      head: elementHead,
      embed: `${outside}${elementTag('loading="eager"')}<button id="behind">après</button>`,
    });
    await ready(page);
    await page.locator('#before').focus();
    const seen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside?.getAttribute('href') ?? document.activeElement?.id ?? '';
      });
      seen.add(at);
      if (at === 'behind') break;
    }
    for (const { id } of realStory.events) expect([...seen]).toContain(`#e-${id}`);
    expect([...seen]).toContain('behind');
  });
});

for (const width of [320, 412, 768, 1280]) {
  test(`nothing in the page moves while it comes alive, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await serveStory(page, 'synthetic', makeLongStory());
    for (const slug of ['blinken-cairo-2024', 'synthetic']) {
      await openHostPage(
        page,
        { head: elementHead, embed: elementTag('loading="eager"', slug), article: '<p>Un paragraphe.</p>' },
        `still-${slug}`,
      );
      await ready(page);
      expect(await shifts(page), slug).toBe(0);
    }
  });
}

test.describe('whatever the page around says', () => {
  const hosts = {
    'small root font': { head: '<style>html{font-size:62.5%}</style>' },
    'right to left': { htmlAttributes: 'lang="fr" dir="rtl"' },
    'shouting body': {
      head: '<style>body{text-transform:uppercase;letter-spacing:3px;line-height:3;font:italic 30px cursive}</style>',
    },
    'a reset of everything': { head: '<style>*{all:unset}</style>' },
    'its own moment and marks': {
      head: '<style>mark{background:red;padding:9px}h2,ol,li,button,a{color:red!important;margin:40px}</style><script>window.moment=()=>{throw new Error("theirs")}</script>',
    },
  };
  for (const [name, host] of Object.entries(hosts)) {
    test(`it looks as it does alone: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: 900, height: 900 });
      const looks = async (label: string, more: object) => {
        await openHostPage(
          page,
          {
            policy: '',
            embed: `<div style="display:block;width:800px">${elementTag('loading="eager" highlight="none"')}</div>`,
            ...more,
          },
          label,
        );
        await ready(page);
        await expect(page.locator('source-timeline .sl-event')).not.toHaveCount(0);
        return page.locator('source-timeline').evaluate(element => {
          const origin = element.getBoundingClientRect();
          const drawn = [...(element.shadowRoot?.querySelectorAll('.sl-embed *') ?? [])].filter(
            inner => inner.getClientRects().length > 0,
          );
          return drawn.map(inner => {
            const { x, y, width, height } = inner.getBoundingClientRect();
            const style = getComputedStyle(inner);
            const box = [x - origin.x, y - origin.y, width, height].map(value => Math.round(value));
            return `${inner.tagName} ${box} ${style.color} ${style.fontSize} ${style.letterSpacing} ${style.textTransform} ${style.direction} ${style.fontStyle}`;
          });
        });
      };
      const alone = await looks('alone', { head: elementHead });
      const inside = await looks('inside', {
        ...host,
        head: `${elementHead}${'head' in host ? host.head : ''}`,
      });
      expect(inside).toEqual(alone);
    });
  }
});
