import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInput } from '../../../data/import/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { desk } from './handed-in.ts';
import { nextYear } from './next-year.ts';

test('an import writes nothing where another one has written in the meantime', async () => {
  const place = desk();
  const path = join(place.folder, 'prislista.txt');
  const { text } = nextYear(builtSnapshot(), [
    {
      key: 'contact-centre-platform',
      section: 'Förvaltning av kontaktcenterplattform, KCP',
      sentences: ['Antalet läses av den 15 juni varje år.'],
      total: 300_000,
      equalPart: '0',
      rows: [
        [110, 'Stadsledningskontoret', 3],
        [701, 'Järva sdf', 1],
        [212, 'AB Stokab', 2],
      ],
      footnotes: [],
    },
  ]);
  writeFileSync(path, text);
  let between: ReturnType<typeof place.files> | undefined;
  const request = { path, sources: place.sources, accept: true };
  const build = () => {
    appendFileSync(join(place.sources, 'customers.csv'), '193;Digitaliseringsförvaltningen;department;;;\n');
    between = place.files();
  };
  const imported = await importInput({ ...request, build });
  expect(imported.outcome).toBe('refused');
  expect(imported.errors.map(({ code, got }) => [code, got])).toStrictEqual([
    ['unwritable-sources', 'de ändrades medan listan lästes in. Kör samma kommando igen'],
  ]);
  expect(place.files()).toStrictEqual(between);
  expect(readdirSync(place.folder).toSorted()).toStrictEqual(['prislista.txt', 'sources']);
  expect((await importInput(request)).outcome).toBe('written');
});
