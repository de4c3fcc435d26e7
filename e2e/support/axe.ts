import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.0 to 2.2, A and AA, and contrast as AAA asks (7:1). */
export async function expectNoViolations(page: Page): Promise<void> {
  // Colours on their way from one to another have no contrast worth measuring.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(animation => animation.finished)),
  );
  const { violations, passes } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: tags },
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  expect(passes.map(rule => rule.id)).toContain('color-contrast-enhanced');
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}
