import type { Stage } from '../dialogs/ports.ts';
import type { GivenName } from './collect-names.ts';
import type { CustomerSource } from './customer-key.ts';
import type { RowSource, ServiceManifest } from './manifest.ts';
import type { Place, Placed, Problem } from './problem.ts';
import type { DocumentSource, FactSource, NameSource, QuarterSource, ServiceSource } from './register.ts';

/** A part of a JSON file with the way to the places inside it. */
export interface PlacedJson<T> {
  readonly value: T;
  readonly at: (...path: readonly PropertyKey[]) => Place;
}

/** One service in one year: what the manifest says, the printed rows, and the weights once they are known. */
export interface SheetSource {
  readonly year: number;
  readonly stage: Stage;
  readonly manifest: ServiceManifest;
  /** The place of a field of this service in the manifest. */
  readonly at: (...path: readonly PropertyKey[]) => Place;
  readonly rows: readonly Placed<RowSource>[];
  /** Exact decimal text by customer; who is not in it is no member of the allocation. */
  readonly weights: ReadonlyMap<number, string>;
}

/** What came of reading a sheet. */
export interface ReadSheet<Sheet = SheetSource> {
  /** Checked; `null` where it cannot be used. */
  readonly sheet: Sheet | null;
  /** Names that the sheet prints and no sheet did that was read before. */
  readonly names: readonly GivenName[];
  /** All faults of the sheet. */
  readonly problems: readonly Problem[];
}

/** A checked sheet as the snapshot holds it. */
export interface CheckedSheet extends Pick<SheetSource, 'year' | 'stage' | 'manifest'> {
  /** The number of the sheet in the snapshot. */
  readonly id: number;
  /** The values of all rows, one after the other, each in the order of the columns of `row`. */
  readonly cells: readonly (number | string | null)[];
}

/** The source files that belong to no year, read. */
export interface RegisterSources {
  readonly customers: readonly Placed<CustomerSource>[];
  readonly names: readonly Placed<NameSource>[];
  readonly quarters: readonly Placed<QuarterSource>[];
  readonly services: readonly Placed<ServiceSource>[];
  readonly documents: readonly Placed<DocumentSource>[];
  readonly facts: readonly PlacedJson<FactSource>[];
}

/** All source files, read. */
export interface Sources extends RegisterSources {
  readonly sheets: readonly SheetSource[];
}

/** All source files, whose sheets are read while they are asked for, once: together they may be larger than the memory. */
export interface SourceStream<Sheet = SheetSource> extends RegisterSources {
  readonly sheets: Iterable<Sheet>;
  readonly sheetCount: number;
  /** Every name by its key, as far as sheets have been taken; of several spellings the first, most official, one. */
  readonly owners: ReadonlyMap<string, GivenName>;
}
