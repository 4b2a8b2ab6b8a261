import { VERDICTS } from './grade.ts';
import type { Measured } from './measure.ts';

/** The share of conversations with a verdict, 0…1. */
export function shareOf(measured: readonly Measured[], verdict: Measured['verdict']): number {
  return measured.filter((one) => one.verdict === verdict).length / Math.max(1, measured.length);
}

/** A Markdown table: a row per value of `by`, the number of conversations and what became of them, and all together. */
export function verdictTable(
  measured: readonly Measured[],
  by: 'about' | 'variation',
  heading: string,
): string {
  const names = [...new Set(measured.map((one) => one[by]))];
  const row = (name: string, some: readonly Measured[]) => {
    const counts = VERDICTS.map((verdict) => some.filter((one) => one.verdict === verdict).length);
    return [name, some.length, ...counts, `${(100 * shareOf(some, 'right')).toFixed(1)} %`];
  };
  const rows = [
    ...names.map((name) =>
      row(
        name,
        measured.filter((one) => one[by] === name),
      ),
    ),
    row('**all**', measured),
  ];
  return markdownTable([heading, 'conversations', ...VERDICTS, 'right'], rows);
}

/** What was taken for what: kinds of questions and of the replies that they got instead, most frequent first. */
export function confusionTable(measured: readonly Measured[]): string {
  const pairs = new Map<string, Measured[]>();
  for (const one of measured) {
    if (one.fault === null) continue;
    const pair = `${one.about} → ${one.fault.kind}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  const rows = [...pairs]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([pair, some]) => [pair, some.length, some.filter(({ verdict }) => verdict === 'wrong').length]);
  return rows.length === 0 ? 'No confusions.' : markdownTable(['asked → answered', 'times', 'wrong'], rows);
}

/** One line for each conversation that was not right. */
export function faultLines(measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ about, name, variation, verdict, fault }) =>
    fault === null
      ? []
      : [
          `${verdict.toUpperCase()} ${about}: ${name}${variation && ` (${variation})`}\n    » ${fault.say}\n    ${fault.kind}: ${fault.got}\n    [${fault.expected}]`,
        ],
  );
}

function markdownTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [headings, ...rows.map((cells) => cells.map(String))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [line(head), rule, ...body.map(line)].join('\n');
}
