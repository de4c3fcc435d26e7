import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { articleMarkup } from './frame/article.ts';
import {
  allPassages,
  expectSelected,
  frameAt,
  linkIn,
  paintedCount,
  paintedWords,
  pointIn,
} from './frame/host.ts';
import {
  frameTag,
  loaderTag,
  openHost,
  publisher,
  serveStories,
  stories,
  strictPolicy,
} from './frame/pages.ts';
import { buildScript } from './support/buildScript.ts';
import { exactOf, realEvent, realStory } from './support/stories.ts';
import { watchPage } from './support/watchPage.ts';

let child = '';
test.beforeAll(async () => {
  child = await buildScript(new URL('frame/child.ts', import.meta.url));
});
test.beforeEach(async ({ page }) => {
  await serveStories(page, child);
});

const style = 'body{margin:0 20px;font:18px/1.6 serif}iframe{display:block}*{box-sizing:border-box}';
const article = `<article>${articleMarkup()}</article>`;
const before = (words: string) => `<p>${'Avant. '.repeat(40)}</p><a href="/avant">${words}</a>`;

test.describe('height', () => {
  test('without the loader the frame works at its fixed height', async ({ page }) => {
    await openHost(page, article + frameTag());
    await expect(frameAt(page).locator('li')).toHaveCount(realStory.events.length);
    expect((await page.locator('iframe').boundingBox())?.height).toBeCloseTo(304, 0);
    await linkIn(frameAt(page), 'qatar-talks').click();
    await expectSelected(frameAt(page), 'qatar-talks');
    expect(page.url()).toBe(`${publisher}/`);
  });

  test('the frame is as high as its content, and follows it both ways', async ({ page }) => {
    await openHost(page, frameTag() + loaderTag, { style });
    const frame = frameAt(page);
    const content = () =>
      frame.locator('html').evaluate(html => Math.ceil(html.getBoundingClientRect().height));
    const given = () => frame.locator('html').evaluate(() => innerHeight);
    await expect.poll(given).toBeGreaterThan(310);
    expect(await given()).toBe(await content());
    const first = await given();
    await frame.getByRole('button', { name: '400' }).click();
    await expect.poll(given).toBe(first + 400);
    await frame.getByRole('button', { name: '0', exact: true }).click();
    await expect.poll(given).toBe(first);
    expect(await frame.locator('html').evaluate(html => html.scrollHeight > html.clientHeight)).toBe(false);
  });

  test('pym.js sizes the frame exactly', async ({ page }) => {
    const start = `new pym.Parent('place', '${stories}/embed.html', { sandbox: 'allow-scripts' })`;
    await openHost(
      page,
      `<div id="place"></div><script src="${stories}/pym.js"></script><script>${start}</script>`,
    );
    await expectExact(page);
  });

  test('@newswire/frames sizes the frame exactly, also when it comes later', async ({ page }) => {
    const start = `newswireFrames.observeIframe(document.querySelector('iframe'))`;
    await openHost(
      page,
      `${frameTag()}<button onclick="${start}">Start</button><script src="${stories}/frames.js"></script>`,
    );
    await expect(frameAt(page).locator('li')).toHaveCount(realStory.events.length);
    expect(
      await frameAt(page)
        .locator('html')
        .evaluate(() => innerHeight),
    ).toBe(300);
    await page.getByRole('button', { name: 'Start' }).click();
    await expectExact(page);
  });

  test('AMP and WordPress hear the height in their own words', async ({ page }) => {
    const listen = `<script>said=[];addEventListener('message',e=>said.push(JSON.stringify(e.data)))</script>`;
    await openHost(page, listen + frameTag('', '#?secret=aB3'));
    const frame = frameAt(page);
    await expect(frame.locator('li')).toHaveCount(realStory.events.length);
    const height = await frame
      .locator('html')
      .evaluate(html => Math.ceil(html.getBoundingClientRect().height));
    const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(heard).toContain(JSON.stringify({ sentinel: 'amp', type: 'embed-size', height }));
    expect(await heard()).toContain(JSON.stringify({ message: 'height', value: height, secret: 'aB3' }));
  });
});

