import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../bot/index.ts';
import { startTestBot } from '../bot/support/running-bot.ts';

const INFRA = 'deploy/infra';
const main = read('azure.bicep');
const app = read('modules/containerApp.bicep');
const registration = read('botRegistration/azurebot.bicep');

const bot = await startTestBot();
afterAll(() => bot.stop());

describe('the container app', () => {
  const variables = [...app.matchAll(/\{ name: '(\w+)', (value|secretRef): (.+) \}/g)].map(
    ([, name = '', kind = '', text = '']) => ({ name, kind, text }),
  );

  test('gives the bot every variable that it needs away from the developer’s machine', () => {
    expect(variables.map(({ name }) => name)).toStrictEqual([
      'METRICS_TOKEN',
      'HOST',
      'PORT',
      'PUBLIC_URL',
      'STATE_STORE',
      'AZURE_STORAGE_CONNECTION_STRING',
      'LINK_SECRET',
      'MicrosoftAppType',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'ALLOWED_TENANTS',
      'LOG_LEVEL',
    ]);
  });

  test('names no variable that the bot does not read', () => {
    const sources = readdirSync('bot', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('bot', name), 'utf8'));
    const words = new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
    const unread = variables.filter(({ name }) => !words.has(name));
    expect(unread).toStrictEqual([]);
  });

  test('has values that the bot takes', () => {
    const guid = '11111111-2222-4333-8444-555555555555';
    const container = /var containerName = '(.+)'/.exec(read('modules/state.bicep'))?.[1] ?? '';
    const literal = (name: string) => variables.find((one) => one.name === name)?.text.replaceAll("'", '');
    const config = readConfig({
      HOST: literal('HOST'),
      MicrosoftAppType: literal('MicrosoftAppType'),
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
      ALLOWED_TENANTS: guid,
      STATE_STORE: literal('STATE_STORE')?.replace(/\$\{stateContainerName\}/, container),
      AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      stateStore: { kind: 'blob', container },
      credentials: { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: guid, MicrosoftAppTenantId: guid },
    });
    const levels = /@allowed\(\[([^\]]+)\]\)\s*param logLevel/.exec(main)?.[1]?.match(/\w+/g) ?? [];
    expect(levels.map((LOG_LEVEL) => readConfig({ LOG_LEVEL }).logLevel)).toStrictEqual(levels);
    expect(levels).toHaveLength(7);
  });

  test('asks for no token of the metrics where none is given', () => {
    expect(app).toMatch(/var metricsVariables = empty\(metricsToken\) \? \[\] :/);
    expect(app).toContain('env: concat(metricsVariables, [');
    expect(app).toContain('secrets: concat(registrySecrets, metricsSecrets, [');
  });

  test('listens where the bot does by itself', () => {
    expect(Number(/var port = (\d+)/.exec(app)?.[1])).toBe(readConfig({}).port);
    expect(app.match(/(?:targetPort|port): port\b/g)).toHaveLength(3);
  });

  test('keeps what is secret out of its settings', () => {
    const secret = variables.filter(({ name }) => /SECRET|TOKEN|CONNECTION_STRING|Password/.test(name));
    expect(secret.map(({ kind }) => kind)).toStrictEqual(['secretRef', 'secretRef', 'secretRef']);
    const kept = [...app.matchAll(/name: '([a-z-]+)'\n\s+value: /g)].map(([, name]) => name);
    for (const { text } of secret) expect(kept).toContain(text.replaceAll("'", ''));
  });

  test.each([
    ['Liveness', '/healthz'],
    ['Readiness', '/healthz'],
  ])('asks for %s at %s, which the bot answers', async (type, path) => {
    expect(app).toMatch(new RegExp(`type: '${type}'\\s+httpGet: \\{\\s+(?://.*\\s+)?path: '${path}'`));
    expect((await fetch(`${bot.address}${path}`)).status).toBe(200);
  });
});

test('the container app has time for what the bot does before it answers or ends', () => {
  const seconds = (name: string) =>
    [...app.matchAll(new RegExp(`${name}: (\\d+)`, 'g'))].map(([, s]) => Number(s));
  // See bot/life/stop-signals.ts.
  expect(seconds('terminationGracePeriodSeconds')).toStrictEqual([30]);
  expect(seconds('timeoutSeconds')).toStrictEqual([5, 5]);
});

test('the registration sends Teams to where the bot takes messages', async () => {
  expect(main).toMatch(/endpoint: '\$\{app\.outputs\.publicUrl\}\/api\/messages'/);
  expect(registration).toContain("msaAppType: 'UserAssignedMSI'");
  expect((await bot.post({})).status).toBe(400);
});

describe('every module', () => {
  const modules = [
    ...main.matchAll(/module \w+ '([^']+)' = \{\n.+\n {2}params: \{\n([\s\S]+?)\n {2}\}/g),
  ].map(([, path = '', params = '']) => ({ path, params }));

  test('is there, and gets each of its parameters and no other', () => {
    expect(modules.map(({ path }) => path)).toStrictEqual([
      'modules/state.bicep',
      'modules/containerApp.bicep',
      'botRegistration/azurebot.bicep',
    ]);
    for (const { path, params } of modules) {
      const given = [...params.matchAll(/^ +(\w+): /gm)].map(([, name]) => name);
      const declared = parametersOf(read(path)).map(({ name }) => name);
      expect(given, path).toStrictEqual(declared);
    }
  });
});

describe('the parameters that the toolkit fills in', () => {
  const { parameters } = z
    .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
    .parse(JSON.parse(read('azure.parameters.json')));

  test('are parameters of the template', () => {
    const declared = parametersOf(main).map(({ name }) => name);
    expect(declared).toStrictEqual(expect.arrayContaining(Object.keys(parameters)));
  });

  test('leave none out that has no default', () => {
    const needed = parametersOf(main).filter(({ hasDefault }) => !hasDefault);
    expect(needed.length).toBeGreaterThan(0);
    for (const { name } of needed) expect(parameters).toHaveProperty(name);
  });
});

function parametersOf(template: string): readonly { readonly name: string; readonly hasDefault: boolean }[] {
  return [...template.matchAll(/^param (\w+) \w+( = )?/gm)].map(([, name = '', assigned]) => ({
    name,
    hasDefault: assigned !== undefined,
  }));
}

function read(path: string): string {
  return readFileSync(join(INFRA, path), 'utf8');
}
