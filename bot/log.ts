import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** Returns the log: JSON lines on standard output, never with what a user wrote. */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ name: 'avgiftsboten', level });
}