async function expectExact(page: Page): Promise<void> {
  const frame = frameAt(page);
  await expect(frame.locator('li')).toHaveCount(realStory.events.length);
  const sizes = () =>
    frame
      .locator('html')
      .evaluate(html => ({ given: innerHeight, content: html.getBoundingClientRect().height }));
  await expect.poll(async () => (await sizes()).given).toBeGreaterThan(310);
  const { given, content } = await sizes();
  expect(given).toBe(Math.ceil(content));
}

test.describe('deep links', () => {
  test('the address opens its event in the frame and its passage in the article', async ({ page }) => {
    await openHost(page, frameTag() + article + loaderTag, { style }, '#e-qatar-talks');
    await expectSelected(frameAt(page), 'qatar-talks');
    await expect
      .poll(() => paintedWords(page, 'sourceline-selected'))
      .toHaveLength(realEvent('qatar-talks').passages.length);
    await expect.poll(() => isInView(page)).toBe(true);
    expect(new URL(page.url()).hash).toBe('#e-qatar-talks');
  });

  test('a selection in the frame becomes the address; one step back undoes all of them', async ({ page }) => {
    await openHost(page, frameTag() + article + loaderTag, { style }, '?a=1');
    const frame = frameAt(page);
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    await page.evaluate(() => history.replaceState({ own: 7 }, ''));
    await linkIn(frame, 'qatar-talks').click();
    await expect(page).toHaveURL(`${publisher}/?a=1#e-qatar-talks`);
    await linkIn(frame, 'jeddah-visit').click();
    await expect(page).toHaveURL(`${publisher}/?a=1#e-jeddah-visit`);
    expect(await page.evaluate(() => history.state)).toEqual({ own: 7 });
    await page.goBack();
    await expect(page).toHaveURL(`${publisher}/?a=1`);
    await expect(frame.locator('[aria-current]')).toHaveCount(0);
    await page.goForward();
    await expectSelected(frame, 'jeddah-visit');
  });

  test('an event in the address of the frame is painted, and is no step of the page', async ({ page }) => {
    await openHost(page, frameTag('', '#e-qatar-talks') + article + loaderTag, { style });
    const own = realEvent('qatar-talks').passages;
    await expect.poll(() => paintedWords(page, 'sourceline-selected')).toHaveLength(own.length);
    await expectSelected(frameAt(page), 'qatar-talks');
    expect(page.url()).toBe(`${publisher}/`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a link in the page selects its event, and an unknown event changes nothing', async ({ page }) => {
    await openHost(
      page,
      `<a href="#e-qatar-talks">Qatar</a> <a href="#e-nowhere">Nulle part</a>${frameTag()}${loaderTag}`,
    );
    await expect
      .poll(() =>
        frameAt(page)
          .locator('html')
          .evaluate(() => innerHeight),
      )
      .not.toBe(300);
    await page.getByRole('link', { name: 'Qatar' }).click();
    await expectSelected(frameAt(page), 'qatar-talks');
    await page.getByRole('link', { name: 'Nulle part' }).click();
    await expectSelected(frameAt(page), 'qatar-talks');
    expect(new URL(page.url()).hash).toBe('#e-nowhere');
  });
});

/** True when the first selected passage stands in the window, clear of its edges. */
function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('sourceline-selected') ?? [];
    if (!(range instanceof Range)) return false;
    const { top } = range.getBoundingClientRect();
    return top >= 90 && top <= innerHeight * 0.75;
  });
}

