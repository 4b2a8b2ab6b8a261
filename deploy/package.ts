import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { buildAppPackage } from './app-package.ts';
import { DeployError } from './error.ts';
import { readSettings } from './settings.ts';

// `npm run package [-- FILE]`: builds the app package that is uploaded to Teams.

const output = process.argv[2] ?? join(import.meta.dirname, 'build', 'avgiftsboten.zip');

try {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('../package.json').toString()));
  const settings = readSettings(process.env, version);
  const icons = { color: read('icon/color.svg'), outline: read('icon/outline.svg') };
  const zip = await buildAppPackage(settings, icons);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, zip);
  console.log(`built ${output}: version ${version} for ${settings.domain}`);
} catch (error) {
  if (!(error instanceof DeployError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function read(path: string): Buffer {
  return readFileSync(join(import.meta.dirname, path));
}
