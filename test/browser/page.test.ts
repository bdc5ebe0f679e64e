import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/schema/types.ts';
import { reportWith } from '../hostile/report-with.ts';
import { HOSTILE_STRINGS } from '../hostile/strings.ts';
import { aCausedReport } from '../support/caused-report.ts';
import { aFinding, aReport, aValidation } from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';
import { launch, type OpenPage, openPage } from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let opened: OpenPage[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
});
afterAll(() => browser?.close());

async function open(report: Report, options?: BrowserContextOptions): Promise<OpenPage> {
  const one = await openPage(browser, report, options);
  opened.push(one);
  return one;
}

const shownCount = ({ page }: OpenPage) => page.locator('#count').textContent();

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('the page at %i pixels, %s', (width, colorScheme) => {
  it('has no error, asks for nothing, fits, and axe finds nothing serious', async () => {
    const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
    const { page, errors, requests } = await open(aRichReport(), options);
    if (process.env.PICTURES !== undefined)
      await page.screenshot({
        path: path.join(process.env.PICTURES, `report-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await page.evaluate(axe);
    // Of what passed, only that it did.
    const { violations } = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'] })",
    )) as AxeResults;
    const bad = violations.map(({ impact, id, nodes }) => [impact, id, nodes[0]?.html]);
    expect(bad.filter(([impact]) => impact === 'serious' || impact === 'critical')).toEqual([]);
    expect([errors, requests]).toEqual([[], []]);
  });
});

describe('the list of findings', () => {
  it('is searched by words, in any order and case', async () => {
    const one = await open(aRichReport());
    expect(await shownCount(one)).toBe('18 shown');
    await one.page.fill('#text', 'YTD e-2');
    await one.page.locator('#count', { hasText: /^1 of/ }).waitFor();
    expect(await one.page.locator('.row').allTextContents()).toEqual([
      expect.stringContaining('quality/ytd_mismatch'),
    ]);
    await one.page.fill('#text', 'nothing like it');
    await one.page.locator('#count', { hasText: /^0 of/ }).waitFor();
    await one.page.click('button[type=reset]');
    await one.page.locator('#count', { hasText: /^18 shown$/ }).waitFor();
    expect([one.errors, one.requests]).toEqual([[], []]);
  });

  it('is filtered by level, by defect, and by the defects above it', async () => {
    const one = await open(aRichReport());
    await one.page.selectOption('#level', 'warning');
    expect(await shownCount(one)).toBe('4 of 18 shown');
    await one.page.selectOption('#group', {
      label: 'validation/amount: /payload/amount (warning, 2)',
    });
    expect(await shownCount(one)).toBe('2 of 18 shown');
    await one.page.getByRole('button', { name: 'error quality/ytd_mismatch' }).click();
    expect(await shownCount(one)).toBe('2 of 18 shown');
    expect(await one.page.locator('.row').first().textContent()).toContain('quality/ytd_mismatch');
  });

  it('has what follows from a defect behind its findings', async () => {
    const one = await open(aCausedReport());
    expect(await shownCount(one)).toBe('54 shown');
    await one.page.getByRole('button', { name: 'error validation/unknown-field' }).click();
    expect(await shownCount(one)).toBe('52 of 54 shown');
    await one.page.selectOption('#level', 'follows');
    expect(await shownCount(one)).toBe('12 of 54 shown');
    expect(await one.page.locator('.row').first().textContent()).toMatch(
      /^follows fixtures\/a\.ndjson:200 quality\/ytd_mismatch/,
    );
    expect(await one.page.locator('.row').first().locator('code').count()).toBe(1);
  });

  it('is read by keyboard, the chosen finding in full below it', async () => {
    const { page } = await open(aRichReport());
    await page.locator('#list').focus();
    for (const key of ['End', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    const chosen = page.locator('.row[aria-selected=true]');
    expect(await chosen.getAttribute('aria-posinset')).toBe('16');
    expect(await page.locator('#list').getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    );
    expect(await page.locator('#detail').textContent()).toContain('fixtures/a.ndjson:17');
    await page.keyboard.press('Home');
    await page.locator('.row').nth(2).click();
    expect(await chosen.getAttribute('aria-posinset')).toBe('3');
  });

  it('gives way to the defects on paper, and without a script', async () => {
    const printed = await open(aRichReport());
    await printed.page.emulateMedia({ media: 'print' });
    // A4 at the width of a browser's pixels, less the margins.
    await printed.page.setViewportSize({ width: 720, height: 1_000 });
    expect(await printed.page.evaluate('document.documentElement.scrollWidth')).toBe(720);
    const summary = printed.page.getByText('event types; all events valid');
    expect(await summary.isVisible()).toBe(true);
    expect(await printed.page.getByText('hce_status').isVisible()).toBe(true);
    expect(await printed.page.locator('#list').isVisible()).toBe(false);
    expect(await printed.page.locator('.groups li').count()).toBe(5);
    const { page } = await open(aRichReport(), { javaScriptEnabled: false });
    expect(await page.locator('#list').isVisible()).toBe(false);
    expect(await page.locator('.groups li').first().isVisible()).toBe(true);
  });

  it('is not there where nothing was found', async () => {
    const one = await open(aReport());
    expect(await one.page.locator('#findings').count()).toBe(0);
    expect(await one.page.locator('h1').textContent()).toContain('Pass');
    expect([one.errors, one.requests]).toEqual([[], []]);
  });
});

describe('golden cases that differ', () => {
  it('are ticked one by one, for a command that accepts what is ticked', async () => {
    const one = await open(aRichReport());
    const { page } = one;
    const command = page.locator('.choice code');
    expect(await command.textContent()).toBe('Tick what is right.');
    expect(await page.locator('.copy').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'graded-vesting' }).focus();
    await page.keyboard.press('Space');
    expect(await command.textContent()).toBe('npx dc-event-gate golden update graded-vesting');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page
      .getByRole('button', { name: 'Copied' })
      .or(page.getByText('Copy', { exact: true }))
      .waitFor();
    await page.getByRole('checkbox', { name: 'graded-vesting' }).uncheck();
    expect(await command.textContent()).toBe('Tick what is right.');
    expect([one.errors, one.requests]).toEqual([[], []]);
    const still = await open(aRichReport(), { javaScriptEnabled: false });
    expect(await still.page.locator('.choice code').textContent()).toContain(
      'update graded-vesting',
    );
  });
});

describe('100,000 findings', () => {
  it('are drawn where they are seen, and searched without a stop', async () => {
    const findings = Array.from({ length: 100_000 }, (_, at) =>
      aFinding({
        line: at + 1,
        file: `fixtures/part-${at % 50}.ndjson`,
        message: `\`/payload/amount\` is -${at}.00; a contribution must be greater than 0`,
      }),
    );
    const validation = aValidation({ valid: 0, invalid: 100_000, findingCount: 100_000, findings });
    const one = await open(aReport({ verdict: 'fail', reasons: ['no'], validation }));
    expect(await shownCount(one)).toBe('100,000 shown');
    const loaded = await one.busySeconds();
    await one.page.fill('#text', '-99999.00');
    await one.page.locator('#count', { hasText: /^1 of/ }).waitFor();
    const searched = await one.busySeconds();
    await one.page.click('button[type=reset]');
    await one.page.locator('#list').focus();
    await one.page.keyboard.press('End');
    expect(await one.page.locator('#detail').textContent()).toContain('-99999.00');
    expect(await one.page.locator('.row').count()).toBeLessThan(60);
    // The machine's speed is not ours to promise; far more than this is a list that draws everything.
    console.info(
      `100,000 findings: ${loaded.toFixed(2)} s of the main thread to load, ${(searched - loaded).toFixed(2)} s to search`,
    );
    expect(loaded).toBeLessThan(20);
    expect(one.errors).toEqual([]);
  });
});

describe('hostile text', () => {
  it('runs nothing and asks for nothing, all of it in one page', async () => {
    const tags = HOSTILE_STRINGS.filter((text) =>
      /^<(?:script|img|svg|iframe|style|base)/.test(text),
    );
    const findings = HOSTILE_STRINGS.map((text) => aFinding({ file: text, message: text }));
    const validation = aValidation({ findings, findingCount: findings.length });
    // One page for all: each would be a process of its own.
    const one = await open(aReport());
    let dialogs = 0;
    one.page.on('dialog', (dialog) => {
      dialogs += 1;
      return dialog.dismiss();
    });
    for (const report of [aReport({ validation }), ...tags.map(reportWith)]) {
      await one.show(report);
      await one.page.locator('#list').focus();
      await one.page.keyboard.press('End');
      expect(await one.page.locator('#detail').isVisible()).toBe(true);
      expect([one.errors, one.requests, dialogs]).toEqual([[], [], 0]);
    }
  });
});
