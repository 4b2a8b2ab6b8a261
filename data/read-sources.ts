import { checkNames, checkOwners, type NameOwners } from './check-names.ts';
import { isPrintedFirst, type PrintedBefore, registerNames } from './collect-names.ts';
import { DataError } from './error.ts';
import type { Problem, Report } from './problem.ts';
import { type SheetReader, sheetReader } from './sheet-reader.ts';
import type { ReadSheet, SheetSource, SourceStream, Sources } from './sources.ts';

/**
 * Everything in the sources folder, checked: each file by itself, then names, references and figures together.
 * @throws DataError `bad-sources` with all faults that could be found
 */
export function readSources(folder: string): Sources {
  return streamSources(
    folder,
    inOrder,
    ({ sheets, customers, names, quarters, services, documents, facts }) =>
      Object.freeze({
        customers,
        names,
        quarters,
        services,
        documents,
        facts,
        sheets: Object.freeze([...sheets]),
      }),
  );
}

/** Reads all sheets of a reader, in their order, while they are asked for. */
export type ReadSheets<Sheet> = (reader: SheetReader) => Iterable<ReadSheet<Sheet>>;

/** One after the other. */
export function* inOrder({ sheetCount, read }: SheetReader): Generator<ReadSheet<SheetSource>> {
  for (let index = 0; index < sheetCount; index += 1) yield read(index);
}

/**
 * The same, read and checked sheet by sheet while `use` takes them, of some years only where these are given. Its result is
 * worth nothing where this throws, which may be after it has ended.
 * @throws DataError `bad-sources` with all faults that could be found
 */
export function streamSources<Sheet, Result>(
  folder: string,
  readSheets: ReadSheets<Sheet>,
  use: (sources: SourceStream<Sheet>) => Result,
  years?: ReadonlySet<number>,
): Result {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(Object.freeze(problem));
  const reader = sheetReader(folder, years, report);
  const { register, sheetCount } = reader;
  const owners: NameOwners = new Map();
  checkOwners(registerNames(register), owners, report);
  checkNames(register, owners, report);
  const namesBefore: PrintedBefore = new Map();

  function* sheets(): Generator<Sheet> {
    for (const { sheet, names, problems: faults } of readSheets(reader)) {
      for (const fault of faults) report(fault);
      const first = names.filter(({ customer, text }) => isPrintedFirst(customer, text, namesBefore));
      checkOwners(first, owners, report);
      // After a fault nothing is made of the sources any more; the rest is read to tell its faults, too.
      if (sheet !== null && problems.length === 0) yield sheet;
    }
  }

  const stream = sheets();
  let result: { readonly value: Result } | null = null;
  if (problems.length === 0) {
    try {
      result = { value: use({ ...register, sheets: stream, sheetCount, owners }) };
    } catch (error) {
      // What fails once a fault has been found fails because of it.
      if (problems.length === 0) throw error;
    }
  }
  // What has not been taken is checked all the same.
  while (stream.next().done !== true);
  if (problems.length > 0 || result === null) throw badSources(folder, problems);
  return result.value;
}

function badSources(folder: string, problems: readonly Problem[]): DataError {
  return new DataError({ code: 'bad-sources', folder, problems: Object.freeze(problems) });
}
