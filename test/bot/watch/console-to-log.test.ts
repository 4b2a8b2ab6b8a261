import { expect, test } from 'vitest';
import { consoleToLog } from '../../../bot/watch/console-to-log.ts';
import { createLog } from '../../../bot/watch/log.ts';

function printed(level: 'info' | 'debug'): readonly unknown[] {
  const lines: string[] = [];
  const undo = consoleToLog(createLog(level, { write: (line: string) => lines.push(line) }));
  console.error(new Error('jwt expired'));
  console.warn(`key for token. ${'x'.repeat(10_000)}`);
  console.log();
  undo();
  return lines.map((line) => JSON.parse(line));
}

test('what libraries print stands in the log as JSON, for whoever looks for something', () => {
  expect(printed('debug')).toMatchObject([
    { level: 20, err: { type: 'Error', message: 'jwt expired' }, msg: 'a library printed something' },
    { level: 20, text: expect.stringMatching(/^key for token\. x{485}$/) },
    { level: 20, text: 'undefined' },
  ]);
});

test('what libraries print is left out otherwise', () => {
  expect(printed('info')).toEqual([]);
});

test('the console prints again when that is undone', () => {
  const { error } = console;
  printed('info');
  expect(console.error).toBe(error);
});
