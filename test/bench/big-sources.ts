import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES_FOLDER } from '../../data/index.ts';

/** How large a made-up list is; every customer has a row in each service and year. */
export interface Size {
  readonly customers: number;
  readonly services: number;
  readonly years: number;
}

/**
 * Writes the sources of a made-up list of that size to `folder`. Its services are split by counts of 1 to 97, so that each
 * fee is total × count ÷ sum of counts, rounded half up.
 */
export function writeBigSources(folder: string, { customers, services, years }: Size): void {
  cpSync(SOURCES_FOLDER, folder, { recursive: true });
  for (const year of [2024, 2025]) rmSync(join(folder, `${year}`), { recursive: true });
  const numbers = Array.from({ length: customers }, (_, index) => FIRST_NUMBER + index);
  const keys = Array.from({ length: services }, (_, index) => `service-${index + 1}`);
  const write = (file: string, lines: readonly string[]) =>
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  write('customers.csv', [
    'number;name;kind;short;until;into',
    ...numbers.map((number, index) => `${number};${nameOf(index)};${KINDS[index % KINDS.length]?.kind};;;`),
  ]);
  write('names.csv', ['number;name;kind;until']);
  write('quarters.csv', ['name;number']);
  write('services.csv', [
    'key;name_sv;name_en;short_sv;short_en;unit;aliases',
    ...keys.map((key, index) => {
      const name = `${syllables(index, 2)}tjänst`;
      return `${key};${name};${name};${name};${name};cases;`;
    }),
  ]);
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year += 1) {
    mkdirSync(join(folder, `${year}`));
    const manifest = keys.map((key, service) => {
      const counts = numbers.map((_, index) => ((index * 31 + service * 7 + year) % 97) + 1);
      const sum = counts.reduce((added, count) => added + count, 0);
      const total = 1000 * customers + service * 12_345 + year;
      write(`${year}/${key}.csv`, [
        'number;printed_name;count;share;fee;mark',
        ...numbers.map((number, index) => {
          const count = counts[index] ?? 0;
          // Whole numbers far below 2 ** 53: exact.
          const fee = Math.floor((2 * total * count + sum) / (2 * sum));
          return `${number};${nameOf(index)};${count};;${fee};`;
        }),
      ]);
      return {
        service: key,
        rows: `${key}.csv`,
        total,
        totalAsPrinted: `${total} kr`,
        pricePerCall: false,
        place: { document: 'price-list-2025', section: key, column: `Årsavgift ${year}` },
        period: null,
        weights: 'printed',
        pools: [{ key: 'cases', part: '1', base: 'cases' }],
        sums: [],
        countedIn: [],
        knownDifferences: [],
        differenceRemark: null,
      };
    });
    writeFileSync(join(folder, `${year}`, 'manifest.json'), JSON.stringify({ year, services: manifest }));
  }
}

const FIRST_NUMBER = 10_000;
const LAST_YEAR = 2025;

const SYLLABLES = 'bo da fe gi ho ka li mu no pe ri sa to vu ya ze'.split(' ');
const KINDS = [
  { kind: 'department', word: 'förvaltningen' },
  { kind: 'district', word: 'sdf' },
  { kind: 'company', word: 'Fastigheter AB' },
  { kind: 'company', word: 'Energi AB' },
] as const;

/** "Bodafeli sdf": a name of its own for each place. */
function nameOf(index: number): string {
  return `${syllables(index, 4)} ${KINDS[index % KINDS.length]?.word}`;
}

function syllables(index: number, count: number): string {
  const text = Array.from(
    { length: count },
    (_, place) => SYLLABLES[Math.floor(index / SYLLABLES.length ** place) % SYLLABLES.length],
  ).join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
