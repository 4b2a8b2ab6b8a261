import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.strictObject({
  uses: z.string(),
  name: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const text = readFileSync('deploy/m365agents.yml', 'utf8');
const project = z
  .strictObject({
    version: z.string(),
    environmentFolderPath: z.string(),
    provision: z.array(step),
    deploy: z.array(step),
    publish: z.array(step),
  })
  .parse(parse(text));
const steps = [...project.provision, ...project.deploy, ...project.publish];
const environment = readFileSync(join('deploy', project.environmentFolderPath, '.env.dev'), 'utf8');

describe('the Agents Toolkit', () => {
  test('creates the app and the resources, then builds, checks and hands over the package', () => {
    expect(project.provision.map(({ uses }) => uses)).toStrictEqual([
      'teamsApp/create',
      'arm/deploy',
      'cli/runNpmCommand',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });

  test('puts a new image in place with the same resources', () => {
    expect(project.deploy).toStrictEqual(project.provision.filter(({ uses }) => uses === 'arm/deploy'));
  });

  test('publishes the package that it has built and checked', () => {
    expect(project.publish.map(({ uses }) => uses)).toStrictEqual([
      'cli/runNpmCommand',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
      'teamsApp/publishAppPackage',
    ]);
  });

  test('is told of the schema of the version that the file has', () => {
    expect(text).toContain(`$schema=https://aka.ms/m365-agents-toolkits/${project.version}/yaml.schema.json`);
  });

  test('finds the template and its parameters', () => {
    const templates = z.array(z.object({ path: z.string(), parameters: z.string() }));
    const named = steps
      .filter(({ uses }) => uses === 'arm/deploy')
      .flatMap((one) => templates.parse(one.with.templates))
      .flatMap(({ path, parameters }) => [path, parameters]);
    expect(named).toContain('./infra/azure.bicep');
    for (const path of named) expect(existsSync(join('deploy', path)), path).toBe(true);
  });

  test('builds the package with the project’s own command, from what it knows', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    for (const build of steps.filter(({ uses }) => uses === 'cli/runNpmCommand')) {
      expect(build.with).toStrictEqual({ workingDirectory: '..', args: 'run package' });
      expect(scripts.package).toBe('node deploy/package.ts');
      expect(Object.keys(build.env ?? {})).toStrictEqual(['TEAMS_APP_ID', 'MicrosoftAppId', 'PUBLIC_URL']);
    }
  });

  test('uses the package where it is built', () => {
    const paths = steps.flatMap((one) => one.with.appPackagePath ?? []);
    expect(paths).toHaveLength(5);
    expect(new Set(paths)).toStrictEqual(new Set(['./build/avgiftsboten.zip']));
    expect(readFileSync('deploy/package.ts', 'utf8')).toContain("'build', 'avgiftsboten.zip'");
  });

  test('has every variable in its environment file, but for the secret ones', () => {
    const used = [text, readFileSync('deploy/infra/azure.parameters.json', 'utf8')]
      .flatMap((source) => [...source.matchAll(/\$\{\{(\w+)\}\}/g)])
      .map(([, name = '']) => name);
    const known = [...environment.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    const unknown = [...new Set(used)].filter((name) => !known.includes(name));
    expect(unknown).toStrictEqual(['SECRET_REGISTRY_PASSWORD', 'SECRET_LINK_SECRET']);
    for (const secret of unknown) expect(environment).toContain(secret);
  });

  test('gets the variables that the template gives out under the names that it reads them by', () => {
    const outputs = [...readFileSync('deploy/infra/azure.bicep', 'utf8').matchAll(/^output (\w+) /gm)];
    // The toolkit writes outputs in capitals.
    for (const [, name = ''] of outputs) expect(environment).toContain(`\n${name.toUpperCase()}=`);
    expect(outputs.map(([, name]) => name)).toStrictEqual(expect.arrayContaining(['BOT_ID', 'PUBLIC_URL']));
  });
});
