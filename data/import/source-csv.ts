/**
 * Rows as a source file has them: semicolons, a byte order mark, so that Excel reads UTF-8, and decimal commas. What is
 * `null` is an empty cell; a list is divided by `|`.
 */
export function sourceCsv<K extends string>(
  columns: readonly K[],
  rows: readonly Readonly<Record<K, string | number | null>>[],
): string {
  const lines = [
    columns.join(';'),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(';')),
  ];
  return `\uFEFF${lines.join('\n')}\n`;
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
