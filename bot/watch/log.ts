import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config/index.ts';
import { loggedError } from './logged-error.ts';

export type { Logger };

/**
 * Returns the log: JSON lines on standard output, or to `destination`. Errors are told without what hangs on them, and
 * what a user wrote only at level debug.
 */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { name: 'avgiftsboten', level, serializers: { err: loggedError, error: loggedError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}
