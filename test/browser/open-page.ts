/** A report's page in Debian's Chromium, watched: what it says to the console, and what it asks of a network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Report } from '../../src/schema/types.ts';
import { rendered } from '../support/rendered.ts';

export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and of the page. */
  readonly errors: readonly string[];
  /** Everything that was asked for, but for the page itself. */
  readonly requests: readonly string[];
  /** Seconds of the main thread so far, from before the page was loaded. */
  busySeconds(): Promise<number>;
  /** Another report in its place. */
  show(report: Report): Promise<void>;
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Containers run as root, where the sandbox cannot be had.
    args: ['--no-sandbox'],
  });
}

export async function openPage(
  browser: Browser,
  report: Report,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'page-'));
  const file = path.join(folder, 'report.html');
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const show = async (shown: Report) => {
    writeFileSync(file, await rendered(shown, 'html'));
    await page.goto(address);
  };
  await show(report);
  return {
    page,
    errors,
    requests,
    async busySeconds() {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    },
    show,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true });
    },
  };
}
