import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test with these files, removed with it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'prislista-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The sheets of a workbook as a Swedish Excel saves each of them as CSV, by name. */
export async function savedAsCsv(bytes: Uint8Array, separator: string): Promise<ReadonlyMap<string, string>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => quoted(written(cell), separator)).join(separator)).join('\r\n'),
    ]),
  );
}

function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? `${cell}`.replace('.', ',') : `${cell ?? ''}`;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
