import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parseCellRef } from 'hucre/xlsx';

/** The workbook as LibreOffice saves it after opening it. */
export async function reopened(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'mall.xlsx'), bytes);
    await promisify(execFile)(
      '/usr/bin/soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        join(folder, 'mall.xlsx'),
      ],
      { env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' } },
    );
    return readFileSync(join(out, 'mall.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a cell is in one of the ranges, "A1:B3 D5". */
export function covers(ranges: string, at: string): boolean {
  const { row, col } = parseCellRef(at);
  return ranges.split(' ').some((range) => {
    const [first = '', last = first] = range.split(':');
    const from = parseCellRef(first);
    const to = parseCellRef(last);
    return row >= from.row && row <= to.row && col >= from.col && col <= to.col;
  });
}
