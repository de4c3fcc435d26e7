import { type BrowserServer, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../build/findChromium.ts';
import type { Contestant } from './contestants.ts';
import { installWatch } from './inPage/installWatch.ts';
import type { ProfileName } from './measurement.ts';

/** A fresh browser with one page, watched from before its first script. */
export interface OpenedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** How many requests are on their way. */
  pending(): number;
  /** Ends the browser, also one whose page no longer answers. */
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const viewports = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
/** A slow phone on a slow mobile network: Lighthouse's set-up. */
const phone = { slowDown: 4, bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency: 150 } as const;

/** Opens a browser with an empty cache for one run. */
export async function openPage(contestant: Contestant, profile: ProfileName): Promise<OpenedPage> {
  const executablePath = findChromium();
  const server = await chromium.launchServer({
    ...(executablePath !== undefined && { executablePath }),
    args: flags,
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const isPhone = profile === 'phone';
  const context = await browser.newContext({
    viewport: viewports[profile],
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (isPhone) await slowDown(session);
  // The compiler that runs this file wraps functions by their names; the page has to know the wrapper.
  await page.addInitScript('globalThis.__name ??= value => value');
  await page.addInitScript(installWatch, {
    eventClasses: contestant.eventClasses,
    alsoEvents: contestant.alsoEvents,
    pictureEvent: contestant.pictureEvent,
  });
  let pending = 0;
  page.on('request', () => {
    pending += 1;
  });
  page.on('requestfinished', () => {
    pending -= 1;
  });
  page.on('requestfailed', () => {
    pending -= 1;
  });
  return { page, session, pending: () => pending, close: () => end(server) };
}

async function slowDown(session: CDPSession): Promise<void> {
  const { slowDown: rate, bytesPerSecond, latency } = phone;
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
}

async function end(server: BrowserServer): Promise<void> {
  const closed = server.close().then(() => true);
  const late = new Promise<boolean>(resolve => setTimeout(resolve, 4000, false));
  if (!(await Promise.race([closed, late]))) await server.kill();
}
