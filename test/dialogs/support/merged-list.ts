import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, openSnapshot, SOURCES_FOLDER } from '../../../data/index.ts';
import type { PriceList } from '../../../dialogs/ports.ts';
import { addYear2022 } from '../../data/other-years.ts';

/**
 * The real list with a made-up one of 2022: KCP as `addYear2022` has it, and the switchboard, of which a fifth of
 * 500 000 kr is split equally between five and the rest by 1 000 calls. Besides the two that became Järva there is
 * Västerled, which became part of Bromma, that was there already. Fees: Rinkeby-Kista 60 000 kr, Spånga-Tensta 140 000,
 * Bromma, Västerled and Farsta 100 000 each.
 */
export function mergedList(): PriceList {
  const folder = mkdtempSync(join(tmpdir(), 'avgifter-'));
  const sources = join(folder, 'sources');
  const snapshot = join(folder, 'avgifter.sqlite');
  try {
    cpSync(SOURCES_FOLDER, sources, { recursive: true });
    addYear2022(sources);
    addSwitchboard(sources);
    buildSnapshot(sources, snapshot);
    return openSnapshot(snapshot);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addSwitchboard(sources: string): void {
  const customers = join(sources, 'customers.csv');
  const text = readFileSync(customers, 'utf8').trimEnd();
  writeFileSync(customers, `${text}\n707;Västerled sdf;district;Västerled;2023-07-01;706\n`);
  const manifest = join(sources, '2022', 'manifest.json');
  // The list of 2022 has one service, whose entry the other one is made of.
  const year = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly services: readonly object[] };
  const switchboard = {
    ...year.services[0],
    service: 'switchboard',
    rows: 'switchboard.csv',
    total: 500_000,
    totalAsPrinted: '500 000 kr',
    place: { document: 'price-list-2022', section: 'Växeln', column: 'Årsavgift 2022' },
    period: { from: '2020-08', to: '2021-07' },
    pools: [
      { key: 'equal', part: '0,2', base: 'equal' },
      { key: 'calls', part: '0,8', base: 'calls' },
    ],
    sums: [{ block: 'all', line: 'Totalt', count: '1000', share: null, fee: 500_000 }],
  };
  writeFileSync(manifest, JSON.stringify({ ...year, services: [...year.services, switchboard] }));
  const rows = [
    'number;printed_name;count;share;fee;mark',
    '701;Rinkeby-Kista;100;;60000;',
    '703;Spånga-Tensta;300;;140000;',
    '706;Bromma;200;;100000;',
    '707;Västerled;200;;100000;',
    '718;Farsta;200;;100000;',
  ];
  writeFileSync(join(sources, '2022', 'switchboard.csv'), `${rows.join('\n')}\n`);
}
