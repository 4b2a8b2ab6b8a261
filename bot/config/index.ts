export { type Config, type Credentials, readConfig, type StateStore } from './config.ts';
export { isLoopback } from './loopback.ts';
export { settingsWithoutSecrets } from './shown-settings.ts';
