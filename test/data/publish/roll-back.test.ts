import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../../data/index.ts';
import {
  publishIfNotWithdrawn,
  readHistory,
  readWithdrawn,
  rollBack,
  withdrawnFile,
} from '../../../data/publish/index.ts';
import { thrownBy } from '../thrown-by.ts';
import { workspace } from '../workspace.ts';
import {
  DAYS,
  keptFile,
  pretendVersion,
  publishedPlace,
  publishFee,
  run,
  spoil,
  versionIn,
  writeFee,
} from './published-place.ts';

const NOW = new Date('2026-03-09T09:00:00Z');

function feeIn(snapshot: string): number | null | undefined {
  return openSnapshot(snapshot).sheet('switchboard', 2024)?.row(701)?.fee;
}

describe('a rollback', () => {
  test('puts the version before the present in place, whole and as it was published', () => {
    const place = publishedPlace(95_019, 95_020);
    const [older = '', newer = ''] = place.versions;
    const { to, from, skipped } = rollBack(place.snapshot, null, NOW);
    expect([to.version, from?.version, skipped]).toStrictEqual([older, newer, []]);
    expect(readFileSync(place.snapshot).equals(readFileSync(keptFile(place, older)))).toBe(true);
    expect(feeIn(place.snapshot)).toBe(95_019);
    expect(openSnapshot(place.snapshot).published).toBe(DAYS[0]?.toISOString());
    expect(readWithdrawn(place.snapshot).versions).toStrictEqual([
      { version: newer, sources: expect.stringMatching(/^[0-9a-f]{64}$/), to: older, at: NOW.toISOString() },
    ]);
  });

  test('goes to the version whose name begins as wanted, also forward, and then nothing is withdrawn', () => {
    const place = publishedPlace(95_019, 95_020, 95_021);
    const [oldest = '', , newest = ''] = place.versions;
    rollBack(place.snapshot, oldest.slice(0, 6), NOW);
    expect(feeIn(place.snapshot)).toBe(95_019);
    rollBack(place.snapshot, newest.slice(0, 6), NOW);
    expect(feeIn(place.snapshot)).toBe(95_021);
    expect(readWithdrawn(place.snapshot).versions).toStrictEqual([]);
  });

  test('does not go to a version that was itself rolled back from', () => {
    const place = publishedPlace(95_019, 95_020);
    rollBack(place.snapshot, null, NOW);
    publishFee(place, 95_021, DAYS[2] ?? NOW);
    expect(rollBack(place.snapshot, null, NOW).to.version).toBe(place.versions[0]);
    expect(readWithdrawn(place.snapshot).versions.map(({ version }) => version)).toHaveLength(2);
  });

  test('passes over a version that is damaged, and says so', () => {
    const place = publishedPlace(95_019, 95_020, 95_021);
    const damaged = keptFile(place, place.versions[1] ?? '');
    spoil(damaged);
    const { to, skipped } = rollBack(place.snapshot, null, NOW);
    expect([to.version, skipped]).toStrictEqual([place.versions[0], [damaged]]);
  });

  test('to the version in use changes nothing', () => {
    const place = publishedPlace(95_019, 95_020);
    const before = readFileSync(place.snapshot);
    const { to, from } = rollBack(place.snapshot, place.versions[1] ?? '', NOW);
    expect(from).toBe(to);
    expect(readFileSync(place.snapshot).equals(before)).toBe(true);
    expect(existsSync(withdrawnFile(place.snapshot))).toBe(false);
  });

  test('to the version in use puts it right where it has been damaged in place', () => {
    const place = publishedPlace(95_019, 95_020);
    spoil(place.snapshot);
    const version = place.versions[1] ?? '';
    expect(run(place, '--list').stderr).toContain(`"npm run snapshot -- --rollback ${version}" lagar den`);
    const { status, stdout } = run(place, '--rollback', version);
    expect([status, stdout.split('\n')[0]]).toStrictEqual([
      0,
      `Prislistan är nu version ${version} (publicerad 2026-03-02 10:00).`,
    ]);
    expect(feeIn(place.snapshot)).toBe(95_020);
  });

  test.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is empty', (path: string) => writeFileSync(path, '')],
  ])('puts the newest version there when what was in use %s', (_, spoilt) => {
    const place = publishedPlace(95_019, 95_020);
    spoilt(place.snapshot);
    const { to, from } = rollBack(place.snapshot, null, NOW);
    expect([to.version, from]).toStrictEqual([place.versions[1], null]);
    expect(feeIn(place.snapshot)).toBe(95_020);
  });
});

