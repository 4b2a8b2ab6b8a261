import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Placed, Report } from './problem.ts';
import { readText } from './read-text.ts';
import { allOf, show } from './stands.ts';

/** A zod object whose keys are the columns and whose values read one cell each. */
type RowSchema = z.ZodObject<Record<string, z.ZodType<unknown, string>>>;

/**
 * The rows of a semicolon-separated file with their lines; faulty rows are reported and left out.
 * Columns are found by heading, in any order; rows without any value (Excel leaves some) are skipped.
 */
export function readCsv<S extends RowSchema>(
  folder: string,
  file: string,
  schema: S,
  report: Report,
): readonly Placed<z.output<S>>[] {
  const text = readText(folder, file, report);
  const [heading, ...records] = text === undefined ? [] : split(text, file, report);
  if (heading === undefined || !headingFits(heading.record, Object.keys(schema.shape), file, report))
    return [];
  return records.flatMap(({ record, line }) => {
    const place = { file, line, column: null };
    if (record.length !== heading.record.length) {
      const expected = `${heading.record.length} celler`;
      report({ code: 'wrong-number-of-cells', ...place, expected, got: `raden har ${record.length}` });
      return [];
    }
    const cells: Record<string, string | undefined> = {};
    for (const [index, column] of heading.record.entries()) cells[column] = record[index];
    const read = schema.safeParse(cells);
    if (read.success) return [Object.freeze({ value: read.data, file, line })];
    for (const issue of read.error.issues) {
      report(explainIssue(issue, cells, { ...place, column: String(issue.path[0] ?? '') }));
    }
    return [];
  });
}

function headingFits(heading: readonly string[], columns: readonly string[], file: string, report: Report) {
  const place = { file, line: 1 };
  const missing = columns.filter((column) => !heading.includes(column));
  const unknown = heading.filter(
    (column, index) => !columns.includes(column) || heading.indexOf(column) < index,
  );
  for (const column of missing) {
    const got = `den saknas på rubrikraden (${show(heading.join(';'))})`;
    report({ code: 'missing-column', ...place, column, expected: `kolumnen ${column}`, got });
  }
  for (const column of unknown) {
    const expected = `bara kolumnerna ${allOf(columns)}`;
    const isTwice = columns.includes(column);
    const got = isTwice ? `${column} finns två gånger` : `det finns också en som heter ${show(column)}`;
    report({ code: 'unknown-column', ...place, column, expected, got });
  }
  return missing.length + unknown.length === 0;
}

function split(text: string, file: string, report: Report): { record: string[]; line: number }[] {
  try {
    // The declared type of the result does not depend on `info`; with it, each record comes with its place.
    const records = parse(text, {
      bom: true,
      delimiter: ';',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    if (records.length === 0) {
      const place = { file, line: 1, column: null };
      report({ code: 'missing-column', ...place, expected: 'en rubrikrad', got: 'filen är tom' });
    }
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const line =
      lineOfQuote(text) ?? (error instanceof Error && 'lines' in error ? Number(error.lines) : null);
    // With these options the parser stumbles over quotation marks only.
    const got = 'ett citattecken (") står ensamt eller mitt i en cell';
    report({
      code: 'unreadable-csv',
      file,
      line,
      column: null,
      expected: 'celler med semikolon emellan',
      got,
    });
    return [];
  }
}

/** The first line with an odd number of quotation marks: the parser notices an open one only at the end. */
function lineOfQuote(text: string): number | null {
  const index = text.split('\n').findIndex((line) => (line.split('"').length - 1) % 2 === 1);
  return index < 0 ? null : index + 1;
}
