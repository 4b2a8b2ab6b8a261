import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../import/folder.ts';
import { workspace } from '../workspace.ts';

const COMMAND = join(import.meta.dirname, '../../../data/template.ts');

describe('the command', () => {
  test('writes the workbook, says so in Swedish, and never writes over one', () => {
    const path = join(folderOf({}), 'mall.xlsx');
    const first = run('2026', '--out', path);
    expect([first.status, first.stderr]).toStrictEqual([0, '']);
    expect(first.stdout).toContain('Läs mig');
    const before = readFileSync(path);
    const second = run('2026', '--out', path);
    expect([second.status, second.stdout]).toStrictEqual([1, '']);
    expect(second.stderr).toContain('finns redan');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.for([
    { words: [] },
    { words: ['nästa'] },
    { words: ['2026', '2027'] },
    { words: ['2026', '--force'] },
    { words: ['26'] },
  ])('asks for a year where it is told $words', ({ words }) => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toStrictEqual([1, '']);
    expect(stderr).toBe('Skriv årtalet, till exempel: npm run template -- 2026\n');
  });

  test('says where it cannot write, and which sources have faults', () => {
    const nowhere = join(folderOf({}), 'borta', 'mall.xlsx');
    expect(run('2026', '--out', nowhere).stderr).toContain('kunde inte skrivas: mappen finns inte (ENOENT).');
    const place = workspace();
    place.edit('2025/switchboard.csv', ';54575;', ';mycket;');
    const path = join(place.folder, 'mall.xlsx');
    const { status, stderr } = run('2026', '--out', path, '--sources', place.sources);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Källfilerna i .* har .*fel[\s\S]*switchboard\.csv/);
    expect(existsSync(path)).toBe(false);
  });
});

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
}
