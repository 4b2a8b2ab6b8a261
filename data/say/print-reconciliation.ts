import type { PrintedSum } from '../../dialogs/ports.ts';
import type { MarkOddity } from '../reconcile-marks.ts';
import type { NameOddity } from '../reconcile-names.ts';
import type { MissingRow } from '../reconcile-rows.ts';
import type { SumDifference } from '../reconcile-sums.ts';
import type { Reconciliation, SheetKey } from '../reconciliation.ts';
import type { Snapshot } from '../stored-sheet.ts';
import { decimalText, kr, krChange, number } from './swedish.ts';
import { textColumns, textTable } from './text-table.ts';

/**
 * The reconciliation as Swedish tables for whoever builds the snapshot; a part without entries says so in a word,
 * and one of very many how many are left out.
 */
export function printReconciliation(
  found: Reconciliation,
  { customer, service }: Pick<Snapshot, 'customer' | 'service'>,
): string {
  const called = (key: number): string => {
    const known = customer(key);
    return `${known?.printedNumber ?? key} ${known?.name ?? ''}`;
  };
  const sheet = ({ service: key, year }: SheetKey): string => `${service(key)?.name.sv ?? key} ${year}`;
  const sheets = (keys: readonly SheetKey[]): readonly string[][] => keys.map((key) => [sheet(key)]);
  return [
    part(
      'Avgifter som blir andra när de räknas ut',
      ['tjänst', 'kund', '>tryckt', '>beräknad', '>skillnad'],
      found.fees.map((row) => [
        sheet(row),
        called(row.customer),
        kr(row.printed),
        kr(row.computed),
        krChange(row.difference),
      ]),
    ),
    part(
      'Summor som raderna inte blir',
      ['tjänst', 'del', 'av', '>tryckt', '>raderna blir'],
      found.sums.map((row) => [
        sheet(row),
        BLOCKS[row.block],
        SUMMED[row.of],
        number(Number(row.printed)),
        number(Number(row.added)),
      ]),
    ),
    part(
      'Summor som står på en annan rad',
      ['tjänst', 'del', '>avgift', 'hör till', 'står vid'],
      found.misplacedSums.map((row) => [sheet(row), BLOCKS[row.block], kr(row.fee), row.line, row.feeLine]),
    ),
    part(
      'Andelar som blir andra när de räknas ut',
      ['tjänst', 'kund', '>tryckt', '>beräknad'],
      found.shares.map((row) => [
        sheet(row),
        called(row.customer),
        `${decimalText(row.printed)}\u00a0%`,
        `${decimalText(row.computed)}\u00a0%`,
      ]),
    ),
    part(
      'Fotnoter och avgifter',
      ['tjänst', 'kund', '>avgift', 'märke', 'vad'],
      found.marks.map((row) => [
        sheet(row),
        called(row.customer),
        kr(row.fee ?? 0),
        row.mark,
        MARKS[row.oddity],
      ]),
    ),
    part(
      'Rader som saknas någonstans',
      ['kund', 'vad', 'tjänst'],
      found.rows.map((row) => [called(row.customer), ROWS[row.oddity], sheet(row)]),
    ),
    part(
      'Namn som är tryckta på annat sätt',
      ['kund', 'tryckt', 'vad', 'tjänster'],
      found.names.map((row) => [
        called(row.customer),
        row.printed,
        NAMES[row.oddity],
        row.services.map((key) => service(key)?.short.sv ?? key).join(', '),
      ]),
    ),
    part('Tryckta utan sin regel, inte omräknade', ['tjänst'], sheets(found.withoutRule)),
    part('Utan fast avgift det året', ['tjänst'], sheets(found.withoutFixedFee)),
    part(
      'Ett pris per samtal tillkommer, som inte står i listan',
      ['tjänst'],
      sheets(found.withPricePerCall),
    ),
  ].join('\n\n');
}

function part(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `${title}: inga`;
  const more = rows.length > MOST_ROWS ? [`… och ${rows.length - MOST_ROWS} till`] : [];
  return [
    `${title}: ${rows.length}`,
    textTable(textColumns(headings), rows.slice(0, MOST_ROWS)),
    ...more,
  ].join('\n');
}

// More than a list of 53 customers gives; of a large one nobody would read all.
const MOST_ROWS = 60;

const BLOCKS: Readonly<Record<PrintedSum['block'], string>> = {
  departments: 'förvaltningar',
  companies: 'bolag',
  all: 'alla',
};

const SUMMED: Readonly<Record<SumDifference['of'], string>> = { fees: 'avgifter, kr', counts: 'antal' };

const MARKS: Readonly<Record<MarkOddity['oddity'], string>> = {
  'named-but-charged': 'nämns i fotnoten men betalar',
  'named-without-mark': 'nämns i fotnoten men har inget märke',
  'zero-without-mark': 'betalar inget och har inget märke',
  'zero-with-mark': 'betalar inget, har märke',
};

const ROWS: Readonly<Record<MissingRow['oddity'], string>> = {
  'in-one-service-only': 'finns i en enda tjänst',
  'blank-cell': 'tom ruta',
};

const NAMES: Readonly<Record<NameOddity['oddity'], string>> = {
  'other-name': 'ett annat namn',
  cut: 'avkortat',
  misprint: 'tryckfel',
};
