export { type Config, readConfig } from './config.ts';
export type { Credentials } from './credentials.ts';
export { isLoopback } from './loopback.ts';
export { settingsWithoutSecrets } from './settings-without-secrets.ts';
export type { StateStore } from './state-store.ts';
