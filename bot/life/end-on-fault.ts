import type { Logger } from '../watch/index.ts';

/**
 * Ends the process with exit code 1 on an error that nobody caught: what it has left behind in memory is unknown, and
 * whoever runs the bot starts it again. What was answered is kept already.
 */
export function endOnFault(log: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error) => {
      log.fatal({ err: error }, 'an error that nobody caught ends the bot');
      process.exit(1);
    });
}
