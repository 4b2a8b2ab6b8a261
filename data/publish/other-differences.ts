import Database from 'better-sqlite3';

/** A part of a snapshot beside customers and prices, and how many of its entries differ. */
export interface OtherDifference {
  readonly part: 'rules' | 'sums' | 'footnotes' | 'places' | 'documents' | 'quarters' | 'services' | 'facts';
  readonly entries: number;
}

/** The other parts in which the snapshots in two files, both sound and of this schema, differ. */
export function otherDifferences(from: string, to: string): readonly OtherDifference[] {
  const [one, other] = [from, to].map((file) => new Database(file, { readonly: true, fileMustExist: true }));
  try {
    if (one === undefined || other === undefined) return [];
    return PARTS.flatMap(({ part, queries }) => {
      const entries = queries.reduce(
        (sum, query) => sum + differing(entriesOf(one, query), entriesOf(other, query)),
        0,
      );
      return entries === 0 ? [] : [Object.freeze({ part, entries })];
    });
  } finally {
    one?.close();
    other?.close();
  }
}

/** What belongs together, without what `differenceOf` compares and without the order of entries. */
const PARTS: readonly { readonly part: OtherDifference['part']; readonly queries: readonly string[] }[] = [
  { part: 'rules', queries: ['SELECT service, year, stage, key, part, base FROM pool'] },
  {
    part: 'sums',
    queries: ['SELECT service, year, stage, block, line, fee_line, fee, count, share FROM printed_sum'],
  },
  { part: 'footnotes', queries: ['SELECT service, year, stage, customer, into_customer FROM counted_in'] },
  {
    part: 'places',
    queries: [
      `SELECT service, year, stage, origin, document, section, heading, period_from, period_to, price_per_call,
         remark_sv, remark_en FROM sheet`,
    ],
  },
  { part: 'documents', queries: ['SELECT key, title FROM document'] },
  { part: 'quarters', queries: ['SELECT key, name, customer FROM quarter'] },
  {
    part: 'services',
    queries: [
      'SELECT key, name_sv, name_en, short_sv, short_en, unit FROM service',
      'SELECT service, alias FROM service_alias',
    ],
  },
  {
    part: 'facts',
    queries: ['SELECT key, sv, en, document, section FROM fact', 'SELECT fact, cue FROM fact_cue'],
  },
];

function entriesOf(database: Database.Database, query: string): ReadonlySet<string> {
  return new Set(
    database
      .prepare<[], unknown[]>(query)
      .raw()
      .all()
      .map((entry) => JSON.stringify(entry)),
  );
}

/** An entry that has changed is one of each side that the other does not have. */
function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...from].filter((entry) => !to.has(entry)).length;
  return Math.max(missing(one, other), missing(other, one));
}
