import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot, openSnapshot } from '../../data/index.ts';
import { createConversation, type Reply } from '../../dialogs/index.ts';
import type { Asked } from '../../dialogs/question.ts';
import { addPreliminary2026, addYear2022 } from '../data/other-years.ts';
import { workspace } from '../data/workspace.ts';
import { csvOf } from './export/exported.ts';
import { mergedList } from './support/merged-list.ts';
import { wholeText } from './support/reply-text.ts';

// Shares, rankings and files that a figure is easily told wrong in: an equal part, a merger, a preliminary year.

const NOW = new Date('2026-11-03T12:00:00Z');

test.each([
  ['Hur stor andel av växeln betalar Järva 2026?', ['14,67 %', '10,00 %'], ['samma andel']],
  ['What is the share of Järva of the switchboard in 2026?', ['14.67%', '10.00%'], ['the same share']],
  ['Vad betalar Järva för växeln 2026?', ['Andel av avgiften', '14,67 %'], ['10,0 %']],
  ['Hur stor andel av KCP betalar Järva 2026?', ['16,7 %', 'samma andel'], []],
])('a share of counts beside an equal part is not said to be that of the fee: %s', (text, says, lacks) => {
  const said = asked(withPrintedShares(), text).map(wholeText).join('\n');
  expect(says.filter((part) => !said.includes(part))).toEqual([]);
  expect(lacks.filter((part) => said.includes(part))).toEqual([]);
});

test('a ranking of changes says of everybody in its table who was added up', () => {
  const said = asked(mergedList(), 'Vilka fick störst ökning för växeln från 2022 till 2025?')
    .map(wholeText)
    .join('\n');
  expect(said).toContain('Järva sdf fanns inte 2022');
});

test('a change since a year without a list of the service does not say that it was free', () => {
  const said = asked(mergedList(), 'Hur har Brommas avgift för Stockholm Direkt ändrats sedan 2022?').map(
    wholeText,
  );
  expect(said.join('\n')).toContain('Det finns inga uppgifter om Stockholm Direkt för 2022');
});

test('kronor in a CSV file say that they are preliminary, those of printed years do not', () => {
  const place = workspace();
  addPreliminary2026(place.sources);
  buildSnapshot(place.sources, place.snapshot);
  const priceList = openSnapshot(place.snapshot);
  const heading = (question: Asked) =>
    csvOf(question, 'sv', priceList)?.split(/\r?\n/)[0]?.replace('\uFEFF', '');
  expect(heading(overviewOf(2026))).toBe('Tjänst;Fast avgift 2026 (kr, preliminärt)');
  expect(heading(overviewOf(2025))).toBe('Tjänst;Fast avgift 2025 (kr)');
  expect(heading(changeTo(2026))).toBe('År;Fast avgift (kr, 2026 preliminärt)');
});

/** What Järva paid for everything in a year. */
function overviewOf(year: number): Asked {
  return { kind: 'value', measure: 'fee', customers: [701], group: null, services: [], year };
}

/** What became of Järva's fee for the switchboard since the year before. */
function changeTo(year: number): Asked {
  const between = { from: year - 1, to: year, year } as const;
  return {
    kind: 'change',
    measure: 'fee',
    ...between,
    customers: [701],
    group: null,
    services: ['switchboard'],
  };
}

function asked(priceList: Parameters<typeof createConversation>[0], text: string): readonly Reply[] {
  return createConversation(priceList).turn(undefined, { text }, NOW).replies;
}

/** The list of 2026 as printed: of 500 000 kr a fifth equally between three, Järva has 100 of 1 000 calls. */
function withPrintedShares() {
  const place = workspace();
  addYear2022(place.sources);
  addPreliminary2026(place.sources);
  const folder = join(place.sources, '2026');
  renameSync(join(place.sources, '2026-preliminary'), folder);
  const print = (file: string, rows: readonly string[]) => {
    const [heading] = readFileSync(join(folder, file), 'utf8').split('\n');
    writeFileSync(join(folder, file), `${[heading, ...rows].join('\n')}\n`);
  };
  print('switchboard.csv', [
    '701;Järva sdf;100;10,0;73333;',
    '706;Bromma sdf;300;30,0;153333;',
    '718;Farsta sdf;600;60,0;273333;',
  ]);
  print('contact-centre-platform.csv', [
    '110;Stadsledningskontoret;3;50,0;1050000;',
    '701;Järva sdf;1;16,7;350000;',
    '706;Bromma sdf;2;33,3;700000;',
  ]);
  buildSnapshot(place.sources, place.snapshot);
  return openSnapshot(place.snapshot);
}
