import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../core/article/plainLine.ts';
import { quoteOf } from '../core/article/selector.ts';
import { inlineScript } from '../core/exchange/standalone.ts';
import { realStory, stories } from '../core/exchange/testing/publishedStories.ts';
import { writeStandalone } from '../web/pages/writeStandalone.ts';

const script = 'const a = "</script><!--";\r\nconst b = 1;';

describe('writeStandalone', () => {
  it('allows its own scripts and styles by their hashes, and nothing else', async () => {
    const html = await writeStandalone(realStory(), script);
    const { document } = parseHTML(html);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hashes = (name: string) =>
      [...(new RegExp(`${name} ([^;]*)`).exec(policy)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(
        ([, hash]) => hash,
      );
    const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const inline = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => hashOf(text));
    expect(inline(/<script>([\s\S]*?)<\/script>/g).sort()).toEqual(hashes('script-src').sort());
    expect(inline(/<style>([\s\S]*?)<\/style>/g)).toEqual(hashes('style-src'));
    expect(hashes('script-src')).toHaveLength(2);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]* (src|href)="(?!data:,")/);
  });

  it('keeps a script from closing its element', () => {
    expect(inlineScript(script)).toBe('const a = "<\\/script><\\!--";\nconst b = 1;');
    expect(new Function(`${inlineScript(script)} return a;`)()).toBe('</script><!--');
  });

  it.each(stories)('holds the %s story, and says its events and quotes without scripts', async (_, story) => {
    const { document } = parseHTML(await writeStandalone(story, script));
    expect(JSON.parse(document.querySelector('#sourceline-story')?.textContent ?? '')).toEqual(story);
    const text = document.querySelector('source-timeline')?.textContent ?? '';
    for (const { selector, role } of story.events.flatMap(event => event.passages)) {
      if (role === 'describes') expect(text).toContain(plainLine(quoteOf(selector)?.exact ?? ''));
    }
    // Its own scripts are counted: none more comes from the story.
    expect(document.querySelectorAll('script')).toHaveLength(3);
    expect(document.querySelectorAll('img, iframe, object, embed, form, base, svg, math')).toHaveLength(0);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
  });

  it('gives the same bytes for the same story, in the language and direction it is asked for', async () => {
    const [one, two] = [
      await writeStandalone(realStory(), script),
      await writeStandalone(realStory(), script),
    ];
    expect(one).toBe(two);
    expect(await writeStandalone(realStory(), script, 'ar')).toContain('<html lang="ar" dir="rtl">');
  });
});