describe('what cannot be rolled back to', () => {
  test('a version that is not kept is unknown, and those that are kept are named', () => {
    const place = publishedPlace(95_019, 95_020);
    const { code, message } = thrownBy(() => rollBack(place.snapshot, 'zzz', NOW));
    expect(code).toBe('unknown-version');
    for (const version of place.versions) expect(message).toContain(version);
    expect(thrownBy(() => rollBack(workspace().snapshot, 'zzz', NOW)).message).toContain('none is kept');
  });

  test('a beginning of several versions is ambiguous, and a whole name never is', () => {
    const place = publishedPlace(95_019);
    const version = place.versions[0] ?? '';
    const twin = `${version.slice(0, -6)}zzzzzz`;
    pretendVersion(place, twin, '2026-02-01T09:00:00.000Z');
    const { code, message } = thrownBy(() => rollBack(place.snapshot, version.slice(0, 8), NOW));
    expect(code).toBe('ambiguous-version');
    expect(message).toContain(version);
    expect(message).toContain(twin);
    expect(rollBack(place.snapshot, version, NOW).to.version).toBe(version);
  });

  test('before the first version there is none', () => {
    const place = publishedPlace(95_019);
    expect(thrownBy(() => rollBack(place.snapshot, null, NOW)).code).toBe('no-earlier-version');
    expect(thrownBy(() => rollBack(workspace().snapshot, null, NOW)).code).toBe('no-earlier-version');
  });

  test('a wanted version that is damaged leaves the present one in use', () => {
    const place = publishedPlace(95_019, 95_020);
    const [older = ''] = place.versions;
    spoil(keptFile(place, older));
    expect(thrownBy(() => rollBack(place.snapshot, older, NOW)).code).toBe('damaged-snapshot');
    expect(feeIn(place.snapshot)).toBe(95_020);
    expect(existsSync(withdrawnFile(place.snapshot))).toBe(false);
  });

  test('something else at the path is left alone', () => {
    const place = publishedPlace(95_019, 95_020);
    writeFileSync(place.snapshot, 'number;fee\n'.repeat(99));
    expect(thrownBy(() => rollBack(place.snapshot, null, NOW)).code).toBe('foreign-snapshot');
  });
});

describe('a start after a rollback', () => {
  test('does not publish the same sources again, and says so in one line', () => {
    const place = publishedPlace(95_019, 95_020);
    rollBack(place.snapshot, null, NOW);
    const { status, stdout, stderr } = run(place, '--if-stale');
    expect([status, stdout]).toStrictEqual([0, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`version ${place.versions[1]} byggdes av, och den är återtagen`);
    expect(feeIn(place.snapshot)).toBe(95_019);
  });

  test('puts the version there again that took its place when that is gone', () => {
    const place = publishedPlace(95_019, 95_020);
    rollBack(place.snapshot, null, NOW);
    rmSync(place.snapshot);
    publishIfNotWithdrawn(place.sources, place.snapshot, NOW);
    expect(feeIn(place.snapshot)).toBe(95_019);
  });

  test('leaves it to whoever opens the snapshot when that version is damaged as well', () => {
    const place = publishedPlace(95_019, 95_020);
    rollBack(place.snapshot, null, NOW);
    spoil(keptFile(place, place.versions[0] ?? ''));
    rmSync(place.snapshot);
    publishIfNotWithdrawn(place.sources, place.snapshot, NOW);
    expect(existsSync(place.snapshot)).toBe(false);
  });

  test('publishes sources that were edited since, and goes on doing so', () => {
    const place = publishedPlace(95_019, 95_020);
    rollBack(place.snapshot, null, NOW);
    writeFee(place, 95_021);
    expect(run(place, '--if-stale').stderr).toBe(`Prislistan är byggd: ${place.snapshot}\n`);
    expect(feeIn(place.snapshot)).toBe(95_021);
    writeFee(place, 95_020);
    expect(run(place, '--if-stale').stderr).toContain('inte byggd på nytt');
    expect(feeIn(place.snapshot)).toBe(95_021);
  });

  test('is as any other once the sources were published again on purpose', () => {
    const place = publishedPlace(95_019, 95_020);
    rollBack(place.snapshot, null, NOW);
    expect(run(place).stdout).toContain(`version ${place.versions[1]}`);
    expect(readWithdrawn(place.snapshot).versions).toStrictEqual([]);
    expect(run(place, '--if-stale')).toStrictEqual({ status: 0, stdout: '', stderr: '' });
    expect(feeIn(place.snapshot)).toBe(95_020);
  });

  test.each(['[', '{}', '[{"version":7}]'])(
    'passes over a list of withdrawn versions that is %s',
    (written) => {
      const place = publishedPlace(95_019, 95_020);
      rollBack(place.snapshot, null, NOW);
      writeFileSync(withdrawnFile(place.snapshot), written);
      expect(readWithdrawn(place.snapshot)).toStrictEqual({ versions: [], isBroken: true });
      expect(run(place, '--list').stderr).toContain('rolled-back.json: kan inte läsas');
      expect(readHistory(place.snapshot).broken).toStrictEqual([]);
      expect(versionIn(place.snapshot)).toBe(place.versions[0]);
    },
  );
});