test.describe('passages in the article', () => {
  test('are found through inline markup, other line breaks and French spaces', async ({ page }) => {
    await openHost(page, article + frameTag() + loaderTag, { style });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('« ', '«').replaceAll(' »', '»');
    const painted = (await paintedWords(page, 'sourceline-passage')).map(plain).sort();
    const expected = realStory.events
      .flatMap(({ passages }) => passages.map(exactOf))
      .map(plain)
      .sort();
    expect(painted).toEqual(expected);
  });

  test('of the event selected in the frame are painted apart; the page is byte for byte the same', async ({
    page,
  }) => {
    await openHost(page, article + frameTag() + loaderTag, { style });
    const html = () =>
      page.evaluate(() => document.documentElement.outerHTML.replace(/ style="[^"]*height[^"]*"/, ''));
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    const untouched = await html();
    await linkIn(frameAt(page), 'manila-press-conference').click();
    const own = realEvent('manila-press-conference').passages;
    await expect.poll(() => paintedWords(page, 'sourceline-selected')).toHaveLength(own.length);
    expect(await paintedCount(page)).toBe(allPassages);
    await expect.poll(() => isInView(page)).toBe(true);
    const point = await pointIn(page, 'rencontrera ce jeudi').catch(() => pointIn(page, 'jeudi'));
    await page.mouse.click(point.x, point.y);
    expect(await html()).toBe(untouched);
    expect(await page.evaluate(() => document.querySelectorAll('[tabindex],mark').length)).toBe(0);
  });

  test('select their event in the frame when clicked; other words, links and the margin do not', async ({
    page,
  }) => {
    await openHost(page, article + frameTag() + loaderTag, { style });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    const frame = frameAt(page);
    const words = 'à Djeddah';
    await page.getByText(words).first().scrollIntoViewIfNeeded();
    const box = await page.locator('article p').nth(1).boundingBox();
    if (box) await page.mouse.click(box.x + 2, box.y + box.height / 2);
    await page.mouse.click(3, (await pointIn(page, words)).y);
    await expect(frame.locator('[aria-current]')).toHaveCount(0);
    const { x, y } = await pointIn(page, words);
    await page.mouse.click(x, y);
    await expectSelected(frame, 'jeddah-visit');
    await expect(page).toHaveURL(`${publisher}/#e-jeddah-visit`);
  });

  test('of several events lead to each in turn', async ({ page }) => {
    // Beside the article, so that no click moves it.
    const beside = `${style}article{width:50%}iframe{position:fixed;top:0;right:0}`;
    await openHost(page, article + frameTag() + loaderTag, { style: beside });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    const words = 'rencontrera ce jeudi au Caire, le chef';
    for (const event of ['cairo-bourita', 'cairo-arab-committee', 'cairo-bourita']) {
      const { x, y } = await pointIn(page, words);
      await page.mouse.click(x, y);
      await expectSelected(frameAt(page), event);
      await expect(page).toHaveURL(`${publisher}/#e-${event}`);
    }
  });

  test('are found again when the article is written anew, changed, or comes late', async ({ page }) => {
    await openHost(page, `<main></main>${frameTag()}${loaderTag}`, { style });
    await expect
      .poll(() =>
        frameAt(page)
          .locator('html')
          .evaluate(() => innerHeight),
      )
      .not.toBe(300);
    await page.evaluate(html => {
      document.querySelector('main')?.setHTMLUnsafe(html);
    }, article);
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    // The same words in new nodes, as a framework renders them.
    await page.evaluate(() => {
      const old = document.querySelector('article');
      old?.replaceWith(old.cloneNode(true));
    });
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            [...(CSS.highlights.get('sourceline-passage') ?? [])].filter(
              range => range instanceof Range && range.toString() !== '' && range.startContainer.isConnected,
            ).length,
        ),
      )
      .toBe(allPassages);
    const gone = realEvent('jeddah-visit').passages.length;
    await page.evaluate(() => document.querySelectorAll('article p')[2]?.remove());
    await expect.poll(() => paintedCount(page)).toBeLessThanOrEqual(allPassages - gone);
    await page.evaluate(() => document.querySelector('article')?.remove());
    await expect.poll(() => paintedCount(page)).toBe(0);
  });

  test('are left alone when the publisher says so, and looked for where the publisher says', async ({
    page,
  }) => {
    const named = `<div class="texte">${articleMarkup()}</div>`;
    await openHost(page, article + named + frameTag('data-article=".texte"') + loaderTag, { style });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    expect(
      await page.evaluate(() =>
        [...(CSS.highlights.get('sourceline-passage') ?? [])].every(
          range => range.startContainer.parentElement?.closest('.texte') !== null,
        ),
      ),
    ).toBe(true);
    await page.locator('iframe').evaluate(iframe => {
      iframe.dataset.highlight = 'none';
      document.body.classList.add('changed');
    });
    await expect.poll(() => paintedCount(page)).toBe(0);
  });
});

