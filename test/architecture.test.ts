import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a folder may import: other folders (through their door, or types of their ports) and packages. */
interface Rule {
  readonly folders: readonly string[];
  /** Files of other folders of which the types alone may be imported. */
  readonly types: readonly string[];
  readonly packages: readonly RegExp[];
}

const rules: Readonly<Record<string, Rule>> = {
  calc: { folders: [], types: [], packages: [/^decimal\.js$/] },
  data: {
    folders: ['calc'],
    types: ['dialogs/ports.ts'],
    packages: [/^better-sqlite3$/, /^zod$/, /^csv-parse(?:\/sync)?$/, /^hucre\/xlsx$/, /^fflate$/, /^node:/],
  },
  dialogs: { folders: ['calc'], types: [], packages: [/^zod$/] },
  bot: { folders: ['calc', 'data', 'dialogs'], types: ['dialogs/ports.ts'], packages: [/./] },
  deploy: {
    folders: [],
    types: [],
    packages: [/^zod$/, /^fflate$/, /^@napi-rs\/canvas$/, /^@microsoft\/app-manifest$/, /^node:/],
  },
};

interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

describe('the architecture', () => {
  const files = Object.keys(rules).flatMap(sourcesIn);

  test('is looked for in every folder', () => {
    for (const folder of Object.keys(rules)) {
      expect(files.filter((file) => file.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(2);
    }
  });

  test.each(files)('allows every import of %s', (file) => {
    expect(violations(file, readFileSync(file, 'utf8'))).toStrictEqual([]);
  });
});

/** The commands of `data`, which put its folders together. */
const COMMANDS = ['data/import.ts', 'data/snapshot.ts', 'data/template.ts'];

// What a snapshot is built by is told by a hash of the files that stand directly in `data`.
test('what builds a snapshot stands in no folder inside data', () => {
  const builders = readdirSync('data').filter((name) => name.endsWith('.ts'));
  const reaching = builders
    .map((name) => join('data', name))
    .filter((file) =>
      importsOf(readFileSync(file, 'utf8')).some(({ specifier }) => /^\.\/[^/]+\//.test(specifier)),
    );
  expect(reaching).toStrictEqual(COMMANDS);
});

describe('a forbidden import', () => {
  const forbidden = [
    ['calc/made-up.ts', "import { z } from 'zod';"],
    ['calc/made-up.ts', "import { readFileSync } from 'node:fs';"],
    ['calc/made-up.ts', "import type { Row } from '../dialogs/ports.ts';"],
    ['data/made-up.ts', "import { turn } from '../dialogs/index.ts';"],
    ['data/made-up.ts', "import { readRow } from '../dialogs/ports.ts';"],
    ['data/made-up.ts', "import { allocate } from '../calc/allocate.ts';"],
    ['data/made-up.ts', "import { pino } from 'pino';"],
    ['dialogs/made-up.ts', "import { openSnapshot } from '../data/index.ts';"],
    ['dialogs/made-up.ts', "import type { Activity } from 'botbuilder';"],
    ['dialogs/made-up.ts', "import { startBot } from '../bot/index.ts';"],
    ['dialogs/say/made-up.ts', "import { openSnapshot } from '../../data/index.ts';"],
    ['dialogs/made-up.ts', "import {\n  a,\n  b,\n} from '../data/index.ts';"],
    ['dialogs/made-up.ts', "export { a } from '../data/index.ts';"],
    ['dialogs/made-up.ts', "import '../data/index.ts';"],
    ['dialogs/made-up.ts', "const x = await import('../data/index.ts');"],
    ['dialogs/made-up.ts', "const x = require('../data/index.ts');"],
    ['bot/made-up.ts', "import { formatKr } from '../dialogs/say/money.ts';"],
    ['bot/made-up.ts', "import type { Reply } from '../dialogs/reply.ts';"],
    ['bot/made-up.ts', "import { open } from '../data/open.ts';"],
    ['bot/made-up.ts', "import { sample } from '../test/bot/support/sample.ts';"],
    ['bot/made-up.ts', "import { x } from '../../elsewhere/x.ts';"],
    ['bot/made-up.ts', "import { COMPOSE_COMMANDS } from '../deploy/index.ts';"],
    ['bot/made-up.ts', "import { replyCard } from './render/reply-card.ts';"],
    ['bot/turn/made-up.ts', "import { replyCard } from '../render/reply-card.ts';"],
    ['data/import/made-up.ts', "import { diff } from '../publish/diff.ts';"],
    ['dialogs/made-up.ts', "import type { Sheet } from './export/sheet.ts';"],
    ['deploy/made-up.ts', "import { readConfig } from '../bot/index.ts';"],
    ['deploy/made-up.ts', "import type { Reply } from '../dialogs/index.ts';"],
    ['deploy/made-up.ts', "import { CardFactory } from 'botbuilder';"],
  ] as const;

  test.each(forbidden)('is found in %s: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1);
  });

  const allowed = [
    ['calc/made-up.ts', "import Decimal from 'decimal.js';\nimport { a } from './exact.ts';"],
    ['data/made-up.ts', "import type { Row } from '../dialogs/ports.ts';"],
    ['data/made-up.ts', "import { allocate } from '../calc/index.ts';"],
    ['dialogs/say/made-up.ts', "import { fee } from '../../calc/index.ts';"],
    ['bot/made-up.ts', "import { restify } from 'restify';"],
    ['bot/render/made-up.ts', "import type { Reply } from '../../dialogs/index.ts';"],
    ['bot/turn/made-up.ts', "import { replyCard } from '../render/index.ts';"],
    ['bot/render/made-up.ts', "import { replyCard } from './reply-card.ts';"],
    ['bot/ask.ts', "import { handOver } from './ask/hand-over.ts';"],
    ['deploy/made-up.ts', "import { zipSync } from 'fflate';\nimport { manifestOf } from './manifest.ts';"],
    ['bot/made-up.ts', "// import { open } from '../data/open.ts';"],
  ] as const;

  test.each(allowed)('is not seen where there is none, in %s: %s', (file, source) => {
    expect(violations(file, source)).toStrictEqual([]);
  });
});

/** One line per import of `file` that its folder's rule does not allow. */
function violations(file: string, source: string): readonly string[] {
  const folder = file.slice(0, file.indexOf('/'));
  const rule = rules[folder];
  if (rule === undefined) throw new Error(`${folder} must have a rule`);
  return importsOf(source)
    .filter((one) => !isAllowed(one, file, folder, rule))
    .map(({ specifier }) => `${file} must not import ${specifier}`);
}

function isAllowed({ specifier, isTypeOnly }: Import, file: string, folder: string, rule: Rule): boolean {
  if (!specifier.startsWith('.')) return rule.packages.some((name) => name.test(specifier));
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith(`${folder}/`)) return isThroughDoor(posix.dirname(file), target);
  const isDoor = rule.folders.some((other) => target === `${other}/index.ts`);
  return isDoor || (isTypeOnly && rule.types.includes(target));
}

/** A folder inside the folder that has a door is entered by it; one without is the other half of the file beside it. */
function isThroughDoor(from: string, target: string): boolean {
  const inside = posix.dirname(target);
  const isNear = from === inside || from.startsWith(`${inside}/`);
  return isNear || target === `${inside}/index.ts` || !existsSync(`${inside}/index.ts`);
}

function importsOf(source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([whole, from, bare, called]) => ({
    specifier: from ?? bare ?? called ?? '',
    isTypeOnly: /^(?:import|export)\s+type\b/.test(whole),
  }));
}

const IMPORT =
  /\b(?:import|export)\b[^'";()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('dist/'))
    .map((name) => join(folder, name));
}
