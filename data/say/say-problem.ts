import type { Place, Problem } from '../problem.ts';

/** A fault of the sources in one sentence: `2025/switchboard.csv, rad 12, kolumn fee: väntade …, men …`. */
export function sayProblem(problem: Problem): string {
  return `${sayPlace(problem)}: väntade ${problem.expected}, men ${problem.got}.`;
}

/** Where in a text file something stands: `2025/switchboard.csv, rad 12, kolumn fee`. */
export function sayPlace({ file, line, column }: Place): string {
  const field = column === null ? null : JSON_FILE.test(file) ? fieldName(column) : `kolumn ${column}`;
  return [file === '.' ? 'källfilernas mapp' : file, line === null ? null : `rad ${line}`, field]
    .filter((part) => part !== null)
    .join(', ');
}

// Something may be told of the file behind its name.
const JSON_FILE = /\.json\b/;

/** A field is found by its line: nobody counts to `services.2` from 0. */
function fieldName(path: string): string | null {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part));
  return name === undefined ? null : `fält ${name}`;
}
