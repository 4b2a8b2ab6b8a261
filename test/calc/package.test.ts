import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'calc-package-'));
const consumer = join(folder, 'consumer');

describe('the shared module, installed in an empty folder', () => {
  beforeAll(() => {
    npm(project, 'run', 'build');
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
    const tarballs = [pack(join(project, 'calc')), pack(join(project, 'node_modules/decimal.js'))];
    npm(consumer, 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('brings nothing but itself and decimal.js', () => {
    const modules = join(consumer, 'node_modules');
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual([
      '@avgiftsboten',
      'decimal.js',
    ]);
    const files = readdirSync(join(modules, '@avgiftsboten/calc'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'dist/index.js', 'dist/index.d.ts']));
  });

  it('gives the figures that its README promises, in plain JavaScript', () => {
    const [, example = ''] =
      /```js\n(.*?)```/s.exec(readFileSync(join(project, 'calc/README.md'), 'utf8')) ?? [];
    const script = `${example}
      console.log(JSON.stringify([
        fee(allocation, 701),
        fees(allocation, 'half-up'),
        fees(allocation, 'largest-remainder'),
        toDecimal(exactFee(allocation, 110), 2).toString(),
        recompute(explainFee(allocation, 701)),
        fee(amend(allocation, [tenPercentMore]), 701),
      ], (_, value) => (typeof value === 'bigint' ? String(value) : value)));
    `;
    expect(JSON.parse(run('readme.js', script))).toEqual([
      360_000,
      [200_000, 360_000, 40_000],
      [200_000, 360_000, 40_000],
      '200000',
      { numerator: '360000', denominator: '1' },
      370_000,
    ]);
  });

  it('throws errors that a consumer can tell by their code', () => {
    const script = `
      import { allocate, CalcError, Decimal } from '@avgiftsboten/calc';
      try {
        allocate({ total: new Decimal(1), pools: [{ key: 'all', part: new Decimal(1), base: 'equal' }], members: [] });
      } catch (error) {
        console.log(error instanceof CalcError, error.code);
      }
    `;
    expect(run('error.js', script).trim()).toBe('true no-members');
  });

  it('has types that fit a strict consumer, and reject a wrong one', () => {
    const right = `
      import { allocate, CalcError, Decimal, type Exact, type Explanation, exactFee, explainFee } from '@avgiftsboten/calc';
      const one: Decimal = new Decimal(1);
      const allocation = allocate({ total: one, pools: [{ key: 'all', part: one, base: 'equal' }], members: [{ customer: 701, weights: {} }] });
      export const exact: Exact = exactFee(allocation, 701);
      export const explanation: Explanation = explainFee(allocation, 701);
      export const customerOf = (error: CalcError): number | undefined =>
        error.info.code === 'unknown-customer' ? error.info.customer : undefined;
    `;
    const wrong = `
      import { allocate } from '@avgiftsboten/calc';
      allocate({ total: 600_000, pools: [], members: [] });
    `;
    expect(typeErrors('right.ts', right)).toBe('');
    expect(typeErrors('wrong.ts', wrong)).toContain("'number' is not assignable to type 'Decimal'");
  });
});

/** Runs npm with this Node, a cache of its own and no network, so that nothing on the machine helps it. */
function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', [...args, '--prefix', cwd, '--offline', '--cache', join(folder, 'cache')], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) },
  });
}

function pack(source: string): string {
  const before = new Set(readdirSync(folder));
  npm(folder, 'pack', source, '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz') && !before.has(name));
  return join(folder, tarball ?? 'nothing was packed');
}

function run(name: string, script: string): string {
  const path = join(consumer, name);
  writeFileSync(path, script);
  return execFileSync(process.execPath, [path], { cwd: consumer, encoding: 'utf8' });
}

/** What the compiler says about the file, the libraries' own declarations included; empty when all is well. */
function typeErrors(name: string, script: string): string {
  writeFileSync(join(consumer, name), script);
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
  try {
    const compiler = join(project, 'node_modules/typescript/bin/tsc');
    return execFileSync(process.execPath, [compiler, ...flags, name], { cwd: consumer, encoding: 'utf8' });
  } catch (error) {
    // execFileSync throws an error that carries what the process printed.
    return String((error as { readonly stdout?: unknown }).stdout ?? error);
  }
}
