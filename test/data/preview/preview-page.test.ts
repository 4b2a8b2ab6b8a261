import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewOf, previewPage } from '../../../data/preview/index.ts';
import { launchChromium, noChromium } from '../../bot/support/chromium.ts';
import { addPreliminary2026, addPrinted2026 } from '../other-years.ts';
import { builtWith } from './built-previews.ts';

const NASTY = `<img src=x onerror=alert(1)> & "Farsta" 'sdf'`;

function nameNastily(sources: string): void {
  const file = join(sources, 'customers.csv');
  // In CSV a cell with quotes stands in quotes, and its own are doubled.
  const cell = `"${NASTY.replaceAll('"', '""')}"`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('718;Farsta sdf;', () => `718;${cell};`),
  );
}

function page(): string {
  const candidate = builtWith(addPreliminary2026, addPrinted2026, nameNastily);
  return previewPage(
    previewOf(candidate, builtWith(addPreliminary2026), [2025, 2026]),
    'Stämmer det? Publicera med `npm run snapshot`.',
  );
}

describe('the page of a preview', () => {
  test('is in Swedish, has a title, and needs nothing from elsewhere', () => {
    const html = page();
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv">\n/);
    expect(html).toContain('<title>Förhandsvisning av prislistan 2025 och 2026</title>');
    expect(html).toContain('<h1>Förhandsvisning av prislistan 2025 och 2026 (delvis preliminär)</h1>');
    expect(html).toContain('Publicera med <code>npm run snapshot</code>.');
    expect(html).not.toMatch(/<script|<link|@import|url\(|https?:|\bsrc="/i);
  });

  test('shows names as they are, whatever they hold', () => {
    const html = page();
    expect(html).not.toContain('<img');
    expect(html).toContain('718 &#60;img src=x onerror=alert(1)&#62; &#38; &#34;Farsta&#34; &#39;sdf&#39;');
  });

  test('has amounts as Swedes write them', () => {
    const html = page();
    expect(html).toContain('<td class="figure">600\u00a0000\u00a0kr</td>');
    expect(html).toContain('<td class="figure">\u221257,14\u00a0%</td>');
    expect(html).not.toMatch(/\d kr|\d %|[^\w"]-\d/);
  });

  test('of a preliminary year says so in its heading, and of a printed one does not', () => {
    const heading = (...given: Parameters<typeof previewOf>) =>
      /<h1>(.*)<\/h1>/.exec(previewPage(previewOf(...given)))?.[1];
    expect(heading(builtWith(addPreliminary2026), null, [2026])).toBe(
      'Förhandsvisning av prislistan 2026 (preliminär)',
    );
    expect(heading(builtWith(), null, [2024])).toBe('Förhandsvisning av prislistan 2024');
    expect(previewPage(previewOf(builtWith(), null, []))).toContain('<p>Inget år att visa.</p>');
  });
});

test('a page of very many changes shows those that change most, and how many are left', () => {
  const [year] = previewOf(builtWith(addPreliminary2026, addPrinted2026), null, [2026]).years;
  if (year === undefined) throw new Error('the candidate must have 2026');
  const changed = Array.from({ length: 1_200 }, (_, index) => ({
    service: 'switchboard',
    customer: 701,
    published: 10_000 - index,
    publishedStage: 'printed' as const,
    fee: 0,
  }));
  const html = previewPage({ version: 'a', published: null, years: [{ ...year, changed }] });
  expect(html).toContain('1\u00a0200 avgifter, de som ändras mest först');
  expect(html).toContain('9\u00a0501\u00a0kr');
  expect(html).not.toContain('9\u00a0500\u00a0kr');
  expect(html).toContain('… och 700 till.');
});

if (noChromium !== null) console.log(`skipped: the preview in a browser, because ${noChromium}`);

describe.skipIf(noChromium !== null)('the page of a preview in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(width: number, colorScheme: 'light' | 'dark' = 'light') {
    const file = join(folder, 'preview.html');
    writeFileSync(file, page());
    const shown = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const asked: string[] = [];
    const told: string[] = [];
    shown.on('request', (request) => asked.push(request.url()));
    shown.on('console', (message) => told.push(message.text()));
    shown.on('pageerror', (error) => told.push(error.message));
    await shown.goto(pathToFileURL(file).href);
    return { shown, asked, told };
  }

  /** What an expression comes to in the page, of the type that it is written for. */
  const read = <T>(shown: Page, expression: string) => shown.evaluate<T>(expression);

  test.each([375, 1200])(
    'fits a window of %i pixels with all its figures, and asks for nothing',
    async (width) => {
      const { shown, asked, told } = await opened(width);
      await read(shown, `document.querySelectorAll('details').forEach(one => { one.open = true; })`);
      expect(await read(shown, 'document.documentElement.scrollWidth')).toBe(width);
      // A figure that is cut off is another figure.
      const cut = `[...document.querySelectorAll('.wide')].filter(box => box.scrollWidth > box.clientWidth).length`;
      expect(await read(shown, cut)).toBe(0);
      expect([asked.length, told]).toStrictEqual([1, []]);
    },
  );

  test('has headings in order, captions on all tables, and names for all that can be reached by the keyboard', async () => {
    const { shown } = await opened(1200);
    const levels = await read<number[]>(
      shown,
      `[...document.querySelectorAll('h1,h2,h3')].map(h => Number(h.tagName[1]))`,
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
    expect(await read(shown, `document.querySelectorAll('table:not(:has(caption))').length`)).toBe(0);
    expect(await read(shown, `document.querySelectorAll('[tabindex]:not([aria-label])').length`)).toBe(0);
    expect(await read(shown, `document.querySelectorAll('tbody tr:not(:has(th[scope=row]))').length`)).toBe(
      0,
    );
  });

  test('draws no bar without its figure beside it', async () => {
    const { shown } = await opened(1200);
    const bars = await read<[number, boolean][]>(
      shown,
      `[...document.querySelectorAll('.bar')].map(bar => [bar.querySelectorAll('rect').length, bar.querySelector('span').textContent.length > 0])`,
    );
    expect(bars.length).toBeGreaterThan(20);
    for (const bar of bars) expect(bar).toStrictEqual([2, true]);
  });

  test.each(['light', 'dark'] as const)(
    'has text that stands out from its ground, when it is %s',
    async (scheme) => {
      const { shown } = await opened(375, scheme);
      const colours = await read<[string, string][]>(
        shown,
        `(() => {
        const of = (selector) => {
          const style = getComputedStyle(document.querySelector(selector));
          return [style.color, style.backgroundColor];
        };
        const [, ground] = of('body');
        return [...['body', '.soft', 'caption', 'th'].map(one => [of(one)[0], ground]), of('.note'), of('code')];
      })()`,
      );
      for (const [text, ground] of colours) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

/** The ratio of WCAG 2 between two opaque colours as a browser tells them. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminance).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
