import { existsSync, writeFileSync } from 'node:fs';
import type { Exports, Reply } from '../../dialogs/index.ts';
import { exportFile } from '../export/index.ts';

/**
 * Hands the file of a reply over in the terminal and returns the lines to print: the rows of a CSV file themselves, and
 * where a workbook was saved. It is saved in the current folder, where it takes no other file's place.
 */
export async function handOver(
  { file, language }: Pick<Reply, 'file' | 'language'>,
  exports: Exports,
): Promise<readonly string[]> {
  if (file === null) return [];
  const made = await exportFile(exports, { ...file, language, version: exports.version });
  if (made === null) return ['', exports.say('nothing', language)];
  if (file.format === 'csv') {
    // The mark at the beginning is for Excel; a terminal would show it.
    return [
      '',
      ...made.bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimEnd()
        .split('\r\n'),
    ];
  }
  const name = freeName(made.name);
  writeFileSync(name, made.bytes, { flag: 'wx' });
  return ['', name];
}

/** The name itself, or with a number behind it where there is such a file: "Svar (2).xlsx". */
function freeName(name: string): string {
  const numbered = (number: number) => (number === 1 ? name : name.replace(/(?=\.\w+$)/, ` (${number})`));
  let number = 1;
  while (existsSync(numbered(number))) number += 1;
  return numbered(number);
}
