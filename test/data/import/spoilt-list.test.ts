import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  IMPORT_PROBLEMS,
  type ImportProblem,
  problemSentence,
  readListText,
} from '../../../data/import/index.ts';
import { planImport, yearsToCompare } from '../../../data/import/plan-import.ts';
import { readPresent, readPresentYears } from '../../../data/import/present.ts';
import { SOURCES_FOLDER } from '../../../data/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { listOfSnapshot } from './list-of-snapshot.ts';
import { register } from './register.ts';

const lines = listOfSnapshot(builtSnapshot(), 2025).split('\n');
const present = readPresent(SOURCES_FOLDER);
const presentYears = readPresentYears(SOURCES_FOLDER, new Set([2023, 2024, 2025]));
const sound = problemsOf(lines.join('\n'));

const anyLine = fc.nat(lines.length - 1);
const anyDamage = fc.oneof(
  fc.record({ at: anyLine, line: fc.constant(null) }),
  fc.record({ at: anyLine, line: anyLine.map((other) => lines[other] ?? '') }),
  fc.record({ at: anyLine, line: fc.string({ unit: fc.constantFrom(...'0123456789 kr%\t*-,Nr') }) }),
  fc
    .tuple(anyLine, fc.nat(60), fc.constantFrom('', '\t', '0', 'kr', '9', '\u0000', '—'))
    .map(([at, place, put]) => {
      const line = lines[at] ?? '';
      return { at, line: line.slice(0, place) + put + line.slice(place + 1) };
    }),
);

test('whatever is spoilt in a list, it is read or told with sentences, and nothing throws', () => {
  fc.assert(
    fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), (damages) => {
      const spoilt: (string | null)[] = [...lines];
      for (const { at, line } of damages) spoilt[at] = line;
      for (const problem of problemsOf(spoilt.filter((line) => line !== null).join('\n'))) {
        expect(problem.code in IMPORT_PROBLEMS).toBe(true);
        expect(problemSentence(problem)).toMatch(/^lista\.txt(, rad \d+)?: väntade .+, men .+\.$/);
      }
    }),
    { numRuns: 150 },
  );
});

test('no digit of a count or of a fee beside counts can be changed without another thing being told', () => {
  const rows = lines.flatMap((line, index) => (/^\d{3}\t.*\d%\t\d/.test(line) ? [index] : []));
  const digits = rows.flatMap((index) => {
    const cells = (lines[index] ?? '').split('\t');
    // Without counts, as in the switchboard, only sums and shares can contradict a fee.
    return cells.length < 6
      ? []
      : [2, 4].flatMap((cell) => positions(cells, cell).map((place) => ({ index, place })));
  });
  expect(digits.length).toBeGreaterThan(400);
  fc.assert(
    fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), ({ index, place }, more) => {
      const line = lines[index] ?? '';
      const digit = (Number(line[place]) + more) % 10;
      const changed = line.slice(0, place) + digit + line.slice(place + 1);
      // A fee that does not follow from the counts as printed may be changed into one that does: one warning less.
      expect(sentences(problemsOf(lines.with(index, changed).join('\n')))).not.toEqual(sentences(sound));
    }),
    { numRuns: 150 },
  );
});

function sentences(problems: readonly ImportProblem[]): ReadonlySet<string> {
  return new Set(problems.map(problemSentence));
}

/** Places of the digits of a cell in its line. */
function positions(cells: readonly string[], index: number): readonly number[] {
  const start = cells.slice(0, index).join('\t').length + 1;
  return [...(cells[index] ?? '')].flatMap((letter, place) => (/\d/.test(letter) ? [start + place] : []));
}

function problemsOf(text: string): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  const tell = (problem: ImportProblem) => problems.push(problem);
  const read = readListText(Buffer.from(text), 'lista.txt', register, tell);
  if (read === null || read.years.length === 0) return problems;
  // Years that a spoilt list makes up are nobody's.
  expect([...yearsToCompare(read)].every(Number.isFinite)).toBe(true);
  planImport(read, present, presentYears, tell);
  return problems;
}
