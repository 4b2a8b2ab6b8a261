import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { previewOf, printPreview } from '../../../data/preview/index.ts';
import { addPreliminary2026, addPrinted2026, addYear2022 } from '../other-years.ts';
import { builtWith } from './built-previews.ts';

/** As a reader sees it, with ordinary blanks. */
function printed(...given: Parameters<typeof previewOf>): string {
  return printPreview(previewOf(...given)).replaceAll('\u00a0', ' ');
}

describe('a preview in the terminal', () => {
  test('has totals, rises and falls, customers and differences of the printed list', () => {
    const text = printed(builtWith(), null, [2025]);
    expect(text).toMatch(/^Prislistan 2025 jämförd med 2024\n═+\n/);
    expect(text).toMatch(
      /Telefonistöd, gemensam växel +600 000 kr +1 400 000 kr +−800 000 kr +−57,14 % +44\n/,
    );
    expect(text).toMatch(/Summa +5 204 000 kr +3 424 000 kr +\+1 780 000 kr +\+51,99 % +48\n/);
    expect(text).toMatch(/Höjs mest\n.*\n.*\n110 Stadsledningskontoret +747 797 kr +40 586 kr /);
    expect(text).toMatch(
      /Sänks mest\n.*\n.*\n296 Stockholm Vatten AB +182 296 kr +226 669 kr +−44 373 kr +−19,58 %\n/,
    );
    expect(text).toContain('Nya kunder: 1\n  218 AB Stadsholmen\n');
    expect(text).toMatch(/291 Stockholms Stads Bostadsförmedling AB +16 942 kr +16 950 kr +−8 kr\n/);
    expect(text).toContain(
      'Ingen fast avgift 2024 för E-tjänstsupport och Stockholm Direkt: kundernas summor stiger också av\ndet.',
    );
    expect(text).toMatch(/\nIngen prislista är publicerad än\.$/);
  });

  test('says what is preliminary, printed by now, and missing', () => {
    const text = printed(
      builtWith(addPreliminary2026, addPrinted2026),
      builtWith(addPreliminary2026),
      [2026],
    );
    expect(text).toContain('Preliminärt för Telefonistöd, gemensam växel: avgifterna är uträknade');
    expect(text).toContain('Nu tryckt, var preliminärt: Förvaltning av kontaktcenterplattform, KCP.');
    expect(text).toContain('Finns 2025 men inte 2026: E-tjänstsupport och Stockholm Direkt.');
    expect(text).toMatch(
      /hittills +hittills +blir +blir +ändring +%\n.*\n.* preliminär +2 100 000 kr +tryckt +2 100 000 kr +0 kr +0,00 %\n/,
    );
    expect(text).toMatch(/701 Järva sdf +350 000 kr +700 000 kr +\+350 000 kr\n/);
    expect(text).toContain('… och 29 till');
  });

  test('names who is published for the year and is not in it any more', () => {
    const text = printed(builtWith(addPrinted2026), builtWith(addPreliminary2026, withTheHarbour), [2026]);
    expect(text).toMatch(/278 Stockholms Hamn AB +\d/);
  });

  test('says only that a year is preliminary where all of it is', () => {
    expect(printed(builtWith(addPreliminary2026), null, [2026])).toContain('\nPreliminärt: avgifterna är');
  });

  test('tells who has become part of whom', () => {
    expect(printed(builtWith(addYear2022), null, [2024])).toContain(
      'Kunder som har gått upp i andra: 2\n' +
        '  701 Rinkeby-Kista sdf ingår sedan 2023-07-01 i 701 Järva sdf\n' +
        '  703 Spånga-Tensta sdf ingår sedan 2023-07-01 i 701 Järva sdf\n',
    );
  });

  test('of the first year compares nothing', () => {
    const text = printed(builtWith(), null, [2024]);
    expect(text).toMatch(/^Prislistan 2024\n/);
    expect(text).not.toMatch(/ändring|Nya kunder|Höjs/);
  });

  test('of a year that is not there says so', () => {
    expect(printed(builtWith(), null, [2031])).toBe('Inget år att visa.');
  });

  test('is no wider than a hundred letters, however long names are', () => {
    const lengthen = (sources: string) => {
      addPreliminary2026(sources);
      lengthenNames(sources);
    };
    const text = printed(builtWith(lengthen), builtWith(addPreliminary2026), [2024, 2025, 2026]);
    expect(text).toContain('mycket långt namn');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

function lengthenNames(sources: string): void {
  edit(
    join(sources, 'customers.csv'),
    /^(\d+);([^;]+);/gm,
    '$1;$2 med ett mycket långt namn som aldrig tar slut;',
  );
  edit(
    join(sources, 'services.csv'),
    /^([a-z-]+);([^;]+);/gm,
    '$1;$2 med ett mycket långt namn som aldrig tar slut;',
  );
}

function edit(file: string, from: RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Adds a company to the preliminary users of KCP in 2026. */
function withTheHarbour(sources: string): void {
  const file = join(sources, '2026-preliminary', 'contact-centre-platform.csv');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n278;Stockholms Hamn AB;4;;;\n`);
}
