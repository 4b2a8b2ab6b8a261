import type { ImportRegister } from '../../../data/import/index.ts';
import { readSources } from '../../../data/read-sources.ts';
import { SOURCES_FOLDER } from '../../../data/snapshot-path.ts';

/** The present sources, read. */
export const sources = readSources(SOURCES_FOLDER);

/** What an import knows of them. */
export const register: ImportRegister = {
  customers: sources.customers.map(({ value }) => value),
  names: sources.names.map(({ value }) => value),
  services: sources.services.map(({ value }) => value),
};
