import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInput, problemSentence } from '../../../data/import/index.ts';
import { builtSnapshot } from '../built-snapshot.ts';
import { type Desk, desk } from './handed-in.ts';
import { listOfSnapshot } from './list-of-snapshot.ts';

const COMMAND = join(import.meta.dirname, '../../../data/import.ts');
const LIST = listOfSnapshot(builtSnapshot(), 2025);

test('warnings are listed, and nothing is written before they are accepted', () => {
  const place = desk('2024', '2025');
  const before = place.files();
  const { status, stdout, stderr } = run(place, LIST);
  expect([status, stdout]).toStrictEqual([1, '']);
  expect(stderr).toContain('13 saker att se över:\n  prislista.txt, rad ');
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    `Inget är skrivet än. Stämmer det som står ovan, så kör: npm run import -- ${join(place.folder, 'prislista.txt')} --accept`,
  );
  expect(place.files()).toStrictEqual(before);
  expect(existsSync(join(place.folder, 'prislista-forhandsvisning.html'))).toBe(false);
});

test('accepted, the source files are written and what changes is shown, on the terminal and as a page', () => {
  const place = desk('2024', '2025');
  const { status, stdout, stderr } = run(place, LIST, '--accept');
  expect([status, stderr]).toStrictEqual([0, '']);
  expect(stdout).toContain('Infört i källfilerna: 2025, 2024.');
  expect(stdout).toContain('Prislistan 2025 jämförd med 2024');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Stämmer det, så publicera med "npm run snapshot".');
  const page = join(place.folder, 'prislista-forhandsvisning.html');
  expect(stdout).toContain(page);
  expect(readFileSync(page, 'utf8')).toContain('<html lang="sv">');
  expect(Object.keys(place.files())).toContain('2025/switchboard.csv');
  // Publishing is another step.
  expect(existsSync(place.snapshot)).toBe(false);
});

test('errors are told all at once, accepted or not, and nothing is written', () => {
  const place = desk('2024', '2025');
  const before = place.files();
  const { status, stdout, stderr } = run(
    place,
    LIST.replace('\t47 868 kr', '\tmycket').replace('718\tFarsta sdf', '719\tFärsta sdf'),
    '--accept',
  );
  expect([status, stdout]).toStrictEqual([1, '']);
  expect(stderr).toContain('men där står "mycket".');
  expect(stderr).toContain('(menas 718 Farsta sdf?)');
  expect(stderr).toContain('Inget är skrivet. Rätta felen och kör sedan igen:');
  expect(place.files()).toStrictEqual(before);
});

