import { Decimal } from '../../calc/index.ts';
import type { RowSource, ServiceManifest } from '../manifest.ts';
import type { ServiceSource } from '../register.ts';
import type { SheetSource } from '../sources.ts';
import type { RowDraft, ServiceDraft, YearDraft } from './draft.ts';
import type { PlannedYear } from './planned-year.ts';

/**
 * A service of a draft as the sources will have it, with the pools of its rule and without weights. `keyOf` gives the key
 * of the customer that has a number in that year.
 */
export function draftSheet(
  draft: ServiceDraft,
  { draft: { year, stage }, document }: PlannedYear,
  unit: ServiceSource['unit'],
  keyOf: (number: number) => number,
): SheetSource {
  // Without a fixed fee nobody has a row; one with a fee beside the total 0 stays, to be told.
  const isCharged = draft.total.value > 0 || draft.rows.some(({ fee }) => Boolean(fee.value));
  const { period, sums, countedIn, rows: given } = isCharged ? draft : { ...draft, ...NOT_CHARGED };
  const rows = given.map((row) => ({
    value: rowSource(row, draft, stage, keyOf),
    file: row.number.place.file,
    line: row.number.place.line ?? 0,
  }));
  const manifest: ServiceManifest = {
    service: draft.service,
    rows: rows.length === 0 ? null : `${draft.service}.csv`,
    total: draft.total.value,
    totalAsPrinted: draft.totalAsPrinted,
    pricePerCall: draft.pricePerCall && isCharged,
    place: { document, section: draft.section, column: draft.column },
    period,
    weights: null,
    pools: rows.length === 0 ? [] : poolsOf(draft, unit),
    sums: sums.map(({ block, line, count, share, fee, feeLine }) => ({
      block,
      line,
      count: count.value,
      share: share.value,
      fee: fee.value,
      ...(feeLine === undefined ? {} : { feeLine }),
    })),
    countedIn: countedIn.map(({ customers, into }) => ({
      customers: customers.map(keyOf),
      into: keyOf(into),
    })),
    knownDifferences: [],
    differenceRemark: null,
  };
  const at = () => ({ file: draft.place.file, line: draft.place.line, column: null });
  return { year: year.value, stage, manifest, at, rows, weights: new Map() };
}

const NOT_CHARGED = { period: null, sums: [], countedIn: [], rows: [] } as const;

/** The equal part first, then the part by weights, as the list explains the rule. */
function poolsOf({ equalPart }: ServiceDraft, unit: string): ServiceManifest['pools'] {
  const rest = new Decimal(1).minus(equalPart.value);
  return [
    { key: 'equal', part: equalPart.value, base: 'equal' },
    { key: unit, part: rest.toString(), base: unit },
  ].filter(({ part }) => !new Decimal(part).isZero());
}

function rowSource(
  { number, name, count, share, fee, mark }: RowDraft,
  { equalPart }: ServiceDraft,
  stage: YearDraft['stage'],
  keyOf: (number: number) => number,
): RowSource {
  // Who has a count is a member and pays the equal part; a printed dash beside the count 0 says that it is none.
  const isMember =
    stage === 'preliminary' ||
    new Decimal(equalPart.value).isZero() ||
    fee.value !== 0 ||
    count.value === null
      ? true
      : !new Decimal(count.value).isZero();
  return {
    number: keyOf(number.value),
    printed_name: name.value,
    count: isMember ? count.value : null,
    share: share.value,
    fee: fee.value,
    mark: mark.value,
  };
}
