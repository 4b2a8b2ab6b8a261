import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInput } from '../../../data/import/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { type Desk, desk } from './handed-in.ts';
import { nextYear } from './next-year.ts';

test('an import writes nothing where another one has written in the meantime', async () => {
  const place = desk();
  const path = join(place.folder, 'prislista.txt');
  writeFileSync(path, listWith());
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
  expect(readdirSync(place.folder).toSorted()).toStrictEqual([
    'import-lock.sqlite',
    'prislista.txt',
    'sources',
  ]);
  expect((await importInput(request)).outcome).toBe('written');
});

test('an import waits for nobody: where another one writes, it says so and writes nothing', async () => {
  const place = desk();
  const path = join(place.folder, 'prislista.txt');
  const other = join(place.folder, 'annan.txt');
  writeFileSync(path, listWith());
  writeFileSync(other, listWith([193, 'Digitaliseringsförvaltningen', 4]));
  let second: { status: number | null; stderr: string } | undefined;
  const build = () => {
    second = spawnSync(process.execPath, command(other, place), { encoding: 'utf8', env: env(place) });
  };
  const imported = await importInput({ path, sources: place.sources, accept: true, build });
  expect(imported.outcome).toBe('written');
  expect(second?.status).toBe(1);
  expect(second?.stderr).toContain(
    `${place.sources}: väntade att ingen annan läser in en lista samtidigt, men en annan inläsning håller på just nu. Vänta tills den är klar och kör samma kommando igen.`,
  );
  expect(place.files()['customers.csv']).not.toContain('Digitaliseringsförvaltningen');
  const again = await importInput({ path: other, sources: place.sources, accept: true });
  expect(again.outcome).toBe('written');
});

test('of imports that begin at once, each that says it has written has, and none is half written', async () => {
  const place = desk();
  const numbers = [193, 194, 195];
  const ended = await Promise.all(
    numbers.map((number) => {
      const path = join(place.folder, `prislista-${number}.txt`);
      writeFileSync(path, listWith([number, `Förvaltning nummer ${number}`, 4]));
      return new Promise<number | null>((resolve) => {
        const started = spawn(process.execPath, command(path, place), { env: env(place), stdio: 'ignore' });
        started.once('exit', resolve);
      });
    }),
  );
  const written = numbers.filter((_, index) => ended[index] === 0);
  expect(written.length).toBeGreaterThan(0);
  const customers = readFileSync(join(place.sources, 'customers.csv'), 'latin1');
  expect(numbers.filter((number) => customers.includes(`\n${number};`))).toStrictEqual(written);
  // The year is the last one's, whole.
  const rows = readFileSync(join(place.sources, '2026', 'contact-centre-platform.csv'), 'latin1');
  expect(written.filter((number) => rows.includes(`\n${number};`))).toHaveLength(1);
  expect(readdirSync(place.folder).filter((name) => name.startsWith('.import-'))).toStrictEqual([]);
});

/** A list for 2026 with one service, and with one more customer where one is given. */
function listWith(...more: readonly [number, string, number][]): string {
  return nextYear(builtSnapshot(), [
    {
      key: 'contact-centre-platform',
      section: 'Förvaltning av kontaktcenterplattform, KCP',
      sentences: ['Antalet läses av den 15 juni varje år.'],
      total: 300_000,
      equalPart: '0',
      rows: [[110, 'Stadsledningskontoret', 3], [701, 'Järva sdf', 1], [212, 'AB Stokab', 2], ...more],
      footnotes: [],
    },
  ]).text;
}

function command(path: string, { sources }: Desk): string[] {
  return [join(import.meta.dirname, '../../../data/import.ts'), path, '--accept', '--sources', sources];
}

function env({ snapshot }: Desk): NodeJS.ProcessEnv {
  return { ...process.env, SNAPSHOT: snapshot };
}
