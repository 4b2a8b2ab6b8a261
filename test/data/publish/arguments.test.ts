import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { historyFolder } from '../../../data/publish/index.ts';
import { workspace } from '../workspace.ts';
import { run } from './published-place.ts';

describe('the arguments', () => {
  test.each([
    [['--list', '--rollback'], 'ett kommando i taget, men fick --list och --rollback'],
    [['--if-stale', '--diff', 'a', 'b'], 'ett kommando i taget, men fick --if-stale och --diff'],
    [['--diff'], 'väntade --diff VERSION VERSION'],
    [['--diff', 'a'], 'väntade --diff VERSION VERSION'],
    [['--diff', 'a', 'b', 'c'], 'väntade --diff VERSION VERSION'],
    [['--rollback', 'a', 'b'], 'väntade --rollback [VERSION]'],
    [['--rollback', ''], 'väntade --rollback [VERSION]'],
    [['--list', 'a'], 'väntade --list'],
    [['a'], 'väntade [--sources MAPP]'],
    [['--rolback'], '--rolback'],
    [['--sources'], 'väntade [--sources MAPP]'],
  ])('%j are refused in Swedish, with exit code 1', (options, says) => {
    const place = workspace();
    const { status, stdout, stderr } = run(place, ...options);
    expect([status, stdout]).toStrictEqual([1, '']);
    expect(stderr).toContain('Förstår inte kommandot: ');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a rollback without any version is refused in Swedish', () => {
    const place = workspace();
    mkdirSync(historyFolder(place.snapshot));
    expect(run(place, '--rollback')).toStrictEqual({
      status: 1,
      stdout: '',
      stderr: 'Ingen version är sparad att gå tillbaka till. "npm run snapshot" bygger prislistan.\n',
    });
  });
});
