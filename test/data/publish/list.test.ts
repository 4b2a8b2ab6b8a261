import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { publish, rollBack } from '../../../data/publish/index.ts';
import { addPreliminary2026, addPrinted2026, addYear2022 } from '../other-years.ts';
import { type Workspace, workspace } from '../workspace.ts';
import { DAYS, keptFile, metaIn, publishedPlace, run, spoil, versionIn } from './published-place.ts';

const [ONE = new Date(0), TWO = new Date(0), THREE = new Date(0)] = DAYS;

describe('the list of versions', () => {
  test('shows each with its time, years, customers, services and content, and which one is in use', () => {
    const place = workspace();
    const first = published(place, ONE);
    addPreliminary2026(place.sources);
    const second = published(place, TWO);
    addPrinted2026(place.sources);
    const third = published(place, THREE);
    rollBack(place.snapshot, null, new Date('2026-03-09T09:00:00Z'));
    const { status, stdout, stderr } = run(place, '--list');
    expect([status, stderr]).toStrictEqual([0, '']);
    const cells = stdout.split('\n').map((line) => line.split(/ {2,}/));
    const content = (version: string) => metaIn(keptFile(place, version), 'content')?.slice(0, 8);
    expect(cells).toStrictEqual([
      ['version', 'publicerad', 'år', 'kunder', 'tjänster', 'innehåll', 'läge'],
      expect.arrayContaining([expect.stringMatching(/^─+$/)]),
      // Only KCP is printed in the made-up list of 2026, the switchboard stays preliminary.
      [
        third,
        '2026-03-03 10:00',
        '2024–2025, 2026 delvis preliminärt',
        '53',
        '4',
        content(third),
        'återtagen',
      ],
      [second, '2026-03-02 10:00', '2024–2025, 2026 preliminärt', '53', '4', content(second), 'i bruk'],
      [first, '2026-03-01 10:00', '2024–2025', '53', '4', content(first)],
      [''],
      [`Återtagen 2026-03-09 10:00: ${third}, då ${second} togs i bruk i stället.`],
      [''],
    ]);
  });

  test('counts no customers that have ended', () => {
    const place = workspace();
    addYear2022(place.sources);
    published(place, ONE);
    expect(run(place, '--list').stdout).toMatch(/ 2022, 2024–2025 +53 +4 /);
  });

  test('leaves out what is damaged or of another schema, and says so', () => {
    const place = publishedPlace(95_019, 95_020, 95_021);
    const [damaged = '', outdated = ''] = place.versions;
    spoil(keptFile(place, damaged));
    const database = new Database(keptFile(place, outdated));
    database.exec('PRAGMA user_version = 1');
    database.close();
    const { status, stdout, stderr } = run(place, '--list');
    expect(status).toBe(0);
    expect(stdout).not.toContain(damaged);
    expect(stdout).not.toContain(outdated);
    expect(stderr.trim().split('\n').sort()).toStrictEqual(
      [
        `${damaged}.sqlite: är skadad och visas inte.`,
        `${outdated}.sqlite: är gjord för en annan version av boten och visas inte.`,
      ].sort(),
    );
  });

  test('is none where nothing is published', () => {
    expect(run(workspace(), '--list')).toStrictEqual({
      status: 0,
      stdout: 'Ingen version är publicerad än.\n',
      stderr: '',
    });
  });
});

/** Publishes the workspace's sources and returns the version. */
function published(place: Workspace, now: Date): string {
  publish(place.sources, place.snapshot, now);
  return versionIn(place.snapshot);
}
