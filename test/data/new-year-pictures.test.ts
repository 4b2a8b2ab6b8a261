import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { templateData, writeTemplate } from '../../data/template/index.ts';
import { noLibreOffice, printedPages } from '../bot/export/libreoffice.ts';
import { launchChromium, noChromium } from '../bot/support/chromium.ts';
import { filledInAutumn } from './autumn-list.ts';
import { edited } from './import/book.ts';
import { sources } from './import/register.ts';
import { workspace } from './workspace.ts';

// What docs/new-year.md shows of a year is what the commands make of one: `UPDATE_PICTURES=1` takes its pictures anew.

const DOCS = join(import.meta.dirname, '../../docs');
const PDF_TO_PICTURE = '/usr/bin/pdftoppm';
const wanted = process.env.UPDATE_PICTURES === '1' ? null : 'UPDATE_PICTURES=1 takes it anew';
const noWorkbook =
  wanted ?? noLibreOffice ?? (existsSync(PDF_TO_PICTURE) ? null : `${PDF_TO_PICTURE} is missing`);
const noPreview = wanted ?? noChromium;
if (wanted === null && noWorkbook !== null)
  console.log(`skipped: the picture of the workbook, because ${noWorkbook}`);
if (wanted === null && noPreview !== null)
  console.log(`skipped: the picture of the preview, because ${noPreview}`);

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await filledInAutumn(await writeTemplate(templateData(sources, 2026), 'prislista-2026.xlsx'));
});

describe('the document about a new year', () => {
  test('quotes the answer that the bot gives from the workbook in its picture', () => {
    const { folder, snapshot } = imported();
    const { stdout } = run(['bot/ask.ts', 'Vad betalar Järva sdf för växeln?'], snapshot);
    const [answer = ''] = stdout.replaceAll('\u00a0', ' ').split('\n');
    expect(answer).toContain('Preliminärt');
    const lines = readFileSync(join(DOCS, 'new-year.md'), 'utf8').split('\n');
    expect(lines.find((line) => line.startsWith('Järva sdf betalar '))).toBe(answer);
    expect(existsSync(join(folder, PREVIEW))).toBe(true);
  });

  test.skipIf(noWorkbook !== null)('shows the sheet of a service as LibreOffice shows it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'picture-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const sheet = await edited(workbook, ({ sheets }) => {
      sheets.splice(0, sheets.length, ...sheets.filter(({ name }) => name === 'Växeln'));
      // Letters and numbers of the cells, as they are named where something is to be corrected.
      for (const one of sheets) one.pageSetup = { ...one.pageSetup, showRowColHeaders: true };
    });
    writeFileSync(join(folder, 'sheet.pdf'), await printedPages(sheet));
    const [x, y, width, height] = UPPER_LEFT;
    const cut = ['-x', x, '-y', y, '-W', width, '-H', height].map(String);
    execFileSync(PDF_TO_PICTURE, [
      ...['-png', '-singlefile', '-r', String(DOTS_AN_INCH)],
      ...cut,
      join(folder, 'sheet.pdf'),
      join(DOCS, 'new-year-workbook'),
    ]);
  });

  test.skipIf(noPreview !== null)('shows the preview as a browser shows it', async () => {
    const { folder } = imported();
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1000, height: 1180 }, locale: 'sv-SE' });
    await page.goto(pathToFileURL(join(folder, PREVIEW)).href);
    await page.screenshot({ path: join(DOCS, 'new-year-preview.png') });
  });
});

// In pixels of the printed page: what a screen shows of the sheet, without its margins.
const DOTS_AN_INCH = 160;
const UPPER_LEFT = [104, 112, 966, 700] as const;
const PREVIEW = 'prislista-2026-forhandsvisning.html';

/** A place where last year's list was published and the workbook is imported and published. */
function imported(): { readonly folder: string; readonly snapshot: string } {
  const { folder, sources: copy, snapshot } = workspace();
  const path = join(folder, 'prislista-2026.xlsx');
  writeFileSync(path, workbook);
  run(['data/snapshot.ts', '--sources', copy], snapshot);
  const { stderr } = run(['data/import.ts', path, '--sources', copy, '--accept'], snapshot);
  expect(stderr).toBe('');
  run(['data/snapshot.ts', '--sources', copy], snapshot);
  return { folder, snapshot };
}

function run(command: readonly string[], snapshot: string) {
  const env = { ...process.env, SNAPSHOT: snapshot };
  const ended = spawnSync(process.execPath, command, { encoding: 'utf8', env });
  expect(ended.status).toBe(0);
  return ended;
}
