import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { z } from 'zod';

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
  'json-schemas/teams',
);

/** Versions of Teams' schemas that are generally available, the newest last; previews have no number. */
export const VERSIONS: readonly string[] = readdirSync(FOLDER)
  .flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b)
  .map((minor) => `1.${minor}`);

/** Places whose texts can be in another language, as the localization schema names them. */
export function localizablePlaces(version: string): readonly RegExp[] {
  const { properties, patternProperties } = z
    .object({
      properties: z.record(z.string(), z.unknown()),
      patternProperties: z.record(z.string(), z.unknown()),
    })
    .parse(schema(version, 'MicrosoftTeams.Localization'));
  const whole = Object.keys(properties).filter((name) => name.includes('.'));
  return [
    ...whole.map((name) => new RegExp(`^${name.replaceAll('.', '\\.')}$`)),
    ...Object.keys(patternProperties).map((pattern) => new RegExp(pattern)),
  ];
}

/** What the schema of that name holds against `value`, one line each. */
export function violations(
  version: string,
  name: 'MicrosoftTeams' | 'MicrosoftTeams.Localization',
  value: unknown,
): readonly string[] {
  const validate = validator(version, name);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const validators = new Map<string, ValidateFunction>();

function validator(version: string, name: string): ValidateFunction {
  const known = validators.get(`${version} ${name}`);
  if (known !== undefined) return known;
  // Some patterns of these schemas are no regular expressions of the stricter, unicode kind.
  const ajv = new draft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const made = ajv.compile(schema(version, name));
  validators.set(`${version} ${name}`, made);
  return made;
}

function schema(version: string, name: string): object {
  return z
    .looseObject({ $schema: z.string() })
    .parse(JSON.parse(readFileSync(join(FOLDER, `v${version}`, `${name}.schema.json`), 'utf8')));
}
