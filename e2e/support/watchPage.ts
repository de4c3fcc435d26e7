import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by any attack of the attack story that runs. */
    __attacked?: boolean;
    /** Carries what the page's security policy refused out of the page. */
    __tellRefused(text: string): void;
  }
}

/** What happened on a page that must not happen. */
export interface Incidents {
  readonly refused: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly crashes: readonly string[];
  readonly dialogs: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly attacked: boolean;
}

/** What a page reports when all is well. */
export const noIncidents: Incidents = {
  refused: [],
  consoleErrors: [],
  crashes: [],
  dialogs: [],
  foreignRequests: [],
  attacked: false,
};

/** Watches a page from its first byte. Call before it loads; the answer reads what was seen so far. */
export async function watchPage(page: Page, origin: string): Promise<() => Promise<Incidents>> {
  const consoleErrors: string[] = [];
  const crashes: string[] = [];
  const dialogs: string[] = [];
  const foreignRequests: string[] = [];
  const refused: string[] = [];
  await page.exposeFunction('__tellRefused', (text: string) => refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      window.__tellRefused(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
      );
    });
  });
  page.on('console', message => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', error => crashes.push(String(error)));
  page.on('dialog', async dialog => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) foreignRequests.push(request.url());
  });
  return async () => ({
    refused,
    consoleErrors,
    crashes,
    dialogs,
    foreignRequests,
    attacked: await page.evaluate(() => window.__attacked !== undefined),
  });
}
