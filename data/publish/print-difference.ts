import { openSnapshot } from '../open.ts';
import { dayAndTime, decimalText, KIND_WORDS, kr, textTable } from '../say/index.ts';
import type { Snapshot } from '../stored-sheet.ts';
import { type CustomerDifference, differenceOf, type SheetDifference } from './diff.ts';
import { findVersion } from './find-version.ts';
import { readHistory } from './history.ts';
import type { KeptVersion } from './kept-version.ts';
import { type OtherDifference, otherDifferences } from './other-differences.ts';

/**
 * In what two kept versions of the snapshot at `path` differ, in Swedish; each is named by any unambiguous beginning.
 * @throws DataError `unknown-version`, `ambiguous-version`, and as `openSnapshot` where one is damaged
 */
export function printDifference(path: string, from: string, to: string): string {
  const { versions } = readHistory(path);
  const [one, other] = [findVersion(versions, from), findVersion(versions, to)];
  const [older, newer] = [openSnapshot(one.file), openSnapshot(other.file)];
  const { sheets, customers } = differenceOf(older, newer);
  const others = otherDifferences(one.file, other.file);
  const title = `Från ${called(one)}\ntill ${called(other)}`;
  if (sheets.length + customers.length + others.length === 0)
    return `${title}\n\nDe två versionerna är lika: samma priser, kunder och uppgifter.`;
  return [title, pricesPart(sheets, older, newer), customersPart(customers), othersPart(others)].join('\n\n');
}

function called({ version, published }: KeptVersion): string {
  return published === null ? version : `${version}, publicerad ${dayAndTime(published)}`;
}

function pricesPart(
  differences: readonly SheetDifference[],
  from: Pick<Snapshot, 'customer' | 'service'>,
  to: Pick<Snapshot, 'customer' | 'service'>,
): string {
  if (differences.length === 0) return 'Priser: inga skillnader';
  const sheets = Map.groupBy(
    differences,
    ({ service, year, isProposal }) => `${service} ${year} ${isProposal}`,
  );
  const tables = [...sheets.values()].map((entries) => {
    const [first] = entries;
    const service = (to.service(first?.service ?? '') ?? from.service(first?.service ?? ''))?.name.sv;
    const proposal = first?.isProposal === true ? ', det preliminära' : '';
    const rows = entries.slice(0, MOST_ROWS).map(({ customer, what, from: was, to: is }) => {
      const known = customer === null ? undefined : (to.customer(customer) ?? from.customer(customer));
      return [
        customer === null
          ? 'hela tjänsten'
          : `${known?.printedNumber ?? customer} ${known?.name ?? ''}`.trim(),
        WHAT[what],
        sayValue(what, was),
        sayValue(what, is),
      ];
    });
    const more = entries.length > MOST_ROWS ? [`… och ${entries.length - MOST_ROWS} till`] : [];
    return [`${service} ${first?.year}${proposal}`, textTable(COLUMNS, rows, WIDEST), ...more].join('\n');
  });
  return [`Priser: ${counted(differences.length)}`, ...tables].join('\n\n');
}

function sayValue(what: SheetDifference['what'], value: SheetDifference['from']): string {
  if (value === null) return what === 'row' || what === 'sheet' ? 'finns inte' : 'inget';
  if (typeof value === 'number') return kr(value);
  if (what === 'stage') return value === 'preliminary' ? 'preliminärt' : 'tryckt';
  if (what === 'share') return `${decimalText(value)}\u00a0%`;
  if (what === 'count') return decimalText(value);
  return value === '' ? 'inget' : value;
}

function customersPart(differences: readonly CustomerDifference[]): string {
  if (differences.length === 0) return 'Kunder och namn: inga skillnader';
  const rows = differences
    .slice(0, MOST_ROWS)
    .map(({ number, what, from, to }) => [
      String(number),
      CUSTOMER_WHAT[what],
      sayParticular(from),
      sayParticular(to),
    ]);
  const more = differences.length > MOST_ROWS ? [`… och ${differences.length - MOST_ROWS} till`] : [];
  return [
    `Kunder och namn: ${counted(differences.length)}`,
    textTable(CUSTOMER_COLUMNS, rows, WIDEST),
    ...more,
  ].join('\n');
}

/** Kinds are words of ours; everything else stands as it is written. */
function sayParticular(value: string | null): string {
  if (value === null || value === '') return 'inget';
  return KINDS.get(value) ?? value;
}

function othersPart(differences: readonly OtherDifference[]): string {
  if (differences.length === 0) return 'Övriga uppgifter: inga skillnader';
  return [
    'Övriga uppgifter:',
    ...differences.map(({ part, entries }) => `  ${PARTS[part]}: ${counted(entries)}`),
  ].join('\n');
}

function counted(differences: number): string {
  return differences === 1 ? '1 skillnad' : `${differences} skillnader`;
}

const WHAT: Readonly<Record<SheetDifference['what'], string>> = {
  sheet: 'tjänsten',
  stage: 'läge',
  total: 'totalt',
  row: 'raden',
  fee: 'avgift',
  count: 'antal',
  share: 'andel',
  mark: 'fotnot',
  'printed-name': 'tryckt namn',
};

const CUSTOMER_WHAT: Readonly<Record<CustomerDifference['what'], string>> = {
  came: 'ny kund',
  went: 'borttagen kund',
  name: 'namn',
  kind: 'slag',
  until: 'upphörde',
  into: 'ingår i',
  'other-names': 'andra namn',
};

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(KIND_WORDS));

const PARTS: Readonly<Record<OtherDifference['part'], string>> = {
  rules: 'fördelningsregler',
  sums: 'tryckta summor',
  footnotes: 'fotnoter om vem som ingår i vem',
  places: 'tjänsternas perioder, källor och anmärkningar',
  documents: 'dokument',
  quarters: 'områden i stadsdelarna',
  services: 'tjänsternas namn',
  facts: 'bakgrundsfakta',
};

const COLUMNS = [
  { heading: 'kund', align: 'left' },
  { heading: 'vad', align: 'left' },
  { heading: 'från', align: 'right' },
  { heading: 'till', align: 'right' },
] as const;

const CUSTOMER_COLUMNS = [
  { heading: 'nummer', align: 'right' },
  { heading: 'vad', align: 'left' },
  { heading: 'från', align: 'left' },
  { heading: 'till', align: 'left' },
] as const;

const WIDEST = 100;
const MOST_ROWS = 40;
