import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the sources in a folder a made-up list of 2022, in which Järva is not there yet: Rinkeby-Kista has the number that
 * Järva has now, and Spånga-Tensta one of its own. Both pay for KCP by users, Rinkeby-Kista 30 and Spånga-Tensta 10 of 100.
 */
export function addYear2022(sources: string): void {
  append(sources, 'customers.csv', [
    '701;Rinkeby-Kista sdf;district;Rinkeby-Kista;2023-07-01;701',
    '703;Spånga-Tensta sdf;district;Spånga-Tensta;2023-07-01;701',
  ]);
  append(sources, 'documents.csv', ['price-list-2022;Prislista 2022 (påhittad)']);
  writeYear(sources, '2022', {
    year: 2022,
    services: [
      {
        ...PLATFORM,
        rows: 'contact-centre-platform.csv',
        total: 1_000_000,
        totalAsPrinted: '1 000 000 kr',
        place: { document: 'price-list-2022', section: 'KCP', column: 'Årsavgift 2022' },
        sums: [{ block: 'all', line: 'Totalt', count: '100', share: '100', fee: 1_000_000 }],
      },
    ],
  });
  writeRows(sources, '2022/contact-centre-platform.csv', [
    '110;Stadsledningskontoret;60;60,0;600000;',
    '701;Rinkeby-Kista;30;30,0;300000;',
    '703;Spånga-Tensta;10;10,0;100000;',
  ]);
}

/**
 * Gives the sources in a folder preliminary figures of 2026: the switchboard with counted calls (a fifth of 500 000 kr
 * equally between three, the rest by 100, 300 and 600 calls) and KCP by users (2 100 000 kr, 3, 1 and 2 of them).
 */
export function addPreliminary2026(sources: string): void {
  append(sources, 'documents.csv', ['proposal-2026;Förslag till prislista 2026 (påhittat)']);
  writeYear(sources, '2026-preliminary', {
    year: 2026,
    services: [
      {
        ...PLATFORM,
        service: 'switchboard',
        rows: 'switchboard.csv',
        total: 500_000,
        totalAsPrinted: '500 000 kr',
        place: { document: 'proposal-2026', section: 'Växeln', column: 'Årsavgift 2026' },
        pools: [
          { key: 'equal', part: '0,2', base: 'equal' },
          { key: 'calls', part: '0,8', base: 'calls' },
        ],
        sums: [],
      },
      {
        ...PLATFORM,
        rows: 'contact-centre-platform.csv',
        total: 2_100_000,
        totalAsPrinted: '2 100 000 kr',
        place: { document: 'proposal-2026', section: 'KCP', column: 'Årsavgift 2026' },
        sums: [],
      },
    ],
  });
  writeRows(sources, '2026-preliminary/switchboard.csv', [
    '701;Järva sdf;100;;;',
    '706;Bromma sdf;300;;;',
    '718;Farsta sdf;600;;;',
  ]);
  writeRows(sources, '2026-preliminary/contact-centre-platform.csv', [
    '110;Stadsledningskontoret;3;;;',
    '701;Järva sdf;1;;;',
    '706;Bromma sdf;2;;;',
  ]);
}

/** Gives the sources in a folder a made-up printed list of 2026, in which Järva pays for 2 of 6 KCP users, not for 1. */
export function addPrinted2026(sources: string): void {
  append(sources, 'documents.csv', ['price-list-2026;Prislista 2026 (påhittad)']);
  writeYear(sources, '2026', {
    year: 2026,
    services: [
      {
        ...PLATFORM,
        rows: 'contact-centre-platform.csv',
        total: 2_100_000,
        totalAsPrinted: '2 100 000 kr',
        place: { document: 'price-list-2026', section: 'KCP', column: 'Årsavgift 2026' },
        sums: [{ block: 'all', line: 'Totalt 2026', count: '6', share: '100', fee: 2_100_000 }],
      },
    ],
  });
  writeRows(sources, '2026/contact-centre-platform.csv', [
    '110;Stadsledningskontoret;2;33,3;700000;',
    '701;Järva sdf;2;33,3;700000;',
    '706;Bromma sdf;2;33,3;700000;',
  ]);
}

const PLATFORM = {
  service: 'contact-centre-platform',
  pricePerCall: false,
  period: { from: '--06-15', to: '--06-15' },
  weights: 'printed',
  pools: [{ key: 'users', part: '1', base: 'users' }],
  countedIn: [],
  knownDifferences: [],
  differenceRemark: null,
};

function append(sources: string, file: string, lines: readonly string[]): void {
  const path = join(sources, file);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${lines.join('\n')}\n`);
}

function writeYear(sources: string, name: string, manifest: object): void {
  mkdirSync(join(sources, name));
  writeFileSync(join(sources, name, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

function writeRows(sources: string, file: string, rows: readonly string[]): void {
  const heading = 'number;printed_name;count;share;fee;mark';
  writeFileSync(join(sources, file), `${[heading, ...rows].join('\n')}\n`);
}
