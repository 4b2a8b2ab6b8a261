import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { message } from '../bot/support/activities.ts';
import { freePort } from '../bot/support/free-port.ts';
import { readDockerfile } from './support/dockerfile.ts';
import { carryOut, filesBelow, NODE_USER } from './support/image.ts';

/** Only root can run something as the image's user, to whom all but the volume is read-only. */
const isLeftOut = process.getuid?.() !== 0;
if (isLeftOut)
  console.log('skipped: the image as files, because only root can run its program as another user');

const stages = readDockerfile('deploy/Dockerfile');
const { env, settings, workdir } = stages.at(-1) ?? {};
const folder = mkdtempSync(join(tmpdir(), 'image-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(isLeftOut)('what the Dockerfile makes, as files', () => {
  const image = isLeftOut ? { root: '', at: (path: string) => path } : carried();
  const volume = image.at(settings?.VOLUME ?? '');

  test('has the snapshot, and nothing that only development needs', () => {
    expect(existsSync(image.at('/app/data/avgifter.sqlite'))).toBe(true);
    const others = [
      'data/sources',
      'data/state.sqlite',
      'data/avgifter.sqlite.versions',
      'test',
      'deploy',
      'docs',
    ];
    for (const path of [...others, '.git'])
      expect(existsSync(image.at(join('/app', path))), path).toBe(false);
    // npm's own format: what development needs, and nothing that runs needs as well.
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const isThere = (place: string) => existsSync(image.at(join('/app', place)));
    const places = Object.keys(packages).filter((place) => place !== '');
    expect(places.filter((place) => packages[place]?.dev === true && isThere(place))).toStrictEqual([]);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(dependencies).filter((name) => !isThere(`node_modules/${name}`))).toStrictEqual([]);
  });

  test('lists which version of the price list it has', () => {
    const { status, stdout, stderr } = node(['data/snapshot.ts', '--list']);
    expect([status, stderr]).toStrictEqual([0, '']);
    expect(stdout).toMatch(/^version +publicerad .*\n.*\n[0-9a-f]{12}-[0-9a-f]{6} .* i bruk\n$/);
  });

  test('can be written by its user in the volume alone', () => {
    const owned = spawnSync(
      'find',
      [image.root, '-uid', String(NODE_USER), '-o', '-perm', '-002', '!', '-type', 'l'],
      { encoding: 'utf8' },
    );
    expect(owned.stdout.trim()).toBe(volume);
  });

  test('does not start for all the world without credentials, and says so in one line', () => {
    const { status, stdout, stderr } = node(command());
    expect([status, stdout]).toStrictEqual([1, '']);
    expect(stderr).toMatch(/^HOST must be a loopback address .*\n$/);
  });

  test('answers as another user who can write nothing but the volume, is healthy, and stops in good order', async () => {
    const before = filesBelow(image.root, volume);
    const PORT = String(await freePort());
    const bot = spawn(image.at('/usr/local/bin/node'), command(), {
      ...as(NODE_USER),
      // Even where this machine would let it, nothing else may be written.
      env: {
        ...environment(),
        HOST: '127.0.0.1',
        PORT,
        NODE_OPTIONS: `--permission --allow-addons --allow-fs-read=* --allow-fs-write=${volume}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [bot.stdout, bot.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
      });
    const ended = new Promise((resolve) => bot.once('close', (code, signal) => resolve({ code, signal })));
    try {
      await expect.poll(() => printed, { timeout: 120_000 }).toContain('started without credentials');
      const health = () => node(healthcheck(), { PORT }).status;
      expect(health()).toBe(0);
      const response = await fetch(`http://127.0.0.1:${PORT}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message('Vad betalar Järva sdf för växeln 2025?')),
      });
      expect(await response.text()).toContain('54\u00a0575\u00a0kr');
      expect(await (await fetch(`http://127.0.0.1:${PORT}/readyz`)).json()).toMatchObject({
        status: 'ready',
      });
      expect(statSync(join(volume, 'state.sqlite')).uid).toBe(NODE_USER);
    } finally {
      // The signal's name stands in the Dockerfile, and the test beside this one says which it is.
      bot.kill('SIGTERM');
      expect(await ended).toStrictEqual({ code: 0, signal: null });
    }
    expect(node(healthcheck(), { PORT }).status).toBe(1);
    expect(printed).not.toMatch(/"level":(50|60)/);
    expect(filesBelow(image.root, volume)).toStrictEqual(before);
  });

  function carried() {
    chmodSync(folder, 0o755);
    return carryOut(stages, folder, 'deploy/Dockerfile.dockerignore');
  }

  function as(user: number) {
    return { uid: user, gid: user, cwd: image.at(workdir ?? '/') };
  }

  function environment(): Record<string, string> {
    const store = env?.STATE_STORE?.replace(settings?.VOLUME ?? '', volume) ?? '';
    return { ...env, STATE_STORE: store };
  }

  function node(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
    const options = { ...as(NODE_USER), env: { ...environment(), ...more }, encoding: 'utf8' } as const;
    return spawnSync(image.at('/usr/local/bin/node'), args, options);
  }
});

/** What the image's command gives to Node. */
function command(): readonly string[] {
  return JSON.parse(settings?.CMD ?? '[]').slice(1);
}

function healthcheck(): readonly string[] {
  return JSON.parse(/\[.*\]/s.exec(settings?.HEALTHCHECK ?? '')?.[0] ?? '[]').slice(1);
}
