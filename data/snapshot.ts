import { parseArgs } from 'node:util';
import { DataError } from './error.ts';
import { SOURCES_FOLDER, snapshotPath } from './snapshot-path.ts';
import { isStale } from './stale.ts';

// `npm run snapshot`: node data/snapshot.ts [--if-stale] [--sources FOLDER]
//                     node data/snapshot.ts --list | --diff A B | --rollback [VERSION]
// With --if-stale it runs before every start, so what only some of it needs is loaded only for that.

type Command = 'publish' | 'if-stale' | 'list' | 'diff' | 'rollback';

interface Arguments {
  readonly command: Command;
  readonly sources: string;
  readonly versions: readonly string[];
}

/** How each command is written, and how many versions it takes at least and at most. */
const USAGE: Readonly<
  Record<Command, { readonly written: string; readonly versions: readonly [number, number] }>
> = {
  publish: { written: '[--sources MAPP]', versions: [0, 0] },
  'if-stale': { written: '--if-stale [--sources MAPP]', versions: [0, 0] },
  list: { written: '--list', versions: [0, 0] },
  diff: { written: '--diff VERSION VERSION', versions: [2, 2] },
  rollback: { written: '--rollback [VERSION]', versions: [0, 1] },
};

try {
  await run(readArguments());
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  const { sayError } = await import('./say/index.ts');
  console.error(sayError(error));
  process.exitCode = 1;
}

async function run({ command, sources, versions }: Arguments): Promise<void> {
  const path = snapshotPath();
  if (command === 'if-stale' && !isStale(sources, path)) return;
  const publishing = await import('./publish/index.ts');
  const [first = null, second = null] = versions;
  switch (command) {
    case 'publish': {
      const { progressBar } = await import('./say/index.ts');
      const draw = progressBar('Bygger prislistan', process.stderr);
      console.log(publishing.tellPublished(path, publishing.publish(sources, path, new Date(), draw)));
      return;
    }
    case 'if-stale':
      console.error(publishing.publishIfNotWithdrawn(sources, path, new Date()));
      return;
    case 'list': {
      const { table, faults } = publishing.printHistory(path);
      console.log(table);
      for (const fault of faults) console.error(fault);
      return;
    }
    case 'diff':
      // Two, else they were refused.
      console.log(publishing.printDifference(path, first ?? '', second ?? ''));
      return;
    case 'rollback':
      console.log(publishing.tellRolledBack(publishing.rollBack(path, first, new Date())));
      return;
  }
}

function readArguments(): Arguments {
  const { values, positionals } = parsed();
  const commands = (['if-stale', 'list', 'diff', 'rollback'] as const).filter((name) => values[name]);
  const [command = 'publish', other] = commands;
  if (other !== undefined) {
    throw badArgument('ett kommando i taget', commands.map((name) => `--${name}`).join(' och '));
  }
  const { written, versions } = USAGE[command];
  if (positionals.length < versions[0] || positionals.length > versions[1] || positionals.includes('')) {
    throw badArgument(written, typed());
  }
  return { command, sources: values.sources ?? SOURCES_FOLDER, versions: positionals };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        'if-stale': { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        diff: { type: 'boolean', default: false },
        rollback: { type: 'boolean', default: false },
        sources: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch {
    // What Node says about it is English; what was typed tells as much.
    const known = Object.values(USAGE).map(({ written }) => written);
    throw badArgument(known.join(' eller '), typed());
  }
}

function typed(): string {
  return process.argv.slice(2).join(' ');
}

function badArgument(expected: string, got: string): DataError {
  return new DataError({ code: 'bad-argument', expected, got });
}
