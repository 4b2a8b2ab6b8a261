import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';
import type { Stage, Step } from './dockerfile.ts';

/** A stage that has been carried out, as files. */
export interface Image {
  /** The folder that stands for "/". */
  readonly root: string;
  /** Where a path of the image is on this machine. */
  readonly at: (path: string) => string;
}

/**
 * Carries out `stages` in `folder`, from the project's files that `ignored` lets through, and returns the last one.
 * There is no network: what `npm ci --omit=dev` would install is taken from the modules that are here, as the lock
 * file has it. Commands that it does not know are an error.
 */
export function carryOut(stages: readonly Stage[], folder: string, ignored: string): Image {
  const isSent = sentBy(readFileSync(ignored, 'utf8'));
  const done = new Map<string, Image>();
  let last: Image | undefined;
  for (const [index, stage] of stages.entries()) {
    const root = join(folder, String(index));
    const image: Image = { root, at: (path) => join(root, resolve('/', path)) };
    const base = done.get(stage.base);
    mkdirSync(root, { recursive: true });
    // A base of ours; all others are Node's own image, which has Node there.
    if (base !== undefined) link(`${base.root}/.`, root);
    else putNode(image.at('/usr/local/bin/node'));
    const workdir = stage.workdir;
    mkdirSync(image.at(workdir), { recursive: true });
    for (const step of stage.steps) {
      if (step.do === 'copy') copy(step, image, workdir, done, isSent);
      else run(step.command, image, workdir);
    }
    if (stage.name !== null) done.set(stage.name, image);
    last = image;
  }
  if (last === undefined) throw new Error('a Dockerfile must have a stage');
  return last;
}

/** All files below `folder` with what changes when one is written, but not those in `except`. */
export function filesBelow(folder: string, except: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .map((name) => join(folder, name))
      .filter((path) => !path.startsWith(except))
      .map((path) => {
        const { size, mtimeMs, ctimeMs } = statSync(path);
        return [path, `${size} ${mtimeMs} ${ctimeMs}`] as const;
      }),
  );
}

function copy(
  { from, sources, to }: Extract<Step, { do: 'copy' }>,
  image: Image,
  workdir: string,
  done: ReadonlyMap<string, Image>,
  isSent: (path: string) => boolean,
): void {
  const target = image.at(resolve(workdir, to));
  const other = from === null ? undefined : done.get(from);
  if (from !== null && other === undefined) throw new Error(`stage ${from} must come before`);
  const found = sources.flatMap((source) =>
    other === undefined ? globSync(source).filter(isSent) : [other.at(source)],
  );
  if (found.length < sources.length) throw new Error(`${sources.join(' ')} must be sent to the build`);
  for (const path of found) {
    const isFolder = statSync(path).isDirectory();
    const place = isFolder || !to.endsWith('/') ? target : join(target, basename(path));
    mkdirSync(isFolder ? place : dirname(place), { recursive: true });
    if (!isFolder) copyFileSync(path, place);
    else if (other !== undefined) link(`${path}/.`, place);
    else cpSync(path, place, { recursive: true, filter: (one) => one === path || isSent(one) });
  }
}

function run(command: readonly string[], image: Image, workdir: string): void {
  const folder = image.at(workdir);
  const [program, ...args] = command;
  if (
    program === 'npm' &&
    args[0] === 'ci' &&
    args.includes('--omit=dev') &&
    args.includes('--ignore-scripts')
  )
    installPackages(folder);
  else if (program === 'install' && args[0] === '-d') {
    const path = image.at(args.at(-1) ?? '');
    mkdirSync(path, { recursive: true });
    if (args.includes('node')) chownSync(path, NODE_USER, NODE_USER);
  } else if (program === 'node') {
    const { status, stderr } = spawnSync(image.at('/usr/local/bin/node'), args, {
      cwd: folder,
      env: {},
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`node ${args.join(' ')} must succeed, got ${stderr}`);
  } else throw new Error(`RUN ${command.join(' ')} must be known`);
}

/** The number of the user "node" in Node's own images. */
export const NODE_USER = 1000;

/** What `npm ci --omit=dev` installs by the lock file in `folder`. */
function installPackages(folder: string): void {
  // npm's own format, of which only this is looked at.
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const places = Object.keys(packages).filter((place) => place !== '');
  for (const place of places.filter((one) => one.lastIndexOf('node_modules/') === 0)) {
    const { dev = false, optional = false } = packages[place] ?? {};
    // Of other platforms there is nothing to install.
    if (dev || (optional && !existsSync(place))) continue;
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    link(place, join(folder, place));
  }
  for (const place of places.filter((one) => packages[one]?.dev === true))
    rmSync(join(folder, place), { recursive: true, force: true });
}

function putNode(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(process.execPath, path);
  } catch {
    // Another disk.
    copyFileSync(process.execPath, path);
    chmodSync(path, 0o755);
  }
}

/** Copies without writing the bytes again, where the disk is the same. */
function link(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status === 0) return;
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${from} must be copied, got ${stderr}`);
}

/** Which paths a .dockerignore sends to the build: the last line that fits a path, or a folder above it, decides. */
function sentBy(ignore: string): (path: string) => boolean {
  const lines = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return (path) => {
    const names = path.split('/');
    const above = names.map((_, index) => names.slice(0, index + 1).join('/'));
    const last = lines.findLast((line) => above.some((one) => matchesGlob(one, line.replace('!', ''))));
    return last === undefined || last.startsWith('!');
  };
}
