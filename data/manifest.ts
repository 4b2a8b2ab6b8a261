import { z } from 'zod';
import { customerNumber, decimal, mark, optionalDecimal, printedFee, text } from './cells.ts';

/** One row of a year's CSV of a service, as printed; numbers of counts and shares are decimal texts. */
export const printedRow = z.object({
  number: customerNumber,
  printed_name: text,
  count: optionalDecimal,
  share: optionalDecimal,
  fee: printedFee,
  mark,
});

const kronor = z.int().nonnegative();
const customer = z.int().positive();
const measuredAt = z.union(
  [
    z.iso.date(),
    // ISO 8601 for a day of every year.
    z.string().regex(/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  ],
  { error: 'en månad (2023-07), en dag (2024-06-15) eller en dag varje år (--06-15)' },
);

const sum = z.strictObject({
  block: z.enum(['departments', 'companies', 'all']),
  /** The line's own heading, e.g. "Delsumma 2025". */
  line: z.string().min(1),
  count: decimal.nullable(),
  share: decimal.nullable(),
  fee: kronor.nullable(),
  /** Given only where the fee stands on a line with another heading than the rest. */
  feeLine: z.string().min(1).optional(),
});

const service = z.strictObject({
  service: z.string().min(1),
  /** The CSV beside the manifest, or null where the list prints no row for that year. */
  rows: z.string().min(1).nullable(),
  total: kronor,
  totalAsPrinted: z.string().min(1),
  pricePerCall: z.boolean(),
  place: z.strictObject({
    document: z.string().min(1),
    section: z.string().min(1),
    column: z.string().min(1),
  }),
  period: z.strictObject({ from: measuredAt, to: measuredAt }).nullable(),
  /** How the weights are known; null where nothing is recomputed. */
  weights: z.enum(['printed', 'derived', 'inverted']).nullable(),
  pools: z.array(z.strictObject({ key: z.string().min(1), part: decimal, base: z.string().min(1) })),
  sums: z.array(sum),
  countedIn: z.array(z.strictObject({ customers: z.array(customer).min(1), into: customer })),
  /** Customers whose printed fee is known not to follow from the printed figures. */
  knownDifferences: z.array(customer),
  /** What is thought of those differences, for the explanation of such a fee. */
  differenceRemark: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }).nullable(),
});

/** A year's manifest.json: everything printed about each service that is not a row. */
export const manifestFile = z.strictObject({
  year: z.int().min(1900).max(2999),
  services: z.array(service).min(1),
});

/** A printed row as the sources have it. */
export type RowSource = z.output<typeof printedRow>;
/** What a manifest says about one service. */
export type ServiceManifest = z.output<typeof service>;