test.describe('keyboard', () => {
  test('goes from the frame to the passage, on from there, and back with Escape', async ({ page }) => {
    await openHost(page, frameTag() + article + loaderTag, { style });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    const link = linkIn(frameAt(page), 'manila-press-conference');
    await link.focus();
    // The page learns where the focus is from another process.
    await expect(page.locator('iframe')).toBeFocused();
    await page.keyboard.press('Enter');
    const isAtPassage = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('sourceline-selected') ?? [];
        return range?.startContainer.parentElement === document.activeElement;
      });
    await expect.poll(isAtPassage).toBe(true);
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await expect(page.locator('iframe')).toBeFocused();
    await expect(page.locator('[tabindex]')).toHaveCount(0);

    await page.keyboard.press('Enter');
    await expect.poll(isAtPassage).toBe(true);
    await page.keyboard.press('Tab');
    await expect(page.locator('[tabindex]')).toHaveCount(0);
    const comesNext = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sourceline-selected') ?? [];
      const links = [...document.querySelectorAll('a')];
      const next = links.find(one => range instanceof Range && range.comparePoint(one, 0) >= 0);
      return next !== undefined && next === document.activeElement;
    });
    expect(comesNext).toBe(true);
    // Escape is the page's own again.
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test('leaves an order of focus that the publisher made', async ({ page }) => {
    const ordered = articleMarkup().replaceAll('<p>', '<p tabindex="0">');
    await openHost(page, `${frameTag()}<article>${ordered}</article>${loaderTag}`, { style });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    const count = await page.locator('[tabindex="0"]').count();
    await linkIn(frameAt(page), 'manila-press-conference').focus();
    await expect(page.locator('iframe')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('p:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('iframe')).toBeFocused();
    expect(await page.locator('[tabindex="0"]').count()).toBe(count);
  });
});