test.for([
  {
    what: 'a file that is not there',
    path: 'saknas.txt',
    says: '. Kontrollera namnet och mappen.',
  },
  {
    what: 'a name that is typed wrongly',
    path: 'Breev',
    says: '. Där finns däremot brev.txt.',
  },
  {
    what: 'a folder that is not there',
    path: 'borta/lista.txt',
    says: 'lista.txt: väntade en fil eller en mapp som finns, men den finns inte i ',
  },
  {
    what: 'another kind of file',
    path: 'lista.pdf',
    says: 'lista.pdf: väntade en arbetsbok (.xlsx), en mapp med CSV-filer eller en prislista som text (.txt), men det är en PDF. Spara den som text med tabbar mellan kolumnerna (.txt).',
  },
  {
    what: 'one sheet of a workbook as CSV',
    path: 'vaxeln.CSV',
    says: 'men det är ett enda blad, sparat som CSV. Spara hela arbetsboken som Excel-arbetsbok (.xlsx).',
  },
  {
    what: 'a kind of file that nobody has heard of',
    path: 'lista.xyz',
    says: 'men det är en annan sorts fil (.xyz). Spara hela arbetsboken som Excel-arbetsbok (.xlsx).',
  },
  {
    what: 'a file without an ending',
    path: 'lista',
    says: 'men filnamnet har ingen ändelse. Spara hela arbetsboken som Excel-arbetsbok (.xlsx).',
  },
  {
    what: 'a folder with one sheet as CSV',
    path: 'mapp',
    says: 'men det finns bara "ifylld". Spara varje blad som en CSV-fil med bladets namn, eller läs in arbetsboken (.xlsx) i stället för mappen.',
  },
  {
    what: 'a text in another encoding',
    path: 'latin.txt',
    says: 'latin.txt: väntade text i UTF-8 (välj "UTF-8" när texten sparas)',
  },
  {
    what: 'a text that is no list',
    path: 'brev.txt',
    says: 'brev.txt: väntade en prislista med en rubrik för varje tjänst',
  },
  { what: 'an empty text', path: 'tom.txt', says: 'tom.txt: väntade en prislista' },
  { what: 'a text of one endless line', path: 'rad.txt', says: 'rad.txt: väntade en prislista' },
])('$what is told', async ({ path, says }) => {
  const place = desk();
  const before = place.files();
  for (const file of ['lista.pdf', 'vaxeln.CSV', 'lista.xyz', 'lista'])
    writeFileSync(join(place.folder, file), '%PDF-1.7');
  mkdirSync(join(place.folder, 'mapp'));
  writeFileSync(join(place.folder, 'mapp', 'ifylld.csv'), 'Nr;Kund\n');
  writeFileSync(join(place.folder, 'latin.txt'), Buffer.from('Prislista för växeln', 'latin1'));
  writeFileSync(join(place.folder, 'brev.txt'), 'Hej!\nVad kostar växeln?\n');
  writeFileSync(join(place.folder, 'tom.txt'), '');
  // Whatever looks for the end of something must not look from every letter on.
  writeFileSync(join(place.folder, 'rad.txt'), `${'<a'.repeat(500_000)}${'1 '.repeat(500_000)}`);
  const { sources, folder } = place;
  const imported = await importInput({ path: join(folder, path), sources, accept: true });
  expect(imported.outcome).toBe('refused');
  expect(imported.errors.map(problemSentence).join('\n')).toContain(says);
  expect(place.files()).toStrictEqual(before);
});

test('sources that have faults already are told before anything is read', () => {
  const place = desk();
  place.edit('2025/switchboard.csv', ';54575;', ';mycket;');
  const { status, stderr } = run(place, LIST, '--accept');
  expect(status).toBe(1);
  expect(stderr).toContain('2025/switchboard.csv, rad ');
});

test.for([
  { options: [], says: 'Skriv vad som ska läsas in, till exempel: npm run import -- prislista-2026.xlsx' },
  { options: ['--sources'], says: 'Skriv vad som ska läsas in' },
  { options: ['a.xlsx', '--acept'], says: 'Förstår inte --acept. Skriv vad som ska läsas in' },
  { options: ['Prislista', '2026.xlsx'], says: 'citattecken: npm run import -- "Prislista 2026.xlsx"' },
])('$options is answered with how it is written', ({ options, says }) => {
  const { status, stderr } = start(desk(), ...options);
  expect(status).toBe(1);
  expect(stderr).toContain(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('where nothing is, the right name is to be given', () => {
  const place = desk();
  const { status, stderr } = start(place, join(place.folder, 'saknas.xlsx'));
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    'Inget är skrivet. Välj rätt fil eller mapp och kör: npm run import -- NAMNET',
  );
});

test('after a file of another kind the new one is to be imported', () => {
  const place = desk();
  const path = join(place.folder, 'Prislista 2026.ods');
  writeFileSync(path, readFileSync(join(import.meta.dirname, 'command.test.ts')));
  const { stderr } = start(place, path);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    `Inget är skrivet. Läs in den nya filen när den är sparad: npm run import -- "${join(place.folder, 'Prislista 2026.xlsx')}"`,
  );
});

function run(place: Desk, text: string, ...options: readonly string[]) {
  const path = join(place.folder, 'prislista.txt');
  writeFileSync(path, text);
  return start(place, path, ...options);
}

function start(place: Desk, ...options: readonly string[]) {
  return spawnSync(process.execPath, [COMMAND, '--sources', place.sources, ...options], {
    encoding: 'utf8',
    env: { ...process.env, SNAPSHOT: place.snapshot },
  });
}
