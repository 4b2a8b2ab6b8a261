import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../bot/index.ts';
import { readDockerfile } from './support/dockerfile.ts';

const stages = readDockerfile('deploy/Dockerfile');
const image = stages.at(-1);
if (image === undefined) throw new Error('the Dockerfile must have a stage');
const { env, settings } = image;

describe('the image', () => {
  test('is made from the Node that the project is tested with, by its major version', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const major = devDependencies.node.split('.')[0];
    const own = new Set(stages.map(({ name }) => name));
    expect(stages.map(({ base }) => base).filter((base) => !own.has(base))).toStrictEqual([
      `node:${major}-slim`,
      `node:${major}-slim`,
    ]);
  });

  test('gets only what other stages have made, and the sources that run', () => {
    const copied = image.steps.flatMap((step) => (step.do === 'copy' ? step.sources : []));
    expect(copied).toStrictEqual([
      '/app/node_modules',
      'package.json',
      'LICENSE',
      'calc',
      'data/*.ts',
      'data/schema.sql',
      'data/publish',
      'data/say',
      'dialogs',
      'bot',
      '/app/data/avgifter.sqlite',
    ]);
    expect(
      stages.flatMap(({ steps }) => steps).flatMap((step) => (step.do === 'run' ? [step.command[0]] : [])),
    ).toStrictEqual(['npm', 'node', 'install']);
  });

  test('runs as a user by number that is not root', () => {
    expect(settings.USER).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test('listens to all, in production, and keeps its state in the volume', () => {
    expect(env).toStrictEqual({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '3978',
      STATE_STORE: `sqlite:${settings.VOLUME}/state.sqlite`,
    });
    expect(settings.EXPOSE).toBe(env.PORT);
    const { HOST: _, ...others } = env;
    expect(readConfig(others).port).toBe(readConfig({}).port);
  });

  test('is stopped by the signal that the bot listens to, and is the first process itself', () => {
    expect(settings.STOPSIGNAL).toBe('SIGTERM');
    expect(JSON.parse(settings.CMD ?? '')).toStrictEqual(['node', 'bot/main.ts']);
  });

  test('says what it is', () => {
    const { license, description } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(image.labels).toStrictEqual({
      'org.opencontainers.image.title': 'Avgiftsboten',
      'org.opencontainers.image.description': description,
      'org.opencontainers.image.licenses': license,
    });
  });
});