test.describe('safety', () => {
  test('a strict policy of the host refuses nothing', async ({ page }) => {
    const seen = await watchPage(page, publisher);
    await openHost(page, frameTag() + article + loaderTag, { style, policy: strictPolicy }, '#e-qatar-talks');
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    await linkIn(frameAt(page), 'jeddah-visit').click();
    await expect(page).toHaveURL(`${publisher}/#e-jeddah-visit`);
    expect(await page.locator('iframe').evaluate(iframe => iframe.style.height)).toMatch(/^\d+px$/);
    const { refused, crashes, consoleErrors, dialogs } = await seen();
    expect({ refused, crashes, consoleErrors, dialogs }).toEqual({
      refused: [],
      crashes: [],
      consoleErrors: [],
      dialogs: [],
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('18px');
  });

  test('a sibling frame that speaks our words is not heard', async ({ page }) => {
    const spoof = `<script>
      const say = (m, to) => to.postMessage({ ns: 'sourceline', v: 1, ...m }, '*');
      addEventListener('message', e => { document.title += '+' + e.data.type; });
      setInterval(() => { say({ type: 'hello' }, parent); say({ type: 'height', height: 9999 }, parent);
        say({ type: 'selected', id: 'qatar-talks' }, parent);
        say({ type: 'welcome' }, parent.frames[0]); say({ type: 'select', id: 'qatar-talks' }, parent.frames[0]); }, 20);
    </script>`;
    const sibling =
      '<iframe title="Publicité" src="/ad.html" sandbox="allow-scripts" id="ad" height="90"></iframe>';
    await openHost(page, frameTag() + article + sibling + loaderTag, { style, files: { '/ad.html': spoof } });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    await linkIn(frameAt(page), 'jeddah-visit').click();
    await expect(page).toHaveURL(`${publisher}/#e-jeddah-visit`);
    await expectSelected(frameAt(page), 'jeddah-visit');
    expect(await page.locator('#ad').evaluate(ad => ad.clientHeight)).toBeLessThanOrEqual(90);
    expect(
      await frameAt(page, 1)
        .locator('html')
        .evaluate(() => document.title),
    ).toBe('');
  });

  test('a frame of the right address that talks nonsense can do no harm', async ({ page }) => {
    const seen = await watchPage(page, publisher);
    const nonsense = `<script>
      const hello = () => parent.postMessage({ ns: 'sourceline', v: 1, type: 'hello' }, '*');
      hello();
      addEventListener('message', ({ ports: [port] }) => {
        if (!port) return hello();
        const say = m => port.postMessage({ ns: 'sourceline', v: 1, ...m });
        for (const height of [1e9, -5, NaN, '50vh;color:red', {}]) say({ type: 'height', height });
        say({ type: 'selected', id: 'x" onclick="' + 'y'.repeat(1e4) });
        port.onmessage = ({ data }) => {
          if (data.type !== 'article') return;
          const at = data.pieces.findIndex(piece => piece.length > 9);
          const one = { first: at, start: 0, last: at, end: 3, selected: 0 };
          const nowhere = [{ ...one, id: 'a', first: -1 }, { ...one, id: 'b', end: 1e6 }, { ...one, id: 'c', last: 'length' }];
          const many = Array.from({ length: 5000 }, (_, i) => ({ ...one, id: 'p' + i }));
          say({ type: 'found', turn: data.turn, passages: [...nowhere, ...many] });
          say({ type: 'found', turn: data.turn + 1, passages: [] });
          for (const bad of [-1, 1e9, 0.5, 'length', null]) say({ type: 'go', passage: bad, top: 0, focus: 1 });
        };
      });
    </script>`;
    await page.route(`${stories}/embed.html`, route =>
      route.fulfill({ contentType: 'text/html', body: nonsense }),
    );
    await openHost(page, frameTag() + article + loaderTag, { style });
    await expect.poll(() => paintedCount(page)).toBe(1_997);
    expect(await page.locator('iframe').evaluate(iframe => iframe.style.height)).toBe('20000px');
    expect(page.url().length).toBeLessThan(250);
    expect((await seen()).crashes).toEqual([]);
  });

  test('the loader twice is the loader once', async ({ page }) => {
    await openHost(page, loaderTag + frameTag() + article + loaderTag.replace('loader.js', 'loader.js?2'), {
      style,
    });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await linkIn(frameAt(page), 'qatar-talks').click();
    await expect(page).toHaveURL(`${publisher}/#e-qatar-talks`);
    await page.goBack();
    await expect(page).toHaveURL(`${publisher}/`);
  });

  test('leaves no name in the page', async ({ page }) => {
    const names = () =>
      page.evaluate(() =>
        Object.keys(window)
          .filter(key => !/^\d+$/.test(key))
          .sort(),
      );
    await openHost(page, article + frameTag());
    const before = await names();
    await openHost(page, article + frameTag() + loaderTag);
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    expect(await names()).toEqual(before);
  });
});

test.describe('handshake', () => {
  const given = (page: Page) =>
    frameAt(page)
      .locator('html')
      .evaluate(() => innerHeight);

  test('a loader that comes after the frame has given up is still heard', async ({ page }) => {
    await page.clock.install();
    await openHost(page, article + frameTag(), { style });
    await expect(frameAt(page).locator('li')).toHaveCount(realStory.events.length);
    await page.clock.runFor(180_000);
    await page.addScriptTag({ url: `${stories}/loader.js` });
    await expect.poll(() => given(page)).toBeGreaterThan(310);
  });

  test('a frame without a sandbox is heard at its own origin, and not at another', async ({ page }) => {
    const open = frameTag().replace(/sandbox="[^"]*"/, '');
    await openHost(page, open + loaderTag, { style });
    await expect.poll(() => given(page)).toBeGreaterThan(310);

    const seen = await watchPage(page, publisher);
    const elsewhere = open.replace(`${stories}/embed.html`, '/embed.html');
    const moved = `<script>location.replace('${stories}/embed.html')</script>`;
    await openHost(page, elsewhere + loaderTag, { style, files: { '/embed.html': moved } });
    await expect(frameAt(page).locator('li')).toHaveCount(realStory.events.length);
    await linkIn(frameAt(page), 'qatar-talks').click();
    await expectSelected(frameAt(page), 'qatar-talks');
    // The height less the default border.
    expect(await given(page)).toBe(296);
    expect(page.url()).toBe(`${publisher}/`);
    expect((await seen()).crashes).toEqual([]);
  });
});

test.describe('several frames', () => {
  test('each has its own height, article and passages, and one may come later or load again', async ({
    page,
  }) => {
    const [one = '', two = ''] = [0, 1].map(
      n => `<article id="a${n}">${articleMarkup(html => html)}<div class="place"></div></article>`,
    );
    await openHost(page, loaderTag + one.replace('<div class="place"></div>', frameTag()) + two, { style });
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
    await page.evaluate(() => {
      const first = document.querySelector('iframe');
      document.querySelector('.place')?.append(first?.cloneNode() ?? '');
    });
    await expect.poll(() => paintedCount(page)).toBe(2 * allPassages);
    await linkIn(frameAt(page, 1), 'qatar-talks').click();
    await expectSelected(frameAt(page, 1), 'qatar-talks');
    await expect(frameAt(page, 0).locator('[aria-current]')).toHaveCount(0);
    const where = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sourceline-selected') ?? [])].map(
          range => range.startContainer.parentElement?.closest('article')?.id,
        ),
      );
    const own = realEvent('qatar-talks').passages;
    await expect.poll(where).toEqual(own.map(() => 'a1'));
    await page
      .locator('iframe')
      .first()
      .evaluate((iframe: HTMLIFrameElement) => iframe.setAttribute('src', iframe.src));
    await expect(linkIn(frameAt(page, 0), 'qatar-talks')).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => paintedCount(page)).toBe(2 * allPassages);
    await page
      .locator('iframe')
      .first()
      .evaluate(iframe => iframe.remove());
    await expect.poll(() => paintedCount(page)).toBe(allPassages);
  });
});

