import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSnapshot } from '../../../data/index.ts';
import { leftOut } from '../../long.ts';
import { workspace } from '../workspace.ts';
import { edited } from './book.ts';
import { DAMAGED_CELLS } from './damaged-cells.ts';
import { DAMAGED_FILES } from './damaged-files.ts';
import { DAMAGED_SHEETS } from './damaged-sheets.ts';
import { DAMAGED_TERMS } from './damaged-terms.ts';
import { filledTemplate } from './filled-template.ts';
import { sources } from './register.ts';

const COMMAND = join(import.meta.dirname, '../../../data/import.ts');

let sound: Uint8Array;
beforeAll(async () => {
  sound = await filledTemplate(sources);
});

const damages = [
  'a count is a word',
  'a fee has one point before three digits',
  'a count refers to a cell that is gone',
  'two counts are merged',
  'a row is hidden',
  'the heading of numbers is gone',
  'the total is blank',
  'the year is blank',
];
const files = [
  'the file is empty',
  'the second half is missing',
  'the file asks for a password',
  'there are 500 sheets',
];

const tried = leftOut('most damaged inputs through the command') ? 2 : damages.length;

test.for(damages.slice(0, tried))(
  'the command changes nothing and tells the place where %s',
  async (name) => {
    const damage = [...DAMAGED_CELLS, ...DAMAGED_SHEETS, ...DAMAGED_TERMS].find((one) => one.damage === name);
    if (damage === undefined) throw new Error(`there must be the damage "${name}"`);
    const [[, place = ''] = []] = damage.tells;
    const [sheet, cell] = place.split('!');
    const { status, said } = refused(await edited(sound, damage.edit));
    expect(status).toBe(1);
    expect(said).toContain(
      `prislista-2026.xlsx, blad ${sheet}${cell === undefined ? '' : `, cell ${cell}`}: väntade`,
    );
  },
);

test.for(files.slice(0, tried))('the command changes nothing and says so where %s', async (name) => {
  const damage = DAMAGED_FILES.find((one) => one.damage === name);
  if (damage === undefined) throw new Error(`there must be the damage "${name}"`);
  const { status, said } = refused(await damage.bytes(sound));
  expect(status).toBe(1);
  expect(said).toMatch(/prislista-2026\.xlsx: väntade .+, men .+\./);
  expect(said).toMatch(damage.says ?? /./);
});

/** What the command says to a file that it must refuse, after a look at everything that it must leave alone. */
function refused(bytes: Uint8Array): { status: number | null; said: string } {
  const place = workspace();
  buildSnapshot(place.sources, place.snapshot);
  const path = join(place.folder, 'prislista-2026.xlsx');
  writeFileSync(path, bytes);
  const before = digest(place.folder);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND, path, '--sources', place.sources],
    {
      encoding: 'utf8',
      env: { ...process.env, SNAPSHOT: place.snapshot },
    },
  );
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\n\s+at |Error:|node:internal/);
  expect(digest(place.folder)).toBe(before);
  return { status, said: stderr };
}

/** All names and bytes of a folder. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    hash.update(`${name}\n`);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
