import { pino } from 'pino';
import { createExporting } from '../../../bot/export/index.ts';
import type { Exports } from '../../../dialogs/index.ts';

/** For a bot whose fixed answers have nothing to put into a file. */
export const noExports: Exports = {
  version: 'sample',
  content: () => null,
  readRequest: () => null,
  say: (notice) => notice,
  download: () => 'Hämta',
};

/** The same, as what the handler and the server are given. */
export const noExporting = createExporting({
  exports: noExports,
  secret: undefined,
  password: undefined,
  hasCredentials: false,
  address: () => null,
  mayOpen: () => true,
  now: () => new Date('2026-01-15T12:00:00Z'),
  log: pino({ level: 'silent' }),
});
