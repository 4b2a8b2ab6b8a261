import { readdirSync } from 'node:fs';
import { customerKeys } from '../customer-key.ts';
import { DataError } from '../error.ts';
import type { Problem } from '../problem.ts';
import { readCsv } from '../read-csv.ts';
import { inOrder, streamSources } from '../read-sources.ts';
import {
  type CustomerRow,
  customerRow,
  type DocumentSource,
  documentRow,
  nameRow,
  serviceRow,
} from '../register.ts';
import type { SheetSource } from '../sources.ts';
import type { ImportRegister } from './draft.ts';

/** What the sources folder holds before an import. */
export interface Present {
  readonly folder: string;
  readonly register: ImportRegister;
  /** The rows of customers.csv. */
  readonly customers: readonly CustomerRow[];
  readonly documents: readonly DocumentSource[];
  /** The years that have a list, in either stage. */
  readonly years: readonly number[];
}

/** What the sources hold of the years that an import is about. */
export interface PresentYears {
  readonly sheets: readonly SheetSource[];
  /** The names under which these years have printed customers, by their keys, each once. */
  readonly printedNames: readonly { readonly customer: number; readonly name: string }[];
}

/**
 * Reads what belongs to no year.
 * @throws DataError `bad-sources` when it has faults: nothing can be compared with it then
 */
export function readPresent(folder: string): Present {
  const problems: Problem[] = [];
  const read = <T>(rows: readonly { readonly value: T }[]) => rows.map(({ value }) => value);
  const report = (problem: Problem) => problems.push(problem);
  const customers = read(readCsv(folder, 'customers.csv', customerRow, report));
  const names = read(readCsv(folder, 'names.csv', nameRow, report));
  const services = read(readCsv(folder, 'services.csv', serviceRow, report));
  const documents = read(readCsv(folder, 'documents.csv', documentRow, report));
  if (problems.length > 0) throw new DataError({ code: 'bad-sources', folder, problems });
  const keys = customerKeys(customers);
  return {
    folder,
    register: {
      customers: customers.map(keys.sourceOf),
      names: names.map((name) => ({ ...name, number: keys.keyNow(name.number) })),
      services,
    },
    customers,
    documents,
    years: yearFolders(folder).map((name) => Number.parseInt(name, 10)),
  };
}

/**
 * Reads the sheets of the years `wanted` that are there, none before the first import. Other years are not read: a large
 * list would take much time and memory.
 * @throws DataError `bad-sources` as above
 */
export function readPresentYears(folder: string, wanted: ReadonlySet<number>): PresentYears {
  if (yearFolders(folder).length === 0) return { sheets: [], printedNames: [] };
  return streamSources(
    folder,
    inOrder,
    (stream) => {
      const sheets = [...stream.sheets];
      const printed = sheets.flatMap(({ rows }) =>
        rows.map(({ value }) => ({ customer: value.number, name: value.printed_name })),
      );
      const once = new Map(printed.map((one) => [`${one.customer} ${one.name}`, one]));
      return { sheets, printedNames: [...once.values()] };
    },
    wanted,
  );
}

function yearFolders(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^\d{4}(-preliminary)?$/.test(name));
}
