import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspace } from './workspace.ts';

const ROOT = join(import.meta.dirname, '../..');

test('rewording what is said makes no new version, as changing what builds does', () => {
  const { folder, sources } = workspace();
  for (const code of ['data', 'calc']) {
    cpSync(join(ROOT, code), join(folder, code), {
      recursive: true,
      filter: (path) => !path.includes('.sqlite') && path !== join(ROOT, 'data/sources'),
    });
  }
  // As in the project: files are modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const before = versionIn(folder, sources);
  appendFileSync(join(folder, 'data/say/say-error.ts'), '// Sagt på ett annat sätt.\n');
  expect(versionIn(folder, sources)).toBe(before);
  appendFileSync(join(folder, 'data/weigh.ts'), '// Weighed otherwise.\n');
  expect(versionIn(folder, sources)).not.toBe(before);
});

/** The version that the copy of the code in `folder` gives a snapshot of `sources`. */
function versionIn(folder: string, sources: string): string {
  const script = `
    import { fingerprint, versionOf } from './data/fingerprint.ts';
    process.stdout.write(versionOf(fingerprint(process.argv[1])));`;
  const options = { cwd: folder, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script, sources], options);
}
