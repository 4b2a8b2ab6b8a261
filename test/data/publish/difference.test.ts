import { describe, expect, test } from 'vitest';
import { printDifference, publish } from '../../../data/publish/index.ts';
import { addPreliminary2026, addPrinted2026, addYear2022 } from '../other-years.ts';
import { type Workspace, workspace } from '../workspace.ts';
import { DAYS, keptFile, publishedPlace, run, spoil, versionIn } from './published-place.ts';

const [ONE = new Date(0), TWO = new Date(0)] = DAYS;

describe('the difference of two versions', () => {
  test('tells a fee that was corrected, by any beginning of the versions', () => {
    const place = publishedPlace(95_019, 95_020);
    const [from = '', to = ''] = place.versions;
    const { status, stdout, stderr } = run(place, '--diff', from.slice(0, 5), to.slice(0, 5));
    expect([status, stderr]).toStrictEqual([0, '']);
    expect(stdout).toContain(
      `Från ${from}, publicerad 2026-03-01 10:00\ntill ${to}, publicerad 2026-03-02 10:00\n`,
    );
    expect(stdout).toContain('Priser: 1 skillnad\n\nTelefonistöd, gemensam växel 2024\n');
    expect(stdout).toMatch(/\n701 Järva sdf +avgift +95\u00a0019\u00a0kr +95\u00a0020\u00a0kr\n/);
    expect(stdout).toContain('Kunder och namn: inga skillnader');
    expect(stdout).toContain('Övriga uppgifter: inga skillnader');
  });

  test('is none between equal versions, whenever they were published', () => {
    const place = publishedPlace(95_019);
    const [version = ''] = place.versions;
    expect(printDifference(place.snapshot, version, version)).toContain(
      'De två versionerna är lika: samma priser, kunder och uppgifter.',
    );
  });

  test('tells years, customers and documents that came', () => {
    const place = workspace();
    const from = published(place, ONE);
    addYear2022(place.sources);
    const to = published(place, TWO);
    const printed = printDifference(place.snapshot, from, to);
    expect(printed).toMatch(
      /kontaktcenterplattform, KCP 2022\n.*\n.*\nhela tjänsten +tjänsten +finns inte +1\u00a0000\u00a0000\u00a0kr\n/,
    );
    expect(printed).toMatch(/\n +701 +ny kund +inget +Rinkeby-Kista sdf\n/);
    expect(printed).toMatch(/\n +703 +ny kund +inget +Spånga-Tensta sdf\n/);
    expect(printed).toContain('dokument: 1 skillnad');
    // And the other way round they go.
    expect(printDifference(place.snapshot, to, from)).toMatch(
      /\n +703 +borttagen kund +Spånga-Tensta sdf +inget\n/,
    );
  });

  test('tells what was preliminary and is printed', () => {
    const place = workspace();
    addPreliminary2026(place.sources);
    const from = published(place, ONE);
    addPrinted2026(place.sources);
    const to = published(place, TWO);
    const printed = printDifference(place.snapshot, from, to);
    expect(printed).toMatch(/KCP 2026\n.*\n.*\nhela tjänsten +läge +preliminärt +tryckt\n/);
    expect(printed).toMatch(/\n701 Järva sdf +avgift +350\u00a0000\u00a0kr +700\u00a0000\u00a0kr\n/);
    expect(printed).toMatch(/\n701 Järva sdf +antal +1 +2\n/);
    expect(printed).toMatch(/\n701 Järva sdf +andel +inget +33,3\u00a0%\n/);
    expect(printed).not.toContain('växel 2026');
    expect(printed).toMatch(
      /KCP 2026, det preliminära\n.*\n.*\nhela tjänsten +tjänsten +finns inte +2\u00a0100\u00a0000\u00a0kr\n/,
    );
  });

  test.each([
    [
      'a name',
      'namn',
      'customers.csv',
      '718;Farsta sdf;',
      '718;Farsta stadsdelsförvaltning;',
      / 718 +namn +Farsta sdf +Farsta stadsdelsförvaltning/,
    ],
    [
      'a printed name',
      'tryckt namn',
      '2025/switchboard.csv',
      '706;Bromma sdf;',
      '706;Bromma;',
      /706 Bromma sdf +tryckt namn +Bromma sdf +Bromma/,
    ],
    [
      'an alias of a service',
      'tjänster',
      'services.csv',
      'e-tjänster|',
      'e-tjänster|e-tj|',
      /tjänsternas namn: 1 skillnad/,
    ],
    ['a fact', 'fakta', 'background.json', '"section": "', '"section": "x', /bakgrundsfakta: 1 skillnad/],
    [
      'a footnote',
      'fotnot',
      '2025/switchboard.csv',
      '298;S:t Erik Försäkrings AB;;0,54;3234;**',
      '298;S:t Erik Försäkrings AB;;0,54;3234;',
      /298 S:t Erik Försäkrings AB +fotnot +\*\* +inget/,
    ],
  ] as const)('tells %s', (_, __, file, before, after, line) => {
    const place = workspace();
    const from = published(place, ONE);
    place.edit(file, before, after);
    const to = published(place, TWO);
    expect(printDifference(place.snapshot, from, to)).toMatch(line);
  });

  test('tells a total, its fees and a rule that were changed', () => {
    const place = workspace();
    addPreliminary2026(place.sources);
    const from = published(place, ONE);
    place.edit('2026-preliminary/manifest.json', '"total": 500000', '"total": 600000');
    place.edit('2026-preliminary/manifest.json', '"part": "0,2"', '"part": "0,3"');
    place.edit('2026-preliminary/manifest.json', '"part": "0,8"', '"part": "0,7"');
    const printed = printDifference(place.snapshot, from, published(place, TWO));
    expect(printed).toMatch(/\nhela tjänsten +totalt +500\u00a0000\u00a0kr +600\u00a0000\u00a0kr\n/);
    // 180 000 / 3 + 420 000 × 100 / 1 000
    expect(printed).toMatch(/\n701 Järva sdf +avgift +73\u00a0333\u00a0kr +102\u00a0000\u00a0kr\n/);
    expect(printed).toContain('Priser: 4 skillnader');
    expect(printed).toContain('fördelningsregler: 2 skillnader');
  });

  test('is no wider than a hundred letters, however long names are', () => {
    const place = workspace();
    const from = published(place, ONE);
    place.edit('customers.csv', 'Farsta sdf', `Farsta ${'stadsdelsförvaltning '.repeat(9)}sdf`);
    const to = published(place, TWO);
    for (const line of printDifference(place.snapshot, from, to).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test('is refused for a version that is not kept, or damaged', () => {
    const place = publishedPlace(95_019, 95_020);
    const [from = '', to = ''] = place.versions;
    expect(run(place, '--diff', from, 'zzz').stderr).toContain(
      'Ingen version börjar på "zzz". De som finns: ',
    );
    spoil(keptFile(place, from));
    const { status, stdout, stderr } = run(place, '--diff', from, to);
    expect([status, stdout]).toStrictEqual([1, '']);
    expect(stderr).toContain('är skadad');
  });
});

/** Publishes the workspace's sources and returns the version. */
function published(place: Workspace, now: Date): string {
  publish(place.sources, place.snapshot, now);
  return versionIn(place.snapshot);
}
