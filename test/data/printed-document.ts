import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/sources');

/** Why a comparison did not take place. */
export const NO_DOCUMENT = 'the source documents are not on this machine (../shared/sources)';

/** The text of a source document, or `null` on a machine that does not have it. */
export function readDocument(file: string): string | null {
  const path = join(FOLDER, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  // The reporter counts skipped tests but keeps their reason to itself.
  console.warn(`not compared with ${file}: ${NO_DOCUMENT}`);
  return null;
}

/** A section of the printed price list, cut into what is compared; cells are texts exactly as printed. */
export interface PrintedSection {
  /** Amounts before the first row: the totals, newest year first. */
  readonly totals: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines of sums, blank cells left out, each beginning with its heading. */
  readonly sums: readonly (readonly string[])[];
  /** Footnotes, each with its marks. */
  readonly footnotes: readonly string[];
}

/** Cuts the section from the line `heading` to the line `next` (or the end). Knows nothing of the data folder. */
export function cutSection(text: string, heading: string, next: string | null): PrintedSection {
  const all = text.split('\n').map((line) => line.trimEnd());
  const start = all.indexOf(heading);
  const end = next === null ? all.length : all.indexOf(next, start);
  // trimEnd has taken trailing blank cells away; a row is filled up again where it is compared.
  const lines = all.slice(start, end);
  const isRow = (line: string): boolean => /^\d{3}\t/.test(line);
  return {
    totals:
      lines
        .slice(0, lines.findIndex(isRow))
        .join('\n')
        .match(/(?:\d[\d ]*|-) kr/g) ?? [],
    rows: lines.filter(isRow).map((line) => line.split('\t')),
    sums: lines
      .map((line) => line.split('\t').filter((cell) => cell !== ''))
      .filter(([first]) => first !== undefined && /^(Delsumma|Total)/.test(first)),
    footnotes: lines.filter((line) => line.startsWith('*')),
  };
}
