import type { Logger } from './log.ts';

/**
 * Sends what libraries print to the log, at level debug, and returns what undoes that. The SDK prints a line or a whole
 * stack for each token that does not fit: those are told in the log already, and lines that are no JSON are lost on
 * whoever collects them.
 */
export function consoleToLog(log: Logger): () => void {
  const before = PRINTERS.map((name) => [name, console[name]] as const);
  for (const name of PRINTERS)
    console[name] = (...printed: unknown[]) => {
      const [first] = printed;
      log.debug(
        first instanceof Error ? { err: first } : { text: String(first).slice(0, LONGEST) },
        'a library printed something',
      );
    };
  return () => {
    for (const [name, print] of before) console[name] = print;
  };
}

const PRINTERS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const LONGEST = 500;
