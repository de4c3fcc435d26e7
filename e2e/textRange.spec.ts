import { expect, type Page, test } from '@playwright/test';
import { buildBundle } from '../src/bench/passages/buildBundle.ts';

declare const passages: typeof import('../src/bench/passages/bundle.ts');

let code = '';

test.beforeAll(async () => {
  code = await buildBundle();
});

/** Shows markup in an empty page, with the production code of the resolver beside it. */
async function show(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<main id="root">${html}</main>`);
  await page.addScriptTag({ content: code });
}

/** The text of the page as the adapter reads it. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => passages.bundle.readText(document.querySelector('main') ?? document.body).text);
}

const readings: readonly (readonly [name: string, html: string, text: string])[] = [
  ['inline markup within a word', '<p><b>Bl</b>in<i>k</i>en met them</p>', 'Blinken met them'],
  ['a line break', '<p>One<br>Two<br/>Three</p>', 'One\nTwo\nThree'],
  ['blocks', '<div>One<div>Two</div>Three</div><section><p>Four</p></section>', 'One\nTwo\nThree\nFour'],
  ['a table', '<table><tr><th>Year</th><td>1998</td></tr><tr><td>2024</td></tr></table>', 'Year\n1998\n2024'],
  ['lists', '<ul><li>One</li><li>Two <ol><li>Three</li></ol></li></ul>', 'One\nTwo\nThree'],
  ['the hidden attribute', '<p>One <span hidden>no</span>two</p>', 'One two'],
  ['display: none', '<p>One <span style="display:none">no</span>two</p>', 'One two'],
  [
    'visibility: hidden, and what is visible in it',
    '<p>One <span style="visibility:hidden">no <b style="visibility:visible">yes</b></span> two</p>',
    'One yes two',
  ],
  ['aria-hidden', '<p>One <span aria-hidden="true">no</span>two</p>', 'One two'],
  ['preformatted text', '<pre>a  b\n c</pre><p>d  e\n f</p>', 'a  b\n c\nd e f'],
  [
    'white space across markup',
    '<p>  One <b> two</b>\n <i>\n three </i></p>  <p> four </p>',
    'One two three\nfour',
  ],
  ['no-break spaces', '<p>«&nbsp;Oui&nbsp;»&#x202F;!  Non</p>', '«\u00A0Oui\u00A0»\u202F! Non'],
  ['scripts and styles', '<p>One<script>no()</script><style>p{}</style> two</p>', 'One two'],
  ['entities', '<p>R&amp;D &lt;b&gt; &eacute;t&eacute;</p>', 'R&D <b> été'],
  ['emoji', '<p>Go 👩‍👩‍👧 <b>❤️</b>!</p>', 'Go 👩‍👩‍👧 ❤️!'],
  ['right to left', '<p dir="rtl">قال <b>الوزير</b> يوم 21 مارس</p>', 'قال الوزير يوم 21 مارس'],
  ['display: contents', '<p>One <span style="display:contents">two <b>three</b></span></p>', 'One two three'],
  ['transformed text, as the document has it', '<p style="text-transform:uppercase">straße</p>', 'straße'],
  ['form fields and drawings', '<p>One <textarea>no</textarea><svg><text>no</text></svg>two</p>', 'One two'],
];

for (const [name, html, text] of readings) {
  test(`reads ${name}, and leads every run of characters back to the same words`, async ({ page }) => {
    await show(page, html);
    expect(await textOf(page)).toBe(text);
    const wrong = await page.evaluate(() => {
      const read = passages.bundle.readText(document.querySelector('main') ?? document.body);
      const squeezed = (words: string) => words.replace(/[ \t\n\r\f]+/g, '');
      const failures: string[] = [];
      // Text that is not shown may lie within a range, so what lies there is compared as the adapter reads it.
      for (let start = 0; start < read.text.length; start++) {
        for (let end = start + 1; end <= read.text.length; end++) {
          const words = squeezed(read.text.slice(start, end));
          const range = read.toRange(start, end);
          if (range === null) {
            if (words !== '') failures.push(`no range for ${words}`);
            continue;
          }
          const holder = document.createElement('div');
          holder.append(range.cloneContents());
          for (const unread of holder.querySelectorAll(
            'script, style, textarea, svg, [hidden], [aria-hidden], [style*="display:none"]',
          )) {
            unread.remove();
          }
          if (holder.querySelector('[style*="visibility:hidden"]')) continue;
          if (squeezed(holder.textContent) !== words) failures.push(`${words} became ${holder.textContent}`);
        }
      }
      return failures;
    });
    expect(wrong).toEqual([]);
  });
}

test('a range holds the very words, white space aside', async ({ page }) => {
  await show(page, '<p>The <b>old</b>\n bridge</p><p>is <i>op</i>en.</p>');
  const found = await page.evaluate(() => {
    const read = passages.bundle.readText(document.querySelector('main') ?? document.body);
    return ['old bridge\nis', 'open', 'bridge'].map(words => {
      const start = read.text.indexOf(words);
      return read
        .toRange(start, start + words.length)
        ?.toString()
        .replace(/\s+/g, ' ');
    });
  });
  expect(found).toEqual(['old bridgeis', 'open', 'bridge']);
});

test('knows the offsets of a selection’s ends, and that other places have none', async ({ page }) => {
  await show(page, '<p>The <b>old</b>\n  bridge</p><p>is open.</p>');
  const offsets = await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const read = passages.bundle.readText(main);
    const [first, second] = main.querySelectorAll('p');
    const bold = main.querySelector('b')?.firstChild;
    const selection = getSelection();
    if (!first?.lastChild || !second?.firstChild || !bold || !selection) throw new Error('not shown');
    selection.setBaseAndExtent(bold, 1, second.firstChild, 2);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return {
      text: read.text,
      selected: [
        read.offsetOf(anchorNode ?? main, anchorOffset),
        read.offsetOf(focusNode ?? main, focusOffset),
      ],
      element: [read.offsetOf(main, 0), read.offsetOf(second, 0), read.offsetOf(second, 1)],
      // The second of three white space characters, of which one is shown.
      space: read.offsetOf(first.lastChild, 2),
      outside: read.offsetOf(document.body, 0),
    };
  });
  expect(offsets).toEqual({
    text: 'The old bridge\nis open.',
    selected: [5, 17],
    element: [0, 15, 23],
    space: 8,
    outside: null,
  });
});

test('finds a passage of an edited page and gives its range', async ({ page }) => {
  await show(
    page,
    '<p>News of the day</p><p>It voted to <b>re</b>pair the “old” stone bridge before May.</p>',
  );
  const found = await page.evaluate(() => {
    const read = passages.bundle.readText(document.querySelector('main') ?? document.body);
    const before = 'It voted to repair the "old" stone bridge before winter.';
    const start = before.indexOf('repair');
    const passage = passages.bundle.describePassage(before, start, before.indexOf(' before'));
    const answer = passages.bundle.findPassage(passages.bundle.indexArticle(read.text), passage);
    return answer.state === 'missing' ? null : read.toRange(answer.start, answer.end)?.toString();
  });
  expect(found).toBe('repair the “old” stone bridge');
});

test('reads a long article in slices, the browser at work in between, to the same text', async ({ page }) => {
  const paragraph =
    '<p>The <b>council</b> met\n on <i>Monday</i> in the <a href="#x">old market hall</a> again.</p>';
  await show(page, paragraph.repeat(10_000));
  const { turns, same, length } = await page.evaluate(async () => {
    const main = document.querySelector('main') ?? document.body;
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns += 1;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    const { text } = await passages.bundle.readTextInSlices(main);
    channel.port1.close();
    return { turns, same: text === passages.bundle.readText(main).text, length: text.length };
  });
  expect(length).toBeGreaterThan(500_000);
  expect(same).toBe(true);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('stops reading when told to', async ({ page }) => {
  await show(page, '<p>The <b>council</b> met on <i>Monday</i>.</p>'.repeat(10_000));
  const outcome = await page.evaluate(async () => {
    const abort = new AbortController();
    const reading = passages.bundle.readTextInSlices(document.body, abort.signal);
    abort.abort('no longer wanted');
    return reading.then(
      () => 'read',
      (reason: unknown) => reason,
    );
  });
  expect(outcome).toBe('no longer wanted');
});
