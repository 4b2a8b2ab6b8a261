import { parseArgs } from 'node:util';
import { BotError } from '../error.ts';

/**
 * Returns the port that `args` give the Playground, 56150 where they give none.
 * @throws BotError `bad-argument`
 * @example playgroundPort(['--playground-port', '57150']) // 57150
 */
export function playgroundPort(args: readonly string[]): number {
  const given = read(args);
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > 65_535) throw badArgument(given);
  return port;
}

function read(args: readonly string[]): string {
  try {
    const options = { 'playground-port': { type: 'string', default: '56150' } } as const;
    return parseArgs({ args: [...args], options }).values['playground-port'];
  } catch {
    throw badArgument(args.join(' '));
  }
}

function badArgument(got: string): BotError {
  return new BotError('bad-argument', { expected: '--playground-port with a number from 1 to 65535', got });
}