test('the wheel over the frame scrolls the page', async ({ page }) => {
  await openHost(page, `${before('Avant')}${frameTag()}${article}${loaderTag}`, { style });
  await expect.poll(() => paintedCount(page)).toBe(allPassages);
  await page.locator('iframe').hover({ position: { x: 100, y: 60 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('the wheel over a frame of fixed height scrolls the page at both ends', async ({ page }) => {
  await openHost(page, `${before('Avant')}${frameTag()}${article}`, { style });
  const frame = frameAt(page);
  await expect(frame.locator('li')).toHaveCount(realStory.events.length);
  await frame.locator('html').evaluate(html => html.scrollTo(0, html.scrollHeight));
  await page.locator('iframe').hover({ position: { x: 100, y: 200 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await frame.locator('html').evaluate(html => html.scrollTo(0, 0));
  await page.locator('iframe').hover({ position: { x: 100, y: 200 } });
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('the loader and the frame read an article as the kit does', async ({ page }) => {
  const compare = await buildScript(new URL('frame/compareTexts.ts', import.meta.url));
  const samples = [
    articleMarkup(),
    '<p>Un <b>mot</b>coupé<i> ici </i></p>texte<div>bloc<div>dans <span>bloc</span></div></div>fin',
    'ligne<br>autre<br><br>troisième <br> quatrième',
    '<p style="display:none">caché</p><p style="visibility:hidden">caché <b style="visibility:visible">vu</b></p><p hidden>caché</p>',
    '<script>1</script><style>b{}</style><noscript>non</noscript><template>non</template><textarea>non</textarea><svg><text>non</text></svg>',
    '<ul><li>un</li><li>deux</li></ul><table><tr><td>a</td><td>b</td></tr></table><span aria-hidden="true">non</span>',
    ' \u00A0 espaces \u202F fines\t\n tabulées <ruby>漢<rt>kan</rt></ruby>',
  ];
  await openHost(page, samples.map(html => `<section>${html}</section>`).join(''));
  await page.addScriptTag({ content: compare });
  const texts = await page.evaluate(() => {
    const { compareTexts } = window as unknown as { compareTexts(root: Element): [string, string] };
    return [...document.querySelectorAll('section')].map(compareTexts);
  });
  expect(texts).toHaveLength(samples.length);
  for (const [kit, frame] of texts) expect(frame).toBe(kit);
  expect(texts[1]?.[1]).toContain('Un motcoupé ici');
});

test.describe('what the address of the written frame asks for', () => {
  const real = '/s/blinken-cairo-2024/embed.html';

  /** Opens the frame that is published, in a sandbox in a page of its own site, 1100 px wide. */
  async function openReal(page: Page, asked: string): Promise<FrameLocator> {
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.route('**/host/asked.html', route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>h</title><link rel="icon" href="data:,"><iframe name="story" src="${real}${asked}" width="1100" height="800" sandbox="allow-scripts"></iframe><a target="story" href="${real}${asked.replace(/#.*/, '')}#e-qatar-talks">Qatar</a>`,
      }),
    );
    await page.goto('/host/asked.html');
    const frame = frameAt(page);
    await expect(frame.locator('.vis-item.sl-event').first()).toBeAttached();
    return frame;
  }

  /** All that an option may change. */
  function stateOf(frame: FrameLocator) {
    return frame.locator('html').evaluate(html => ({
      lang: html.getAttribute('lang'),
      dir: html.getAttribute('dir'),
      status: html.querySelector('#e-jeddah-visit .sl-status')?.textContent,
      paper: getComputedStyle(html).backgroundColor,
      articles: html.querySelectorAll('article').length,
      selected: [...html.querySelectorAll('[aria-current]')].map(link => link.getAttribute('href')),
    }));
  }

  const light = 'rgb(251, 250, 246)';
  const dark = 'rgb(21, 23, 26)';
  const asWritten = { lang: 'fr', dir: 'ltr', status: 'Annoncé', articles: 1, selected: [] };
  const arabic = { lang: 'ar', dir: 'rtl', status: 'مُعلَن' };
  const cases: readonly (readonly [asked: string, change: object])[] = [
    ['', {}],
    ['?lang=en', { lang: 'en', status: 'Announced' }],
    ['?lang=ar', arabic],
    ['?theme=dark', { paper: dark }],
    ['?layout=compact', { articles: 0 }],
    ['#e-jeddah-visit', { selected: ['#e-jeddah-visit'] }],
    [
      '?lang=ar&theme=dark&layout=compact#e-jeddah-visit',
      { ...arabic, paper: dark, articles: 0, selected: ['#e-jeddah-visit'] },
    ],
    ['?lang=xx&theme=blue&layout=wide&selected=jeddah-visit#e-nowhere', {}],
    ['?lang=toString&theme=&layout=%FF&lang=ar#jeddah-visit', {}],
    ['?LANG=ar&Theme=dark', {}],
  ];
  for (const [asked, change] of cases) {
    test(`${asked || 'nothing'}: shown so, with no fault`, async ({ page, baseURL }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const seen = await watchPage(page, new URL(baseURL ?? '').origin);
      const frame = await openReal(page, asked);
      await expect.poll(() => stateOf(frame)).toEqual({ ...asWritten, paper: light, ...change });
      const { crashes, refused, foreignRequests } = await seen();
      expect({ crashes, refused, foreignRequests }).toEqual({
        crashes: [],
        refused: [],
        foreignRequests: [],
      });
    });
  }

  test('a theme is the reader’s own unless it is asked for', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await stateOf(await openReal(page, ''))).toMatchObject({ paper: dark });
    expect(await stateOf(await openReal(page, '?theme=light'))).toMatchObject({ paper: light });
  });

  test('a link into the frame selects another event without loading it anew', async ({ page }) => {
    const frame = await openReal(page, '?layout=compact#e-jeddah-visit');
    await expectSelectedIn(frame, 'jeddah-visit');
    await frame.locator('html').evaluate(html => html.setAttribute('data-here', ''));
    await page.getByRole('link', { name: 'Qatar' }).click();
    await expectSelectedIn(frame, 'qatar-talks');
    await expect(frame.locator('a.sl-event-link[href="#e-qatar-talks"]')).toBeInViewport();
    await expect(frame.locator('html[data-here]')).toHaveCount(1);
  });
});

async function expectSelectedIn(frame: FrameLocator, id: string): Promise<void> {
  await expect(frame.locator('.sl-event-link[aria-current="true"]')).toHaveAttribute('href', `#e-${id}`);
}
