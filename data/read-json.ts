import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { jsonLines } from './json-lines.ts';
import type { Place, Report } from './problem.ts';
import { readText } from './read-text.ts';

/** A checked JSON file; `at` gives the place of a field for a later report. */
export interface JsonFile<T> {
  readonly value: T;
  readonly at: (...path: readonly PropertyKey[]) => Place;
}

/** The value of a JSON file; `undefined`, with reports, when it is not there, not JSON or not what `schema` says. */
export function readJson<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  report: Report,
): JsonFile<z.output<S>> | undefined {
  // Windows editors may put a byte order mark in front, which JSON does not know.
  const text = readText(folder, file, report)?.replace(/^\uFEFF/, '');
  if (text === undefined) return undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    // Only for show; an engine that words it otherwise costs the line, nothing else.
    const line = /\(line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    report({
      code: 'unreadable-json',
      file,
      line: line === undefined ? null : Number(line),
      column: null,
      expected: 'en fil i formatet JSON',
      got: `${line === undefined ? 'den' : 'raden'} går inte att läsa. Ofta saknas ett komma, ett citattecken eller en parentes strax före`,
    });
    return undefined;
  }
  const lineOf = jsonLines(text);
  const at = (...path: readonly PropertyKey[]): Place => ({
    file,
    line: lineOf(path),
    column: path.map(String).join('.') || null,
  });
  const read = schema.safeParse(raw);
  if (read.success) return { value: read.data, at };
  for (const issue of read.error.issues) report(explainIssue(issue, raw, at(...issue.path)));
  return undefined;
}
